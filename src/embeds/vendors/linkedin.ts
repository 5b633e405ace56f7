import { defineEmbed } from '../define-embed.js'

const UPDATE =
  /^\/(?:embed\/)?feed\/update\/urn(?::|%3[Aa])li(?::|%3[Aa])(activity|share|ugcPost)(?::|%3[Aa])(\d{15,22})\/?$/
const POST =
  /^\/posts\/(?:[\w%.-]{1,600}?-)?(activity|share|ugcPost)-(\d{15,22})(?:-[\w-]{1,10})?\/?$/

/** Countries whose addresses search engines show. The frame is on www.linkedin.com always. */
const COUNTRIES =
  'at au be br ca ch cn cz de dk es fi fr gr hk hu ie il in it jp kr lu mx nl no nz pl pt ro se sg tr uk za'.split(
    ' ',
  )

/** LinkedIn posts. */
export const linkedin = /* @__PURE__ */ defineEmbed({
  vendor: 'linkedin',
  name: 'LinkedIn',
  provider: {
    name: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  },
  hosts: ['linkedin.com', 'www.linkedin.com', ...COUNTRIES.map((code) => `${code}.linkedin.com`)],
  frame: { kind: 'post', aspectRatio: '1' },
  read({ pathname }) {
    const [, kind, id] = UPDATE.exec(pathname) ?? POST.exec(pathname) ?? []
    if (!kind) return null
    const path = `feed/update/urn:li:${kind}:${id}`
    return {
      src: `https://www.linkedin.com/embed/${path}`,
      link: `https://www.linkedin.com/${path}/`,
    }
  },
})
