import type { PolicyConfig } from 'react-consent-ui'
import { pathOf } from './routes.js'
import { inEachLanguage } from './texts/index.js'

const MDN = 'https://developer.mozilla.org'
const MDN_COOKIES = 'docs/Web/HTTP/Guides/Cookies'

/** Facts of a cookie policy that a real company published; the sentences are ours. */
export const policy: PolicyConfig = {
  version: '1.0',
  lastUpdated: '2023-03-26',
  controller: {
    name: 'Smartsupp.com, s.r.o.',
    vatId: 'CZ03668681',
    country: 'CZ',
    site: 'https://www.smartsupp.com',
  },
  contact: {
    email: 'dpo@smartsupp.com',
    role: inEachLanguage(({ config }) => config.officer),
  },
  privacyUrl: inEachLanguage((_, locale) => pathOf({ locale, page: 'data' })),
  authority: {
    name: inEachLanguage(({ config }) => config.authority),
    url: 'https://uoou.gov.cz',
  },
  links: [
    {
      label: inEachLanguage(({ config }) => config.mdn),
      // MDN has no Polish, Greek and Arabic.
      url: {
        en: `${MDN}/en-US/${MDN_COOKIES}`,
        fr: `${MDN}/fr/${MDN_COOKIES}`,
        de: `${MDN}/de/${MDN_COOKIES}`,
        ja: `${MDN}/ja/${MDN_COOKIES}`,
      },
    },
  ],
  sections: [
    {
      id: 'chat',
      title: inEachLanguage(({ config }) => config.chat.title),
      text: inEachLanguage(({ config }) => config.chat.text),
    },
  ],
}
