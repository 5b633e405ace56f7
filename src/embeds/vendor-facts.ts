import type { EmbedVendor } from './define-embed.js'

/** Accepted addresses of a vendor, as errors name them, and the month in which its facts were checked. */
export interface VendorFacts {
  readonly forms: string
  readonly checked: string
}

/**
 * The facts of the vendors that no page needs: errors and the documentation name them. Not in the files of
 * the vendors, which each page with an embed loads.
 */
export const VENDOR_FACTS: Readonly<Record<string, VendorFacts>> = {
  airtable: {
    forms: 'https://airtable.com/app…/shr… or https://airtable.com/app…/pag…/form',
    checked: '2026-11',
  },
  'apple-music': {
    forms:
      'https://music.apple.com/us/album/…/1440833098 or https://music.apple.com/us/playlist/…/pl.…',
    checked: '2026-11',
  },
  bandcamp: {
    forms: 'https://bandcamp.com/EmbeddedPlayer/album=…/size=large/',
    checked: '2026-11',
  },
  bluesky: {
    forms: 'https://bsky.app/profile/name.bsky.social/post/3l6oveex3ii2l',
    checked: '2026-11',
  },
  'cal-com': { forms: 'https://cal.com/user/30min', checked: '2026-11' },
  calendly: { forms: 'https://calendly.com/user/30min', checked: '2026-11' },
  codepen: { forms: 'https://codepen.io/user/pen/…', checked: '2026-11' },
  codesandbox: {
    forms: 'https://codesandbox.io/s/… or https://codesandbox.io/p/sandbox/…',
    checked: '2026-11',
  },
  dailymotion: {
    forms: 'https://www.dailymotion.com/video/x84sh87 or https://dai.ly/x84sh87',
    checked: '2026-11',
  },
  facebook: {
    forms:
      'https://www.facebook.com/page/posts/…, https://www.facebook.com/watch/?v=… or https://www.facebook.com/reel/…',
    checked: '2026-11',
  },
  figma: {
    forms: 'https://www.figma.com/design/… or https://www.figma.com/proto/…',
    checked: '2026-11',
  },
  'google-forms': { forms: 'https://docs.google.com/forms/d/e/…/viewform', checked: '2026-11' },
  'google-maps': {
    forms:
      'https://www.google.com/maps/embed?pb=…, https://www.google.com/maps/place/… or https://www.google.com/maps/d/viewer?mid=…',
    checked: '2026-11',
  },
  'hubspot-forms': { forms: 'https://share.hsforms.com/…', checked: '2026-11' },
  instagram: {
    forms: 'https://www.instagram.com/p/…/ or https://www.instagram.com/reel/…/',
    checked: '2026-11',
  },
  linkedin: {
    forms:
      'https://www.linkedin.com/feed/update/urn:li:share:… or https://www.linkedin.com/posts/…-activity-…',
    checked: '2026-11',
  },
  loom: { forms: 'https://www.loom.com/share/…', checked: '2026-11' },
  openstreetmap: {
    forms:
      'https://www.openstreetmap.org/#map=15/48.8584/2.2945 or https://www.openstreetmap.org/export/embed.html?bbox=…',
    checked: '2026-11',
  },
  pinterest: { forms: 'https://www.pinterest.com/pin/1234567890/', checked: '2026-11' },
  reddit: { forms: 'https://www.reddit.com/r/…/comments/…/', checked: '2026-11' },
  soundcloud: {
    forms:
      'https://soundcloud.com/user/track, https://soundcloud.com/user/sets/name or https://w.soundcloud.com/player/?url=…',
    checked: '2026-11',
  },
  spotify: {
    forms:
      'https://open.spotify.com/track/…, /album/…, /playlist/…, /artist/…, /show/… or /episode/…',
    checked: '2026-11',
  },
  stackblitz: {
    forms: 'https://stackblitz.com/edit/… or https://stackblitz.com/github/owner/repository',
    checked: '2026-11',
  },
  tally: { forms: 'https://tally.so/r/…', checked: '2026-11' },
  tiktok: { forms: 'https://www.tiktok.com/@user/video/7106594312292453675', checked: '2026-11' },
  twitch: {
    forms:
      'https://www.twitch.tv/twitch, https://www.twitch.tv/videos/123456789 or https://clips.twitch.tv/…',
    checked: '2026-11',
  },
  typeform: { forms: 'https://form.typeform.com/to/…', checked: '2026-11' },
  vidyard: {
    forms: 'https://share.vidyard.com/watch/… or https://play.vidyard.com/…',
    checked: '2026-11',
  },
  vimeo: {
    forms:
      'https://vimeo.com/76979871, https://player.vimeo.com/video/76979871 or https://vimeo.com/event/123456',
    checked: '2026-11',
  },
  wistia: {
    forms: 'https://account.wistia.com/medias/… or https://fast.wistia.net/embed/iframe/…',
    checked: '2026-11',
  },
  x: { forms: 'https://x.com/user/status/1234567890', checked: '2026-11' },
  youtube: {
    forms:
      'https://www.youtube.com/watch?v=…, /shorts/…, /live/…, /embed/…, /playlist?list=…, or https://youtu.be/…',
    checked: '2026-11',
  },
}

/** The accepted addresses of a vendor, for the end of an error. */
export function formsOf({ vendor, forms, hosts }: EmbedVendor): string {
  return forms ?? VENDOR_FACTS[vendor]?.forms ?? `an address on ${hosts.join(' or ')}`
}
