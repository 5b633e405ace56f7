import { defineEmbed, withQuery } from '../define-embed.js'

const PAGE =
  /^\/([\w-]{2,80})(?:\/(?:(sets)\/([\w-]{1,150})|([\w-]{1,150}))(?:\/(s-[A-Za-z0-9]{5,20}))?)?\/?$/
/** Newer embed codes name the track as `soundcloud:tracks:293`. Tracks that are not public need their token. */
const API =
  /^(?:https?:)?\/\/api\.soundcloud\.com\/(tracks|playlists|users)\/(?:soundcloud(?::|%3[Aa])\1(?::|%3[Aa]))?(\d{1,15})(\?secret_token=s-[A-Za-z0-9]{5,20})?$/
/** Pages of soundcloud.com that belong to no user. */
const PAGES = [
  'charts',
  'discover',
  'feed',
  'jobs',
  'library',
  'messages',
  'notifications',
  'pages',
  'people',
  'search',
  'settings',
  'signin',
  'stations',
  'stream',
  'tags',
  'terms-of-use',
  'upload',
  'you',
]
const LISTS = [
  'albums',
  'comments',
  'followers',
  'following',
  'likes',
  'popular-tracks',
  'reposts',
  'sets',
  'tracks',
]

/** SoundCloud tracks, sets and users. There is no setting for privacy. */
export const soundCloud = /* @__PURE__ */ defineEmbed({
  vendor: 'soundcloud',
  name: 'SoundCloud',
  provider: {
    name: 'SoundCloud Global Limited & Co. KG',
    country: 'DE',
    privacyUrl: 'https://soundcloud.com/pages/privacy',
  },
  hosts: ['soundcloud.com', 'www.soundcloud.com', 'm.soundcloud.com', 'w.soundcloud.com'],
  idPrefix: 'https://soundcloud.com/',
  frame: { kind: 'audio', aspectRatio: '16 / 5', allow: '' },
  read(address) {
    const player = 'https://w.soundcloud.com/player/'
    const isPlayer = address.hostname === 'w.soundcloud.com'
    if (isPlayer && !/^\/player\/?$/.test(address.pathname)) return null
    const given = isPlayer ? (address.searchParams.get('url') ?? '') : ''
    const [, kind, number, token = ''] = API.exec(given) ?? []
    const api = kind && `https://api.soundcloud.com/${kind}/${number}${token}`
    const page = isPlayer
      ? /^(?:https?:)?\/\/(?:www\.|m\.)?soundcloud\.com(\/[\w/-]+)$/.exec(given)?.[1]
      : address.pathname
    const url = api ?? pageAddress(page ?? '')
    if (!url) return null
    return {
      src: withQuery(player, { url }),
      autoplaySrc: withQuery(player, { url, auto_play: 'true' }),
      link: api ? withQuery(player, { url }) : url,
    }
  },
})

function pageAddress(path: string): string | undefined {
  const [, user = '', sets, set, track, secret] = PAGE.exec(path) ?? []
  if (!user || PAGES.includes(user.toLowerCase()) || (track && LISTS.includes(track)))
    return undefined
  const steps = [user, sets, set ?? track, secret].filter(Boolean)
  return `https://soundcloud.com/${steps.join('/')}`
}
