import type { PolicyConfig } from 'react-consent-ui'

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
    role: { en: 'Data protection officer', fr: 'Délégué à la protection des données' },
  },
  privacyUrl: { en: '/data', fr: '/fr/data' },
  authority: {
    name: {
      en: 'Office for Personal Data Protection, Czech Republic',
      fr: 'Office de protection des données personnelles, République tchèque',
    },
    url: 'https://uoou.gov.cz',
  },
  links: [
    {
      label: { en: 'How cookies work, on MDN', fr: 'Le fonctionnement des cookies, sur MDN' },
      url: {
        en: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Cookies',
        fr: 'https://developer.mozilla.org/fr/docs/Web/HTTP/Guides/Cookies',
      },
    },
  ],
  sections: [
    {
      id: 'chat',
      title: { en: 'Still unsure?', fr: 'Encore un doute ?' },
      text: {
        en: 'Ask us in the chat box of your dashboard and we will get back to you. Our support team answers in paid plans only.',
        fr: 'Posez votre question dans la boîte de discussion de votre tableau de bord, et nous reviendrons vers vous. Notre assistance ne répond que dans les formules payantes.',
      },
    },
  ],
}
