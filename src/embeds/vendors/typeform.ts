import { defineEmbed } from '../define-embed.js'

const PATH = /^\/to\/([0-9A-Za-z]{5,20})\/?$/

/** Typeform forms. */
export const typeform = /* @__PURE__ */ defineEmbed({
  vendor: 'typeform',
  name: 'Typeform',
  provider: {
    name: 'TYPEFORM SL',
    country: 'ES',
    privacyUrl: 'https://admin.typeform.com/to/dwk6gt/',
  },
  hosts: ['*.typeform.com'],
  idPrefix: 'https://form.typeform.com/to/',
  frame: { kind: 'form', aspectRatio: '4 / 3', allow: 'fullscreen' },
  read({ hostname, pathname }) {
    const [, id] = PATH.exec(pathname) ?? []
    if (!id) return null
    const form = `https://${hostname}/to/${id}`
    return { src: form, link: form }
  },
})
