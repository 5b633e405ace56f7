import { defineConsent } from 'react-consent-ui'

/** A company whose policy has every section a policy can have, in two languages. */
export const company = defineConsent({
  revision: 1,
  policyUrl: '/cookies',
  categories: {
    necessary: { required: true },
    preferences: {},
    statistics: {},
    marketing: { sale: true },
  },
  providers: {
    company: { name: 'Lumen s.r.o.', country: 'CZ' },
    google: {
      name: 'Google Ireland Ltd.',
      country: 'IE',
      role: { en: 'Joint controller', fr: 'Responsable conjoint' },
      transfer: {
        en: 'United States, under the Data Privacy Framework',
        fr: 'États-Unis, dans le cadre du Data Privacy Framework',
      },
      privacyUrl: {
        en: 'https://policies.google.com/privacy?hl=en',
        fr: 'https://policies.google.com/privacy?hl=fr',
      },
    },
    meta: { name: 'Meta Platforms Ireland Ltd.', country: 'IE' },
    unused: { name: 'Unused Inc.', country: 'US' },
  },
  services: {
    language: {
      category: 'preferences',
      provider: 'company',
      name: { en: 'Language', fr: 'Langue' },
      purpose: { en: 'Opens the site in your language.', fr: 'Ouvre le site dans votre langue.' },
      cookies: [
        {
          name: 'lang',
          purpose: { en: 'Remembers your language.', fr: 'Mémorise votre langue.' },
          type: 'http',
          expires: { years: 1 },
          domain: 'lumen.example',
        },
      ],
    },
    analytics: {
      category: 'statistics',
      provider: 'google',
      name: 'Google Analytics',
      purpose: { en: 'Counts visits.', fr: 'Compte les visites.' },
      cookies: [
        {
          name: '_ga',
          purpose: { en: 'Tells visitors apart.', fr: 'Distingue les visiteurs.' },
          type: 'script',
          expires: { months: 13 },
          readBy: ['meta', 'Matomo'],
        },
      ],
    },
    youtube: {
      category: 'marketing',
      provider: 'google',
      name: 'YouTube',
      purpose: { en: 'Plays videos.', fr: 'Lit des vidéos.' },
      cookies: [
        {
          name: 'YSC',
          purpose: { en: 'Counts views.', fr: 'Compte les vues.' },
          expires: 'session',
          domain: '.youtube.com',
        },
        {
          name: 'yt-remote-*',
          storage: 'localStorage',
          purpose: { en: 'Remembers the player.', fr: 'Mémorise le lecteur.' },
          expires: 'persistent',
        },
      ],
    },
    chat: { category: 'necessary', name: 'Chat' },
  },
  regions: { default: 'opt-in', US: 'opt-out', GB: { statistics: 'opt-out' } },
  policy: {
    version: '2.0',
    lastUpdated: '2026-03-26',
    controller: {
      name: 'Lumen s.r.o.',
      vatId: 'CZ00000001',
      address: { en: '1 Long Street, Brno', fr: '1, rue Longue, Brno' },
      country: 'CZ',
      site: 'https://www.lumen.example',
    },
    privacyUrl: { en: '/privacy', fr: '/confidentialite' },
    contact: {
      email: 'dpo@lumen.example',
      role: { en: 'Data protection officer', fr: 'Délégué à la protection des données' },
    },
    authority: {
      name: { en: 'Office for Personal Data Protection', fr: 'Autorité tchèque' },
      url: 'https://uoou.gov.cz',
    },
    history: [
      { version: '2.0', date: '2026-03-26', added: ['youtube'], removed: ['Hotjar'] },
      { version: '1.0', date: '2025-01-02' },
    ],
    links: [{ label: { en: 'All details', fr: 'Tous les détails' }, url: '/details' }],
    sections: [
      {
        id: 'chat',
        title: { en: 'Still unsure?', fr: 'Encore un doute\u202f?' },
        text: {
          en: 'Write to us in the chat box.\n\nIt comes with the paid plans.',
          fr: 'Écrivez-nous dans la boîte de dialogue.\n\nElle est comprise dans les formules payantes.',
        },
        after: 'contact',
      },
      { id: 'changes', title: { en: 'Changes', fr: 'Modifications' }, text: 'No changes so far.' },
    ],
  },
})
