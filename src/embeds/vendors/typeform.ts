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
  hosts: [/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.typeform\.com$/],
  forms: 'https://form.typeform.com/to/…',
  allow: 'fullscreen',
  aspectRatio: '4 / 3',
  checked: '2026-11',
  read({ hostname, pathname }) {
    const [, id] = PATH.exec(pathname) ?? []
    if (!id) return null
    const form = `https://${hostname}/to/${id}`
    return { src: form, link: form }
  },
})
