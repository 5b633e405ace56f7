import { defineEmbed } from '../define-embed.js'

const PATH =
  /^\/(?:intl-[a-z]{2}(?:-[a-z]{2})?\/)?(?:embed(?:-podcast)?\/)?(?:user\/[\w%.-]{1,60}\/)?(?:spotify:)?(track|album|playlist|artist|show|episode)[/:]([0-9A-Za-z]{22})\/?$/i

/** Spotify tracks, albums, playlists, artists, shows and episodes. */
export const spotify = /* @__PURE__ */ defineEmbed({
  vendor: 'spotify',
  name: 'Spotify',
  provider: {
    name: 'Spotify AB',
    country: 'SE',
    privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  },
  hosts: ['open.spotify.com'],
  idPrefix: 'https://open.spotify.com/',
  frame: {
    kind: 'audio',
    aspectRatio: '16 / 10',
    allow: 'clipboard-write; encrypted-media; fullscreen; picture-in-picture',
  },
  read({ pathname }) {
    const [, type, id] = PATH.exec(pathname) ?? []
    if (!type) return null
    const path = `${type.toLowerCase()}/${id}`
    return {
      src: `https://open.spotify.com/embed/${path}`,
      link: `https://open.spotify.com/${path}`,
    }
  },
})
