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
export type { EmbedDefaults } from './embed-names.js'
export { GatedEmbed, type GatedEmbedProps } from './gated-embed.js'
export {
  type ParsedEmbed,
  type ParseEmbedOptions,
  parseEmbedUrl,
  type RefusedEmbed,
} from './parse-embed-url.js'
export * as Embed from './parts.js'
export type { VendorEmbedProps } from './vendor-embed.js'
export { mastodon } from './vendors/mastodon.js'
export { peertube } from './vendors/peertube.js'
