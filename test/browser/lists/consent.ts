import { defineConsent } from 'react-consent-ui'
import { manyCookies } from './many-cookies.js'

/** How many cookies the config declares: `?rows=5000`. */
const count = Number(new URLSearchParams(location.search).get('rows') ?? 8)

export const consent = defineConsent({
  ...manyCookies(count),
  policy: {
    controller: { name: 'Lumen s.r.o.', country: 'CZ' },
    lastUpdated: '2026-03-26',
  },
})
