import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const PATH =
  /^\/([a-z]{2})\/(album|playlist|song|music-video|artist|station)\/(?:[\w%~.-]{1,600}\/)?(\d{5,12}|pl\.(?:u-)?[\w-]{5,60}|ra\.[\w-]{5,60})\/?$/

/** Apple Music songs, albums, playlists and videos. */
export const appleMusic = /* @__PURE__ */ defineEmbed({
  vendor: 'apple-music',
  name: 'Apple Music',
  provider: {
    name: 'Apple Distribution International Ltd.',
    country: 'IE',
    privacyUrl: 'https://www.apple.com/legal/privacy/',
  },
  hosts: ['music.apple.com', 'geo.music.apple.com', 'embed.music.apple.com'],
  frame: { kind: 'audio', allow: 'encrypted-media; fullscreen; clipboard-write' },
  read(address) {
    const [, country, kind, id] = PATH.exec(address.pathname) ?? []
    if (!country) return null
    const path = `${country}/${kind}/${id}`
    const i = queryOf(address, 'i', /^\d{5,12}$/)
    return {
      src: withQuery(`https://embed.music.apple.com/${path}`, { i }),
      link: withQuery(`https://music.apple.com/${path}`, { i }),
    }
  },
})
