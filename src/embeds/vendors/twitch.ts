import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

/** A video, a clip or a channel. */
const PATH =
  /^\/(?:(?:[a-z\d]\w{2,24}\/)?(?:videos?|v)\/v?(\d{1,12})|(?:[a-z\d]\w{2,24}\/)?clip\/([\w-]{3,100})|([a-z\d]\w{2,24}))\/?$/i
const TIME = /^(?:\d{1,3}h)?(?:\d{1,4}m)?(?:\d{1,5}s)?$/

/** Pages of twitch.tv that are no channels. */
const PAGES = [
  'directory',
  'downloads',
  'drops',
  'friends',
  'inventory',
  'jobs',
  'prime',
  'search',
  'settings',
  'store',
  'subscriptions',
  'turbo',
  'videos',
  'wallet',
]

/**
 * Twitch channels, videos and clips. The player needs the host of each page that holds it as `parent`, and
 * HTTPS (https://dev.twitch.tv/docs/embed/video-and-clips/).
 */
export const twitch = /* @__PURE__ */ defineEmbed({
  vendor: 'twitch',
  name: 'Twitch',
  provider: {
    name: 'Twitch Interactive, Inc.',
    country: 'US',
    privacyUrl: 'https://www.twitch.tv/p/legal/privacy-notice/',
  },
  hosts: ['twitch.tv', 'www.twitch.tv', 'm.twitch.tv', 'player.twitch.tv', 'clips.twitch.tv'],
  idPrefix: 'https://www.twitch.tv/',
  options: {
    /** The host of the page, which Twitch requires. @default the host in the address bar */
    parent: 'host',
  },
  frame: { kind: 'video' },
  read(address, { host, parent = host }) {
    const named = find(address)
    if (!named) return null
    if (!parent) {
      return {
        problem:
          'cannot be embedded without the host of the page, which Twitch requires as `parent`. Pass { host: "www.shop.example" }',
      }
    }
    const player =
      'clip' in named.query ? 'https://clips.twitch.tv/embed' : 'https://player.twitch.tv/'
    const query = { ...named.query, parent }
    return {
      src: withQuery(player, { ...query, autoplay: 'false' }),
      autoplaySrc: withQuery(player, { ...query, autoplay: 'true' }),
      link: named.link,
    }
  },
})

function find(address: URL) {
  const [, video, clip, channel] = PATH.exec(pathOf(address)) ?? []
  if (clip) return { query: { clip }, link: `https://clips.twitch.tv/${clip}` }
  if (video) {
    const time = queryOf(address, 't', TIME) ?? queryOf(address, 'time', TIME)
    return { query: { video: `v${video}`, time }, link: `https://www.twitch.tv/videos/${video}` }
  }
  if (!channel || PAGES.includes(channel.toLowerCase())) return null
  return { query: { channel }, link: `https://www.twitch.tv/${channel}` }
}

/** The path of the same content on www.twitch.tv. */
function pathOf({ hostname, pathname, searchParams }: URL): string {
  const clip = pathname === '/embed' ? `/${searchParams.get('clip')}` : pathname
  if (hostname === 'clips.twitch.tv') return `/clip${clip}`
  if (hostname !== 'player.twitch.tv') return pathname
  // Any other path than `/` names nothing.
  return pathname.slice(1) + `/${searchParams.get('channel') ?? `v/${searchParams.get('video')}`}`
}
