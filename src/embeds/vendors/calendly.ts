import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const PATH = /^\/(?:(d)\/([\w-]{3,30})|([\w-]{2,80}))(?:\/([\w-]{1,120}))?\/?$/
/** Pages of calendly.com that are no calendars. */
const PAGES = [
  'about',
  'app',
  'blog',
  'careers',
  'contact',
  'event_types',
  'features',
  'help',
  'legal',
  'login',
  'pricing',
  'privacy',
  'signup',
  'users',
]

/** Calendly calendars. Its own banner stays: hiding it would make the site responsible for it. */
export const calendly = /* @__PURE__ */ defineEmbed({
  vendor: 'calendly',
  name: 'Calendly',
  provider: {
    name: 'Calendly, LLC',
    country: 'US',
    privacyUrl: 'https://calendly.com/legal/privacy-notice',
  },
  hosts: ['calendly.com', 'www.calendly.com'],
  idPrefix: 'https://calendly.com/',
  options: {
    /** The host of the page, which the vendor wants in the address. @default the host in the address bar */
    host: 'host',
  },
  frame: { kind: 'calendar', aspectRatio: '4 / 3' },
  read(address, { host }) {
    const [, single, code, user = '', event] = PATH.exec(address.pathname) ?? []
    if ((!user && !code) || PAGES.includes(user)) return null
    const path = [single, code, user, event].filter(Boolean).join('/')
    const link = `https://calendly.com/${path}`
    return {
      src: withQuery(link, {
        embed_domain: host,
        embed_type: 'Inline',
        month: queryOf(address, 'month', /^\d{4}-\d{2}$/),
      }),
      link,
    }
  },
})
