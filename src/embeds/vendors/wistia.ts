import { defineEmbed, withQuery } from '../define-embed.js'

const PATH = /^\/(?:embed\/)?(?:medias|m|iframe)\/([0-9a-z]{8,12})(?:\.jsonp|\/manage)?\/?$/

/** Wistia videos. `doNotTrack` stops the viewer's session from being recorded. */
export const wistia = /* @__PURE__ */ defineEmbed({
  vendor: 'wistia',
  name: 'Wistia',
  provider: { name: 'Wistia, Inc.', country: 'US', privacyUrl: 'https://wistia.com/privacy' },
  hosts: ['fast.wistia.net', 'fast.wistia.com', '*.wistia.com'],
  idPrefix: 'https://fast.wistia.net/embed/iframe/',
  frame: { kind: 'video', allow: 'encrypted-media; fullscreen; picture-in-picture' },
  read({ pathname }) {
    const [, id] = PATH.exec(pathname) ?? []
    if (!id) return null
    const frame = `https://fast.wistia.net/embed/iframe/${id}`
    return {
      src: withQuery(frame, { doNotTrack: 'true' }),
      autoplaySrc: withQuery(frame, { doNotTrack: 'true', autoPlay: 'true' }),
      link: frame,
    }
  },
})
