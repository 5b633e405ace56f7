import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Är Auswiel ass gespäichert.',
  dialog: {
    title: 'Cookie-Astellungen',
    text: 'Wielt, wéi eng Cookies an ähnlech Technologië mir benotzen däerfen. Är Auswiel gëllt fir dëse Browser, an Dir kënnt se hei zu all Moment änneren.',
    nothing:
      'Dëse Site benotzt just Cookies an ähnlech Technologien, ouni déi en net fonctionnéiere kann; dofir gëtt et näischt ze wielen.',
    required: 'Ëmmer aktiv',
    services: { one: '{count} Service', other: '{count} Servicer' },
    save: 'Meng Auswiel späicheren',
    accept: 'Alles akzeptéieren',
    reject: 'Alles refuséieren',
    close: 'Zoumaachen ouni ze späicheren',
    privacy: '{provider} – Dateschutzerklärung',
    gpc: 'Äre Browser schéckt d’Signal Global Privacy Control; dofir ass dëst ausgeschalt, ausser Dir schalt et an.',
  },
  reasons: {
    revision: 'Zanter Ärer leschter Auswiel hu mir geännert, wéi mir Cookies benotzen.',
    expired: 'Är lescht Auswiel ass ofgelaf; dofir froe mir nach eng Kéier.',
  },
  categories: {
    necessary: {
      name: 'Néideg',
      description:
        'Gi gebraucht, fir datt de Site fonctionnéiert a sécher bleift. Si kënnen net ausgeschalt ginn a brauchen Är Zoustëmmung net.',
    },
    preferences: {
      name: 'Funktionell',
      description: 'Mierke sech d’Astellungen, déi Dir gemaach hutt, wéi zum Beispill d’Sprooch.',
    },
    statistics: {
      name: 'Statistik',
      description:
        'Zielen d’Visitten a weisen, wéi d’Säite benotzt ginn, fir datt mir se verbessere kënnen.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Gi vun eis an eise Partnere benotzt, fir Är Visitten hei an op anere Siten ze verfollegen an op dëser Basis Reklammen ze weisen.',
    },
  },
  table: {
    caption: '{name}: Cookies an ähnlech Technologien',
    name: 'Numm',
    provider: 'Ubidder',
    purpose: 'Zweck',
    type: 'Typ',
    expiry: 'Späicherdauer',
    category: 'Kategorie',
    domain: 'Domain',
    none: 'Et gëtt näischt gespäichert.',
    readBy: '{provider}; och gelies vun: {readers}',
    types: {
      http: 'HTTP-Cookie',
      script: 'Vun engem Skript gesate Cookie',
      pixel: 'Tracking-Pixel',
      cookie: 'Cookie',
      localStorage: 'Lokale Späicher',
      sessionStorage: 'Sessiounsspäicher',
      indexedDB: 'Datebank vum Browser',
      cacheStorage: 'Cache vum Browser',
    },
    session: 'Enn vun der Sessioun',
    persistent: 'Bis zum Läschen',
    notStated: 'Net uginn',
    ownPurpose: 'Späichert, wéi Dir iwwer d’Zoustëmmung decidéiert hutt.',
    queuePurpose: 'Späichert de Beweis vun Ärer Auswiel, bis eise Server e confirméiert huet.',
    thisSite: 'Dëse Site',
  },
}
