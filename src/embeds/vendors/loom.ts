import { defineEmbed, secondsOf, withQuery } from '../define-embed.js'

const PATH = /^\/(?:share|embed)\/(?:[\w-]{1,150}-)?([0-9a-f]{32})\/?$/

/** Loom videos. */
export const loom = /* @__PURE__ */ defineEmbed({
  vendor: 'loom',
  name: 'Loom',
  provider: {
    name: 'Loom, Inc.',
    country: 'US',
    privacyUrl: 'https://www.atlassian.com/legal/privacy-policy',
  },
  hosts: ['loom.com', 'www.loom.com'],
  idPrefix: 'https://www.loom.com/share/',
  options: {
    /** Whole seconds from the beginning; beats the time in the address. */
    start: 'seconds',
  },
  frame: { kind: 'video' },
  read(address, { start }) {
    const [, id] = PATH.exec(address.pathname) ?? []
    if (!id) return null
    const t = secondsOf(start ?? address.searchParams.get('t')) || null
    const frame = `https://www.loom.com/embed/${id}`
    return {
      src: withQuery(frame, { t }),
      autoplaySrc: withQuery(frame, { t, autoplay: 1 }),
      link: `https://www.loom.com/share/${id}`,
    }
  },
})
