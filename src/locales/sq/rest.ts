import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Zgjedhjet tuaja u ruajtën.',
  dialog: {
    title: 'Cilësimet e kukive',
    text: 'Zgjidhni cilat kuki dhe teknologji të ngjashme mund të përdorim. Zgjedhjet tuaja vlejnë për këtë shfletues dhe mund t’i ndryshoni këtu në çdo kohë.',
    nothing:
      'Ky uebsajt përdor vetëm kuki dhe teknologji të ngjashme pa të cilat nuk mund të funksionojë, ndaj nuk ka asgjë për të zgjedhur.',
    required: 'Gjithmonë aktive',
    services: { one: '{count} shërbim', other: '{count} shërbime' },
    save: 'Ruaj zgjedhjet e mia',
    accept: 'Prano të gjitha',
    reject: 'Refuzo të gjitha',
    close: 'Mbyll pa ruajtur',
    privacy: '{provider} – politika e privatësisë',
    gpc: 'Shfletuesi juaj dërgon sinjalin Global Privacy Control, prandaj ky opsion është i çaktivizuar, përveç nëse e aktivizoni vetë.',
  },
  reasons: {
    revision: 'Që nga zgjedhja juaj e fundit kemi ndryshuar mënyrën si i përdorim kukit.',
    expired: 'Zgjedhja juaj e fundit ka skaduar, prandaj ju pyesim përsëri.',
  },
  categories: {
    necessary: {
      name: 'Të nevojshme',
      description:
        'Duhen që uebsajti të funksionojë dhe të mbetet i sigurt. Nuk mund të çaktivizohen dhe nuk kërkojnë pëlqimin tuaj.',
    },
    preferences: {
      name: 'Funksionaliteti',
      description: 'Ruajnë cilësimet që keni zgjedhur, për shembull gjuhën.',
    },
    statistics: {
      name: 'Statistikat',
      description: 'Numërojnë vizitat dhe tregojnë si përdoren faqet, që të mund t’i përmirësojmë.',
    },
    marketing: {
      name: 'Marketingu',
      description:
        'Me to ne dhe partnerët tanë ndjekim vizitat tuaja këtu dhe në uebsajte të tjera dhe shfaqim reklama bazuar në to.',
    },
  },
  table: {
    caption: '{name}: kuki dhe teknologji të ngjashme',
    name: 'Emri',
    provider: 'Ofruesi',
    purpose: 'Qëllimi',
    type: 'Lloji',
    expiry: 'Afati i ruajtjes',
    category: 'Kategoria',
    domain: 'Domeni',
    none: 'Nuk ruhet asgjë.',
    readBy: '{provider}; lexohet edhe nga: {readers}',
    types: {
      http: 'Kuki HTTP',
      script: 'Kuki që vendos një skript',
      pixel: 'Piksel gjurmimi',
      cookie: 'Kuki',
      localStorage: 'Hapësirë ruajtjeje lokale',
      sessionStorage: 'Hapësirë ruajtjeje e sesionit',
      indexedDB: 'Bazë të dhënash e shfletuesit',
      cacheStorage: 'Kesh i shfletuesit',
    },
    session: 'Fundi i sesionit',
    persistent: 'Deri në fshirje',
    notStated: 'Nuk tregohet',
    ownPurpose: 'Ruan zgjedhjet tuaja për pëlqimin.',
    queuePurpose: 'Ruan provën e zgjedhjeve tuaja derisa ta konfirmojë serveri ynë.',
    thisSite: 'Ky uebsajt',
  },
}
