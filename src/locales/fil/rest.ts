import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Na-save ang iyong mga pinili.',
  dialog: {
    title: 'Mga kagustuhan sa cookies',
    text: 'Piliin kung aling cookies at mga katulad na teknolohiya ang puwede naming gamitin. Para sa browser na ito ang iyong mga pinili, at puwede mong baguhin ang mga ito rito anumang oras.',
    nothing:
      'Gumagamit lang ang site na ito ng cookies at mga katulad na teknolohiya na kailangang-kailangan para gumana ito, kaya walang dapat piliin.',
    required: 'Palaging aktibo',
    services: { one: '{count} serbisyo', other: '{count} na serbisyo' },
    save: 'I-save ang mga pinili ko',
    accept: 'Tanggapin lahat',
    reject: 'Tanggihan lahat',
    close: 'Isara nang hindi sine-save',
    privacy: 'Patakaran sa privacy ng {provider}',
    gpc: 'Nagpapadala ang iyong browser ng signal na Global Privacy Control, kaya naka-off ito maliban kung io-on mo.',
  },
  reasons: {
    revision: 'Binago namin kung paano kami gumagamit ng cookies mula noong huli kang pumili.',
    expired: 'Nag-expire na ang huli mong pinili, kaya nagtatanong kaming muli.',
  },
  categories: {
    necessary: {
      name: 'Kinakailangan',
      description:
        'Kailangan para gumana at manatiling ligtas ang site. Hindi puwedeng i-off ang mga ito at hindi kailangan ang iyong pahintulot.',
    },
    preferences: {
      name: 'Functional',
      description: 'Tinatandaan ang mga setting na pinili mo, gaya ng iyong wika.',
    },
    statistics: {
      name: 'Estadistika',
      description:
        'Binibilang ang mga pagbisita at ipinapakita kung paano ginagamit ang mga page, para mapahusay namin ang mga ito.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Ginagamit namin at ng aming mga partner para subaybayan ang iyong mga pagbisita rito at sa iba pang site, at para magpakita ng mga ad batay sa mga iyon.',
    },
  },
  table: {
    caption: '{name}: cookies at mga katulad na teknolohiya',
    name: 'Pangalan',
    provider: 'Provider',
    purpose: 'Layunin',
    type: 'Uri',
    expiry: 'Itatagal',
    category: 'Kategorya',
    domain: 'Domain',
    none: 'Walang iniimbak.',
    readBy: '{provider}; nababasa rin ng {readers}',
    types: {
      http: 'HTTP cookie',
      script: 'Cookie na itinakda ng script',
      pixel: 'Tracking pixel',
      cookie: 'Cookie',
      localStorage: 'Lokal na storage',
      sessionStorage: 'Storage ng session',
      indexedDB: 'Database ng browser',
      cacheStorage: 'Cache ng browser',
    },
    session: 'Pagtatapos ng session',
    persistent: 'Hanggang mabura',
    notStated: 'Hindi nakasaad',
    ownPurpose: 'Iniimbak ang mga pinili mo tungkol sa pahintulot.',
    queuePurpose:
      'Iniimbak ang patunay ng iyong mga pinili hanggang makumpirma ito ng aming server.',
    thisSite: 'Ang site na ito',
  },
}
