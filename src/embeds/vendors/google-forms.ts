import { defineEmbed } from '../define-embed.js'

const PATH =
  /^\/(?:a\/[\w.-]{3,80}\/)?forms\/(?:u\/\d{1,2}\/)?d\/(e\/)?([\w-]{20,120})\/(viewform|edit)\/?$/

/** Google Forms. The address of the editor is refused: visitors may not open it. */
export const googleForms = /* @__PURE__ */ defineEmbed({
  vendor: 'google-forms',
  name: 'Google Forms',
  provider: {
    name: 'Google Ireland Limited',
    country: 'IE',
    privacyUrl: 'https://policies.google.com/privacy',
  },
  hosts: ['docs.google.com'],
  frame: { kind: 'form', aspectRatio: '3 / 4' },
  read({ pathname }) {
    const [, published = '', id, view] = PATH.exec(pathname) ?? []
    if (view === 'edit') {
      return {
        problem:
          'is the address of the editor. Use "Send" in the editor and pass the address that ends in /viewform',
      }
    }
    if (!id) return null
    const link = `https://docs.google.com/forms/d/${published}${id}/viewform`
    return { src: `${link}?embedded=true`, link }
  },
})
