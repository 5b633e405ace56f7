import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'L-għażliet tiegħek ġew issejvjati.',
  dialog: {
    title: 'Preferenzi tal-cookies',
    text: 'Agħżel liema cookies u teknoloġiji simili nistgħu nużaw. L-għażliet tiegħek japplikaw għal dan il-brawżer, u tista’ tbiddilhom hawn meta trid.',
    nothing:
      'Dan is-sit juża biss cookies u teknoloġiji simili li mingħajrhom ma jistax jaħdem, għalhekk m’hemm xejn x’tagħżel.',
    required: 'Dejjem attivi',
    services: {
      one: '{count} servizz',
      two: '{count} servizzi',
      few: '{count} servizzi',
      many: '{count}-il servizz',
      other: '{count} servizz',
    },
    save: 'Issejvja l-għażliet tiegħi',
    accept: 'Aċċetta kollox',
    reject: 'Irrifjuta kollox',
    close: 'Agħlaq mingħajr ma tissejvja',
    privacy: '{provider} – politika dwar il-privatezza',
    gpc: 'Il-brawżer tiegħek jibgħat is-sinjal Global Privacy Control, u għalhekk dan jibqa’ mitfi sakemm ma tixgħelux int.',
  },
  reasons: {
    revision: 'Mill-aħħar għażla tiegħek biddilna l-mod kif nużaw il-cookies.',
    expired: 'L-aħħar għażla tiegħek skadiet, għalhekk qed nerġgħu nistaqsuk.',
  },
  categories: {
    necessary: {
      name: 'Neċessarji',
      description:
        'Meħtieġa biex is-sit jaħdem u jibqa’ sigur. Ma jistgħux jintfew u ma jeħtiġux il-kunsens tiegħek.',
    },
    preferences: {
      name: 'Funzjonalità',
      description: 'Jiftakru l-issettjar li għażilt, bħal-lingwa tiegħek.',
    },
    statistics: {
      name: 'Statistika',
      description: 'Jgħoddu ż-żjarat u juru kif jintużaw il-paġni, biex inkunu nistgħu ntejbuhom.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Bihom aħna u s-sħab tagħna nsegwu ż-żjarat tiegħek hawn u fuq siti oħra, u nuru reklami bbażati fuqhom.',
    },
  },
  table: {
    caption: '{name}: cookies u teknoloġiji simili',
    name: 'Isem',
    provider: 'Fornitur',
    purpose: 'Skop',
    type: 'Tip',
    expiry: 'Perjodu ta’ żamma',
    category: 'Kategorija',
    domain: 'Dominju',
    none: 'Ma jinħażen xejn.',
    readBy: '{provider}; jinqara wkoll minn: {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie ssettjat minn skript',
      pixel: 'Pixel ta’ traċċar',
      cookie: 'Cookie',
      localStorage: 'Ħżin lokali',
      sessionStorage: 'Ħżin tas-sessjoni',
      indexedDB: 'Bażi tad-data tal-brawżer',
      cacheStorage: 'Cache tal-brawżer',
    },
    session: 'Tmiem is-sessjoni',
    persistent: 'Sakemm jitħassar',
    notStated: 'Mhux iddikjarat',
    ownPurpose: 'Jaħżen l-għażliet tiegħek dwar il-kunsens.',
    queuePurpose: 'Jaħżen il-prova tal-għażliet tiegħek sakemm is-server tagħna jikkonfermaha.',
    thisSite: 'Dan is-sit',
  },
}
