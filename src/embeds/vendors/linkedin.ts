import { defineEmbed } from '../define-embed.js'

const UPDATE = /^\/(?:embed\/)?feed\/update\/urn:li:(activity|share|ugcPost):(\d{15,22})\/?$/
const POST = /^\/posts\/[\w%.-]{1,300}?-(activity|share|ugcPost)-(\d{15,22})-[\w-]{1,10}\/?$/

/** LinkedIn posts. */
export const linkedin = /* @__PURE__ */ defineEmbed({
  vendor: 'linkedin',
  name: 'LinkedIn',
  provider: {
    name: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  },
  hosts: ['linkedin.com', 'www.linkedin.com'],
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
