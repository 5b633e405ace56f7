import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Your choices are saved.',
  dialog: {
    title: 'Cookie preferences',
    text: 'Choose which cookies and similar technologies we may use. Your choices apply to this browser, and you can change them here at any time.',
    nothing:
      'This site uses only cookies and similar technologies that it cannot work without, so there is nothing to choose.',
    required: 'Always active',
    services: { one: '{count} service', other: '{count} services' },
    save: 'Save my choices',
    accept: 'Accept all',
    reject: 'Reject all',
    close: 'Close without saving',
    privacy: '{provider} privacy policy',
    gpc: 'Your browser sends the Global Privacy Control signal, so this is off unless you switch it on.',
  },
  reasons: {
    revision: 'We have changed how we use cookies since your last choice.',
    expired: 'Your last choice has expired, so we ask again.',
  },
  categories: {
    necessary: {
      name: 'Necessary',
      description:
        'Required for the site to work and to stay secure. They cannot be switched off and do not need your consent.',
    },
    preferences: {
      name: 'Functional',
      description: 'Remember the settings you have made, such as your language.',
    },
    statistics: {
      name: 'Statistics',
      description: 'Count visits and show how the pages are used, so that we can improve them.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Used by us and our partners to follow your visits here and on other sites, and to show ads based on them.',
    },
  },
  table: {
    caption: '{name}: cookies and similar technologies',
    name: 'Name',
    provider: 'Provider',
    purpose: 'Purpose',
    type: 'Type',
    expiry: 'Expiry',
    category: 'Category',
    domain: 'Domain',
    none: 'Nothing is stored.',
    readBy: '{provider}; also read by {readers}',
    types: {
      http: 'HTTP cookie',
      script: 'Cookie set by script',
      pixel: 'Tracking pixel',
      cookie: 'Cookie',
      localStorage: 'Local storage',
      sessionStorage: 'Session storage',
      indexedDB: 'Browser database',
      cacheStorage: 'Browser cache',
    },
    session: 'End of the session',
    persistent: 'Until deleted',
    notStated: 'Not stated',
    ownPurpose: 'Stores your consent choices.',
    queuePurpose: 'Stores the proof of your choices until our server has confirmed it.',
    thisSite: 'This site',
  },
}
