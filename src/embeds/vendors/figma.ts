import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const PATH =
  /^\/(design|file|proto|board|slides|deck)\/([0-9A-Za-z]{22,128}(?:\/branch\/[0-9A-Za-z]{22,128})?)(?:\/[^/]{0,200})?\/?$/

/** Figma files (https://developers.figma.com/docs/embeds/). */
export const figma = /* @__PURE__ */ defineEmbed({
  vendor: 'figma',
  name: 'Figma',
  provider: {
    name: 'Figma, Inc.',
    country: 'US',
    privacyUrl: 'https://www.figma.com/legal/privacy/',
  },
  hosts: ['figma.com', 'www.figma.com', 'embed.figma.com'],
  options: {
    /** The host of the page, which the vendor wants in the address. @default the host in the address bar */
    host: 'host',
  },
  frame: { kind: 'design', allow: 'clipboard-write; fullscreen' },
  read(address, { host }) {
    const [, given, key] = PATH.exec(address.pathname) ?? []
    if (!given) return null
    // Files are called designs today.
    const path = `${given === 'file' ? 'design' : given}/${key}`
    const node = queryOf(address, 'node-id', /^[0-9A-Za-z:;-]{1,60}$/)
    return {
      src: withQuery(`https://embed.figma.com/${path}`, { 'node-id': node, 'embed-host': host }),
      link: withQuery(`https://www.figma.com/${path}`, { 'node-id': node }),
    }
  },
})
