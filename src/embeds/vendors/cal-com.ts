import { defineEmbed } from '../define-embed.js'

const PATH = /^\/((?:team\/)?[\w.-]{1,60}(?:\/[\w.-]{1,100})?|d\/[\w-]{5,40}\/[\w.-]{1,100})\/?$/
/** Pages of cal.com that are no calendars. */
const PAGES = [
  'about',
  'api',
  'app',
  'auth',
  'blog',
  'docs',
  'embed',
  'enterprise',
  'event-types',
  'help',
  'login',
  'pricing',
  'privacy',
  'signup',
  'terms',
  'team',
  'settings',
  'bookings',
]

/** Cal.com calendars. */
export const calCom = /* @__PURE__ */ defineEmbed({
  vendor: 'cal-com',
  name: 'Cal.com',
  provider: { name: 'Cal.com, Inc.', country: 'US', privacyUrl: 'https://cal.com/privacy' },
  hosts: ['cal.com', 'www.cal.com', 'app.cal.com'],
  idPrefix: 'https://cal.com/',
  frame: { kind: 'calendar', aspectRatio: '4 / 3' },
  read({ pathname }) {
    const [, path = ''] = PATH.exec(pathname.replace(/\/embed\/?$/, '')) ?? []
    const [first = ''] = path.split('/')
    if (!path || (PAGES.includes(first) && !/^team\/./.test(path))) return null
    return { src: `https://cal.com/${path}/embed`, link: `https://cal.com/${path}` }
  },
})
