import { readHost } from './address.js'
import type { EmbedFrameSetup } from './define-embed.js'

/** All that a page needs of a vendor before its code is fetched. */
export interface KnownVendor {
  readonly vendor: string
  readonly name: string
  /** The frame of an address, so that the room is right before the code is there. */
  frameOf(url: string): EmbedFrameSetup
}

type Row = readonly [
  hosts: RegExp,
  vendor: string,
  name: string,
  kind: EmbedFrameSetup['kind'],
  shape?: string | ((url: string) => string | false),
]

// A test compares each row with the file of its vendor.
const ROWS: readonly Row[] = [
  [/^(www\.)?airtable\.com$/, 'airtable', 'Airtable', 'form', '4 / 3'],
  [/^((embed|geo)\.)?music\.apple\.com$/, 'apple-music', 'Apple Music', 'audio'],
  [/^([\w-]+\.)?bandcamp\.com$/, 'bandcamp', 'Bandcamp', 'audio'],
  [/^(embed\.)?bsky\.app$/, 'bluesky', 'Bluesky', 'post', '1'],
  [/^((www|app)\.)?cal\.com$/, 'cal-com', 'Cal.com', 'calendar', '4 / 3'],
  [/^(www\.)?calendly\.com$/, 'calendly', 'Calendly', 'calendar', '4 / 3'],
  [/^(www\.)?codepen\.io$/, 'codepen', 'CodePen', 'code'],
  [/^(www\.)?codesandbox\.io$/, 'codesandbox', 'CodeSandbox', 'code'],
  [/^(((www|geo)\.)?dailymotion\.com|dai\.ly)$/, 'dailymotion', 'Dailymotion', 'video'],
  [
    /^((www|m|mbasic|web)\.)?facebook\.com$/,
    'facebook',
    'Facebook',
    'post',
    (url) => (/reel(\/|%2f)/i.test(url) ? '9 / 16' : !/\/watch|videos|video\.php/.test(url) && '1'),
  ],
  [/^((www|embed)\.)?figma\.com$/, 'figma', 'Figma', 'design'],
  [/^docs\.google\.com$/, 'google-forms', 'Google Forms', 'form', '3 / 4'],
  [
    /^(((www|maps)\.)?google\.(com|at|be|bg|ch|cz|de|dk|ee|es|fi|fr|gr|hr|hu|ie|it|li|lt|lu|lv|nl|no|pl|pt|ro|rs|se|si|sk|ca|co\.(uk|jp|in|nz|za)|com\.(au|br|mx|tr|ua)))$/,
    'google-maps',
    'Google Maps',
    'map',
    '4 / 3',
  ],
  [
    /^([\w-]+\.)?share(-(eu1|na2|na3|ap1))?\.hsforms\.com$/,
    'hubspot-forms',
    'HubSpot',
    'form',
    '4 / 3',
  ],
  [/^((www|m)\.)?instagram\.com$/, 'instagram', 'Instagram', 'post', '4 / 5'],
  [/^((www|[a-z]{2})\.)?linkedin\.com$/, 'linkedin', 'LinkedIn', 'post', '1'],
  [/^(www\.)?loom\.com$/, 'loom', 'Loom', 'video'],
  [/^(www\.)?openstreetmap\.org$/, 'openstreetmap', 'OpenStreetMap', 'map', '4 / 3'],
  [
    /^(([a-z]{2}\.)?pinterest\.com|(www\.)?pinterest\.(com|fr|de|es|it|pt|at|ch|ie|se|dk|nz|ph|co\.uk|co\.kr|com\.au|com\.mx|ca|cl|jp)|assets\.pinterest\.com)$/,
    'pinterest',
    'Pinterest',
    'post',
    '2 / 3',
  ],
  [/^((www|old|new|np|sh|m|embed)\.)?reddit\.com$/, 'reddit', 'Reddit', 'post'],
  [/^((www|m|w)\.)?soundcloud\.com$/, 'soundcloud', 'SoundCloud', 'audio', '16 / 5'],
  [/^open\.spotify\.com$/, 'spotify', 'Spotify', 'audio', '16 / 10'],
  [/^(www\.)?stackblitz\.com$/, 'stackblitz', 'StackBlitz', 'code'],
  [/^(www\.)?tally\.so$/, 'tally', 'Tally', 'form', '4 / 3'],
  [/^((www|m)\.)?tiktok\.com$/, 'tiktok', 'TikTok', 'video', '9 / 16'],
  [/^((www|m|player|clips)\.)?twitch\.tv$/, 'twitch', 'Twitch', 'video'],
  [/^[\w-]+\.typeform\.com$/, 'typeform', 'Typeform', 'form', '4 / 3'],
  [/^(play|share|video|[\w-]+\.hubs)\.vidyard\.com$/, 'vidyard', 'Vidyard', 'video'],
  [/^((www|player)\.)?vimeo\.com$/, 'vimeo', 'Vimeo', 'video'],
  [/^([\w-]+\.wistia\.com|fast\.wistia\.net)$/, 'wistia', 'Wistia', 'video'],
  [/^(((www|mobile)\.)?(x|twitter)\.com|platform\.twitter\.com)$/, 'x', 'X', 'post', '1'],
  [
    /^(((www|m|music)\.)?youtube\.com|(www\.)?youtube-nocookie\.com|youtu\.be)$/,
    'youtube',
    'YouTube',
    'video',
    (url) => /\/shorts\//.test(url) && '9 / 16',
  ],
]

const KNOWN = /* @__PURE__ */ ROWS.map(([hosts, vendor, name, kind, shape]) => ({
  hosts,
  vendor,
  name,
  frameOf(url: string): EmbedFrameSetup {
    const aspectRatio = typeof shape === 'function' ? shape(url) : shape
    return { kind, ...(aspectRatio && { aspectRatio }) }
  },
}))

/** The vendor on whose host an address is. The vendor decides whether it accepts the address. */
export function vendorOf(url: unknown): KnownVendor | undefined {
  const host = readHost(url)
  return KNOWN.find(({ hosts }) => hosts.test(host))
}
