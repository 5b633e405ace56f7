import { defineEmbed } from '../define-embed.js'

const PATH = /^\/(?:r|embed)\/([0-9A-Za-z]{4,12})\/?$/

/** Tally forms. */
export const tally = /* @__PURE__ */ defineEmbed({
  vendor: 'tally',
  name: 'Tally',
  provider: { name: 'Tally BV', country: 'BE', privacyUrl: 'https://tally.so/help/privacy-policy' },
  hosts: ['tally.so', 'www.tally.so'],
  idPrefix: 'https://tally.so/r/',
  frame: { kind: 'form', aspectRatio: '4 / 3' },
  read({ pathname }) {
    const [, id] = PATH.exec(pathname) ?? []
    return id ? { src: `https://tally.so/embed/${id}`, link: `https://tally.so/r/${id}` } : null
  },
})
