import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const CHANNEL = /^\/([a-zA-Z0-9]\w{2,24})\/?$/
const VIDEO = /^\/(?:[a-zA-Z0-9]\w{2,24}\/)?(?:videos?|v)\/(\d{1,12})\/?$/
const CLIP = /^\/(?:[a-zA-Z0-9]\w{2,24}\/)?clip\/([\w-]{3,100})\/?$/
const CLIP_HOST = /^\/([\w-]{3,100})\/?$/
const CHANNEL_NAME = /^[a-zA-Z0-9]\w{2,24}$/
const VIDEO_ID = /^v?\d{1,12}$/
const CLIP_NAME = /^[\w-]{3,100}$/
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
  const { hostname, pathname } = address
  const [channel, video, clip] =
    hostname === 'player.twitch.tv'
      ? pathname === '/'
        ? [queryOf(address, 'channel', CHANNEL_NAME), queryOf(address, 'video', VIDEO_ID)]
        : []
      : hostname === 'clips.twitch.tv'
        ? [
            undefined,
            undefined,
            pathname === '/embed'
              ? queryOf(address, 'clip', CLIP_NAME)
              : CLIP_HOST.exec(pathname)?.[1],
          ]
        : [CHANNEL.exec(pathname)?.[1], VIDEO.exec(pathname)?.[1], CLIP.exec(pathname)?.[1]]
  if (clip) return { query: { clip }, link: `https://clips.twitch.tv/${clip}` }
  if (video) {
    const id = video.replace('v', '')
    const time = queryOf(address, 't', TIME) ?? queryOf(address, 'time', TIME)
    return { query: { video: `v${id}`, time }, link: `https://www.twitch.tv/videos/${id}` }
  }
  if (!channel || PAGES.includes(channel.toLowerCase())) return null
  return { query: { channel }, link: `https://www.twitch.tv/${channel}` }
}
