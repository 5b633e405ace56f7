import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Machaguo yako yamehifadhiwa.',
  dialog: {
    title: 'Mapendeleo ya vidakuzi',
    text: 'Chagua vidakuzi na teknolojia zinazofanana navyo tunazoweza kutumia. Machaguo yako yanatumika kwenye kivinjari hiki, na unaweza kuyabadilisha hapa wakati wowote.',
    nothing:
      'Tovuti hii hutumia tu vidakuzi na teknolojia zinazofanana navyo ambazo haiwezi kufanya kazi bila hizo, kwa hivyo hakuna cha kuchagua.',
    required: 'Hutumika kila wakati',
    services: { one: 'Huduma {count}', other: 'Huduma {count}' },
    save: 'Hifadhi machaguo yangu',
    accept: 'Kubali vyote',
    reject: 'Kataa vyote',
    close: 'Funga bila kuhifadhi',
    privacy: 'Sera ya faragha ya {provider}',
    gpc: 'Kivinjari chako hutuma ishara ya Global Privacy Control, kwa hivyo chaguo hili limezimwa isipokuwa uliwashe.',
  },
  reasons: {
    revision: 'Tumebadilisha jinsi tunavyotumia vidakuzi tangu chaguo lako la mwisho.',
    expired: 'Muda wa chaguo lako la mwisho umeisha, kwa hivyo tunakuuliza tena.',
  },
  categories: {
    necessary: {
      name: 'Vya lazima',
      description:
        'Vinahitajika ili tovuti ifanye kazi na ibaki salama. Haviwezi kuzimwa na havihitaji ridhaa yako.',
    },
    preferences: {
      name: 'Utendaji',
      description: 'Hukumbuka mipangilio uliyochagua, kama vile lugha yako.',
    },
    statistics: {
      name: 'Takwimu',
      description:
        'Huhesabu ziara na kuonyesha jinsi kurasa zinavyotumiwa, ili tuweze kuziboresha.',
    },
    marketing: {
      name: 'Masoko',
      description:
        'Hutumiwa na sisi na washirika wetu kufuatilia ziara zako hapa na kwenye tovuti nyingine, na kuonyesha matangazo kwa kuzingatia ziara hizo.',
    },
  },
  table: {
    caption: '{name}: vidakuzi na teknolojia zinazofanana navyo',
    name: 'Jina',
    provider: 'Mtoa huduma',
    purpose: 'Dhumuni',
    type: 'Aina',
    expiry: 'Muda wa kuhifadhiwa',
    category: 'Kategoria',
    domain: 'Kikoa',
    none: 'Hakuna kinachohifadhiwa.',
    readBy: '{provider}; pia husomwa na {readers}',
    types: {
      http: 'Kidakuzi cha HTTP',
      script: 'Kidakuzi kilichowekwa na skripti',
      pixel: 'Pikseli ya ufuatiliaji',
      cookie: 'Kidakuzi',
      localStorage: 'Hifadhi ya ndani',
      sessionStorage: 'Hifadhi ya kipindi',
      indexedDB: 'Hifadhidata ya kivinjari',
      cacheStorage: 'Akiba ya kivinjari',
    },
    session: 'Mwisho wa kipindi',
    persistent: 'Hadi kifutwe',
    notStated: 'Haijatajwa',
    ownPurpose: 'Huhifadhi machaguo yako ya ridhaa.',
    queuePurpose: 'Huhifadhi uthibitisho wa machaguo yako hadi seva yetu iuthibitishe.',
    thisSite: 'Tovuti hii',
  },
}
