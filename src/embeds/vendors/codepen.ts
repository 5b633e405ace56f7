import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const PATH =
  /^\/((?:team\/)?[\w-]{1,60})\/(?:pen|full|details|embed|debug)\/(?:preview\/)?([0-9A-Za-z]{5,40})\/?$/

/** CodePen pens. */
export const codepen = /* @__PURE__ */ defineEmbed({
  vendor: 'codepen',
  name: 'CodePen',
  provider: {
    name: 'CodePen',
    country: 'US',
    privacyUrl: 'https://blog.codepen.io/documentation/privacy/',
  },
  hosts: ['codepen.io', 'www.codepen.io'],
  idPrefix: 'https://codepen.io/',
  options: {
    /** The tab that is open. @default the tab of the address, else `'result'` */
    tab: ['html', 'css', 'js', 'result'],
  },
  frame: { kind: 'code' },
  read(address, { tab: wanted }) {
    const [, user, pen] = PATH.exec(address.pathname) ?? []
    if (!user) return null
    const tab = wanted ?? queryOf(address, 'default-tab', /^[a-z]{2,6}(,[a-z]{2,6})?$/) ?? 'result'
    return {
      src: withQuery(`https://codepen.io/${user}/embed/${pen}`, { 'default-tab': tab }),
      link: `https://codepen.io/${user}/pen/${pen}`,
    }
  },
})
