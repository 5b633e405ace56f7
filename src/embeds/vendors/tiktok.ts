import { defineEmbed, withQuery } from '../define-embed.js'

const PATH =
  /^\/(?:(@[\w.]{2,30})\/video|embed(?:\/v[23])?|player\/v1|v)\/(\d{8,20})(?:\.html)?\/?$/

/** TikTok videos. */
export const tiktok = /* @__PURE__ */ defineEmbed({
  vendor: 'tiktok',
  name: 'TikTok',
  provider: {
    name: 'TikTok Technology Limited',
    country: 'IE',
    privacyUrl: 'https://www.tiktok.com/legal/privacy-policy-eea',
  },
  hosts: ['tiktok.com', 'www.tiktok.com', 'm.tiktok.com'],
  idPrefix: 'https://www.tiktok.com/embed/',
  frame: {
    kind: 'video',
    aspectRatio: '9 / 16',
    allow: 'encrypted-media; fullscreen; picture-in-picture',
  },
  read({ pathname }) {
    if (/^\/t\//.test(pathname)) {
      return {
        problem:
          'is a short link, and only a request could tell where it leads. Open it and pass the address of the video',
      }
    }
    const [, user, id] = PATH.exec(pathname) ?? []
    if (!id) return null
    const player = `https://www.tiktok.com/player/v1/${id}`
    return {
      src: player,
      autoplaySrc: withQuery(player, { autoplay: 1 }),
      link: user
        ? `https://www.tiktok.com/${user}/video/${id}`
        : `https://www.tiktok.com/embed/${id}`,
    }
  },
})
