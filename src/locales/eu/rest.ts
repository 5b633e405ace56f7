import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Zure aukerak gorde dira.',
  dialog: {
    title: 'Cookieen hobespenak',
    text: 'Aukeratu zein cookie eta antzeko teknologia erabil ditzakegun. Zure aukerek nabigatzaile honetarako balio dute, eta hemen alda ditzakezu edozein unetan.',
    nothing:
      'Webgune honek funtzionatzeko ezinbestekoak diren cookieak eta antzeko teknologiak baino ez ditu erabiltzen; beraz, ez dago zer aukeraturik.',
    required: 'Beti aktibo',
    services: { one: 'zerbitzu {count}', other: '{count} zerbitzu' },
    save: 'Gorde nire aukerak',
    accept: 'Onartu guztiak',
    reject: 'Baztertu guztiak',
    close: 'Itxi gorde gabe',
    privacy: '{provider} – pribatutasun-politika',
    gpc: 'Zure nabigatzaileak Global Privacy Control seinalea bidaltzen du; beraz, hau desaktibatuta dago, zuk aktibatu ezean.',
  },
  reasons: {
    revision: 'Zure azken aukeratik, aldatu egin dugu cookieak erabiltzeko modua.',
    expired: 'Zure azken aukera iraungi egin da; beraz, berriro galdetzen dizugu.',
  },
  categories: {
    necessary: {
      name: 'Beharrezkoak',
      description:
        'Webguneak funtziona dezan eta segurua izan dadin behar dira. Ezin dira desaktibatu, eta ez dute zure adostasunik behar.',
    },
    preferences: {
      name: 'Funtzionaltasuna',
      description: 'Aukeratu dituzun ezarpenak gogoratzen dituzte, hala nola hizkuntza.',
    },
    statistics: {
      name: 'Estatistikak',
      description:
        'Bisitak zenbatzen dituzte eta orriak nola erabiltzen diren erakusten dute, guk hobetu ahal izateko.',
    },
    marketing: {
      name: 'Marketina',
      description:
        'Guk eta gure bazkideek erabiltzen ditugu, zure bisitei hemen eta beste webgune batzuetan jarraitzeko eta haietan oinarritutako iragarkiak erakusteko.',
    },
  },
  table: {
    caption: '{name}: cookieak eta antzeko teknologiak',
    name: 'Izena',
    provider: 'Hornitzailea',
    purpose: 'Helburua',
    type: 'Mota',
    expiry: 'Gordetze-epea',
    category: 'Kategoria',
    domain: 'Domeinua',
    none: 'Ez da ezer gordetzen.',
    readBy: '{provider}; hauek ere irakurtzen dute: {readers}',
    types: {
      http: 'HTTP cookiea',
      script: 'Script batek sortutako cookiea',
      pixel: 'Jarraipen-pixela',
      cookie: 'Cookiea',
      localStorage: 'Tokiko biltegia',
      sessionStorage: 'Saioko biltegia',
      indexedDB: 'Nabigatzailearen datu-basea',
      cacheStorage: 'Nabigatzailearen cachea',
    },
    session: 'Saioaren amaiera',
    persistent: 'Ezabatu arte',
    notStated: 'Zehaztu gabe',
    ownPurpose: 'Zure adostasun-aukerak gordetzen ditu.',
    queuePurpose: 'Zure aukeren froga gordetzen du, gure zerbitzariak berretsi arte.',
    thisSite: 'Webgune hau',
  },
}
