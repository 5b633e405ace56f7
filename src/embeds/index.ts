export { HCaptcha, type HCaptchaProps } from './captchas/hcaptcha.js'
export { ReCaptcha, type ReCaptchaProps } from './captchas/recaptcha.js'
export { Turnstile, type TurnstileProps } from './captchas/turnstile.js'
export { CrispChat, type CrispChatProps } from './chats/crisp-chat.js'
export { IntercomChat, type IntercomChatProps } from './chats/intercom-chat.js'
export { SmartsuppChat, type SmartsuppChatProps } from './chats/smartsupp-chat.js'
export { TawkChat, type TawkChatProps } from './chats/tawk-chat.js'
export { AirtableEmbed, type AirtableEmbedProps } from './components/airtable-embed.js'
export { AppleMusicEmbed, type AppleMusicEmbedProps } from './components/apple-music-embed.js'
export { BandcampEmbed, type BandcampEmbedProps } from './components/bandcamp-embed.js'
export { BlueskyEmbed, type BlueskyEmbedProps } from './components/bluesky-embed.js'
export { CalComEmbed, type CalComEmbedProps } from './components/cal-com-embed.js'
export { CalendlyEmbed, type CalendlyEmbedProps } from './components/calendly-embed.js'
export { CodePenEmbed, type CodePenEmbedProps } from './components/codepen-embed.js'
export { CodeSandboxEmbed, type CodeSandboxEmbedProps } from './components/codesandbox-embed.js'
export { DailymotionEmbed, type DailymotionEmbedProps } from './components/dailymotion-embed.js'
export { FacebookEmbed, type FacebookEmbedProps } from './components/facebook-embed.js'
export { FigmaEmbed, type FigmaEmbedProps } from './components/figma-embed.js'
export { GoogleFormsEmbed, type GoogleFormsEmbedProps } from './components/google-forms-embed.js'
export { GoogleMapsEmbed, type GoogleMapsEmbedProps } from './components/google-maps-embed.js'
export { HubSpotEmbed, type HubSpotEmbedProps } from './components/hubspot-embed.js'
export { InstagramEmbed, type InstagramEmbedProps } from './components/instagram-embed.js'
export { LinkedInEmbed, type LinkedInEmbedProps } from './components/linkedin-embed.js'
export { LoomEmbed, type LoomEmbedProps } from './components/loom-embed.js'
export { MastodonEmbed, type MastodonEmbedProps } from './components/mastodon-embed.js'
export {
  OpenStreetMapEmbed,
  type OpenStreetMapEmbedProps,
} from './components/openstreetmap-embed.js'
export { PeerTubeEmbed, type PeerTubeEmbedProps } from './components/peertube-embed.js'
export { PinterestEmbed, type PinterestEmbedProps } from './components/pinterest-embed.js'
export { RedditEmbed, type RedditEmbedProps } from './components/reddit-embed.js'
export { SoundCloudEmbed, type SoundCloudEmbedProps } from './components/soundcloud-embed.js'
export { SpotifyEmbed, type SpotifyEmbedProps } from './components/spotify-embed.js'
export { StackBlitzEmbed, type StackBlitzEmbedProps } from './components/stackblitz-embed.js'
export { TallyEmbed, type TallyEmbedProps } from './components/tally-embed.js'
export { TikTokEmbed, type TikTokEmbedProps } from './components/tiktok-embed.js'
export { TwitchEmbed, type TwitchEmbedProps } from './components/twitch-embed.js'
export { TypeformEmbed, type TypeformEmbedProps } from './components/typeform-embed.js'
export { VidyardEmbed, type VidyardEmbedProps } from './components/vidyard-embed.js'
export { VimeoEmbed, type VimeoEmbedProps } from './components/vimeo-embed.js'
export { WistiaEmbed, type WistiaEmbedProps } from './components/wistia-embed.js'
export { XEmbed, type XEmbedProps } from './components/x-embed.js'
export { YouTubeEmbed, type YouTubeEmbedProps } from './components/youtube-embed.js'
export { createEmbed, type VendorEmbed } from './create-embed.js'
export {
  defineEmbed,
  type EmbedContent,
  type EmbedKind,
  type EmbedOption,
  type EmbedOptions,
  type EmbedOptionValues,
  type EmbedPage,
  type EmbedReading,
  type EmbedVendor,
} from './define-embed.js'
export { Embed } from './embed.js'
export type { EmbedDefaults } from './embed-names.js'
export { GatedEmbed, type GatedEmbedProps } from './gated-embed.js'
export {
  type ParsedEmbed,
  type ParseEmbedOptions,
  parseEmbedUrl,
  type RefusedEmbed,
} from './parse-embed-url.js'
export type { EmbedProps } from './url-embed.js'
export type { VendorEmbedProps } from './vendor-embed.js'
export { mastodon } from './vendors/mastodon.js'
export { peertube } from './vendors/peertube.js'
