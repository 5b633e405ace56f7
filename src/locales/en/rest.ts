import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Your choice is saved.',
  dialog: {
    title: 'Privacy settings',
    text: 'Choose what may run on this site. Your choice holds for this browser, and you can change it here at any time.',
    required: 'Always active',
    services: { one: '{count} service', other: '{count} services' },
    save: 'Save my choice',
    accept: 'Accept all',
    reject: 'Reject all',
    close: 'Close without saving',
    privacy: 'Privacy policy of {provider}',
    gpc: 'Your browser sends the Global Privacy Control signal, so this is off unless you switch it on.',
  },
  categories: {
    necessary: {
      name: 'Necessary',
      description:
        'These make the site work and keep it secure. They cannot be switched off and need no consent.',
    },
    preferences: {
      name: 'Preferences',
      description: 'These remember settings you have made.',
    },
    statistics: {
      name: 'Statistics',
      description:
        'These count visits and show how the pages are used, so that we can improve them.',
    },
    marketing: {
      name: 'Marketing',
      description: 'These show advertising and content that suits you, here and on other sites.',
    },
  },
  table: {
    caption: '{name}: cookies and similar storage',
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
      script: 'Script cookie',
      pixel: 'Tracking pixel',
      cookie: 'Cookie',
      localStorage: 'Local storage',
      sessionStorage: 'Session storage',
      indexedDB: 'Browser database',
      cacheStorage: 'Browser cache',
    },
    session: 'End of the session',
    persistent: 'Until deleted',
    ownPurpose: 'Keeps your privacy choice.',
    queuePurpose: 'Keeps the proof of your choice until our server has confirmed it.',
    thisSite: 'This site',
  },
}
