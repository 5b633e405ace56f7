import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const PIN = /^\/pin\/(?:[\w-]{1,150}--)?(\d{5,25})(?:\/sent)?\/?$/
const COUNTRIES =
  'com fr de es it pt at ch ie se dk nz ph co.uk co.kr com.au com.mx ca cl jp'.split(' ')

const LANGUAGES =
  'ar at au br ca ch cl co cz de dk es fi fr gr hu id ie in it jp kr mx nl no nz pe ph pl pt ro se sk tr uk za'.split(
    ' ',
  )

/** Pins of Pinterest. */
export const pinterest = /* @__PURE__ */ defineEmbed({
  vendor: 'pinterest',
  name: 'Pinterest',
  provider: {
    name: 'Pinterest Europe Ltd.',
    country: 'IE',
    privacyUrl: 'https://policy.pinterest.com/privacy-policy',
  },
  hosts: [
    ...COUNTRIES.flatMap((end) => [`pinterest.${end}`, `www.pinterest.${end}`]),
    ...LANGUAGES.map((code) => `${code}.pinterest.com`),
    'assets.pinterest.com',
  ],
  idPrefix: 'https://www.pinterest.com/pin/',
  frame: { kind: 'post', aspectRatio: '2 / 3' },
  read(address) {
    const { hostname, pathname } = address
    const id =
      hostname === 'assets.pinterest.com'
        ? pathname === '/ext/embed.html' && queryOf(address, 'id', /^\d{5,25}$/)
        : PIN.exec(pathname)?.[1]
    if (!id) return null
    return {
      src: withQuery('https://assets.pinterest.com/ext/embed.html', { id }),
      link: `https://www.pinterest.com/pin/${id}/`,
    }
  },
})
