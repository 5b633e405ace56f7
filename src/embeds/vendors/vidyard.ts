import { defineEmbed, withQuery } from '../define-embed.js'

const PATH = /^\/(?:watch\/)?([0-9A-Za-z_-]{15,40})(?:\.html)?\/?$/

/** Vidyard videos. */
export const vidyard = /* @__PURE__ */ defineEmbed({
  vendor: 'vidyard',
  name: 'Vidyard',
  provider: {
    name: 'Buildscale, Inc. (Vidyard)',
    country: 'CA',
    privacyUrl: 'https://www.vidyard.com/privacy/',
  },
  hosts: ['play.vidyard.com', 'share.vidyard.com', 'video.vidyard.com', '*.hubs.vidyard.com'],
  idPrefix: 'https://share.vidyard.com/watch/',
  frame: { kind: 'video', allow: 'encrypted-media; fullscreen; picture-in-picture' },
  read({ pathname }) {
    const [, id] = PATH.exec(pathname) ?? []
    if (!id) return null
    const frame = `https://play.vidyard.com/${id}`
    return {
      src: frame,
      autoplaySrc: withQuery(frame, { autoplay: 1 }),
      link: `https://share.vidyard.com/watch/${id}`,
    }
  },
})
