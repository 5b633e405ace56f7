import { defineEmbed, queryOf, secondsOf, withQuery } from '../define-embed.js'

const VIDEO =
  /^\/(?:(?:channels\/[\w-]+|manage\/videos|video|groups\/[\w-]+\/videos|(?:showcase|album)\/\d+\/video)\/)?(\d{1,12})(?:\/([0-9a-f]{6,16}))?\/?$/
const PLAYER = /^\/video\/(\d{1,12})\/?$/
const EVENT = /^\/event\/(\d{1,12})(?:\/embed)?(?:\/([0-9a-f]{6,16}))?\/?$/
/** Parts of the player that an address can hide. */
const SHOWN = ['title', 'byline', 'portrait'] as const
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z\d]{2,8})?$/
const HASH = /^[0-9a-f]{6,16}$/

/**
 * Vimeo videos and events. An unlisted video needs its hash. `dnt=1` stops new cookies for the session;
 * those of Cloudflare remain (https://help.vimeo.com/hc/en-us/articles/26080940921361).
 */
export const vimeo = /* @__PURE__ */ defineEmbed({
  vendor: 'vimeo',
  name: 'Vimeo',
  provider: { name: 'Vimeo.com, Inc.', country: 'US', privacyUrl: 'https://vimeo.com/privacy' },
  hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
  idPrefix: 'https://vimeo.com/',
  options: {
    /** Whole seconds from the beginning; beats the time in the address. */
    start: 'seconds',
    /** The language of the subtitles, which are then on: `'fr'`. */
    captions: 'language',
    /** Asks Vimeo not to track the visitor. @default true */
    dnt: 'flag',
  },
  frame: {
    kind: 'video',
    allow: 'clipboard-write; encrypted-media; fullscreen; picture-in-picture',
  },
  read(address, { start: from, captions, dnt = true }) {
    const isPlayer = address.hostname === 'player.vimeo.com'
    const [, event, key] = (!isPlayer && EVENT.exec(address.pathname)) || []
    if (event) {
      const path = key ? `${event}/embed/${key}` : `${event}/embed`
      return { src: `https://vimeo.com/event/${path}`, link: `https://vimeo.com/event/${event}` }
    }
    const [, id, inPath] = (isPlayer ? PLAYER : VIDEO).exec(address.pathname) ?? []
    if (!id) return null
    const h = inPath ?? queryOf(address, 'h', HASH)
    const start = secondsOf(from ?? new URLSearchParams(address.hash.slice(1)).get('t'))
    const at = start ? `#t=${start}s` : ''
    const shown = SHOWN.map((part) => [part, queryOf(address, part, /^[01]$/)])
    const query = {
      h,
      dnt: dnt && 1,
      ...Object.fromEntries(shown),
      texttrack: captions ?? queryOf(address, 'texttrack', LANGUAGE),
    }
    const player = `https://player.vimeo.com/video/${id}`
    return {
      src: withQuery(player, query) + at,
      autoplaySrc: withQuery(player, { ...query, autoplay: 1 }) + at,
      link: `https://vimeo.com/${h ? `${id}/${h}` : id}`,
    }
  },
})
