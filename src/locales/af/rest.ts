import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'U keuses is gestoor.',
  dialog: {
    title: 'Koekievoorkeure',
    text: 'Kies watter koekies en soortgelyke tegnologieë ons mag gebruik. U keuses geld vir hierdie blaaier, en u kan dit te eniger tyd hier verander.',
    nothing:
      'Hierdie webwerf gebruik slegs koekies en soortgelyke tegnologieë waarsonder dit nie kan werk nie, en daarom is daar niks om te kies nie.',
    required: 'Altyd aktief',
    services: { one: '{count} diens', other: '{count} dienste' },
    save: 'Stoor my keuses',
    accept: 'Aanvaar alles',
    reject: 'Weier alles',
    close: 'Sluit sonder om te stoor',
    privacy: 'Privaatheidsbeleid van {provider}',
    gpc: 'U blaaier stuur die Global Privacy Control-sein, en daarom is dit af tensy u dit aanskakel.',
  },
  reasons: {
    revision: 'Ons het sedert u laaste keuse verander hoe ons koekies gebruik.',
    expired: 'U laaste keuse het verval, en daarom vra ons weer.',
  },
  categories: {
    necessary: {
      name: 'Noodsaaklik',
      description:
        'Nodig sodat die webwerf werk en veilig bly. Dit kan nie afgeskakel word nie en vereis nie u toestemming nie.',
    },
    preferences: {
      name: 'Funksioneel',
      description: 'Onthou die instellings wat u gekies het, soos u taal.',
    },
    statistics: {
      name: 'Statistiek',
      description: 'Tel besoeke en wys hoe die bladsye gebruik word, sodat ons dit kan verbeter.',
    },
    marketing: {
      name: 'Bemarking',
      description:
        'Word deur ons en ons vennote gebruik om u besoeke hier en op ander webwerwe te volg, en om advertensies op grond daarvan te wys.',
    },
  },
  table: {
    caption: '{name}: koekies en soortgelyke tegnologieë',
    name: 'Naam',
    provider: 'Verskaffer',
    purpose: 'Doel',
    type: 'Soort',
    expiry: 'Bewaartyd',
    category: 'Kategorie',
    domain: 'Domein',
    none: 'Niks word gestoor nie.',
    readBy: '{provider}; word ook gelees deur {readers}',
    types: {
      http: 'HTTP-koekie',
      script: 'Koekie deur ’n skrip geplaas',
      pixel: 'Volgpiksel',
      cookie: 'Koekie',
      localStorage: 'Plaaslike berging',
      sessionStorage: 'Sessieberging',
      indexedDB: 'Blaaierdatabasis',
      cacheStorage: 'Kasgeheue van die blaaier',
    },
    session: 'Einde van die sessie',
    persistent: 'Totdat dit uitgevee word',
    notStated: 'Nie vermeld nie',
    ownPurpose: 'Stoor u toestemmingskeuses.',
    queuePurpose: 'Stoor die bewys van u keuses totdat ons bediener dit bevestig het.',
    thisSite: 'Hierdie webwerf',
  },
}
