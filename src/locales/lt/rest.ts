import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Jūsų pasirinkimai įrašyti.',
  dialog: {
    title: 'Slapukų nustatymai',
    text: 'Pasirinkite, kuriuos slapukus ir panašias technologijas galime naudoti. Jūsų pasirinkimai galioja šioje naršyklėje ir čia juos galite bet kada pakeisti.',
    nothing:
      'Ši svetainė naudoja tik tuos slapukus ir panašias technologijas, be kurių ji negali veikti, todėl rinktis nėra ko.',
    required: 'Visada įjungti',
    services: {
      one: '{count} paslauga',
      few: '{count} paslaugos',
      many: '{count} paslaugos',
      other: '{count} paslaugų',
    },
    save: 'Įrašyti mano pasirinkimus',
    accept: 'Priimti visus',
    reject: 'Atmesti visus',
    close: 'Uždaryti neįrašius',
    privacy: '{provider} – privatumo politika',
    gpc: 'Jūsų naršyklė siunčia signalą „Global Privacy Control“, todėl tai išjungta, kol patys neįjungsite.',
  },
  reasons: {
    revision: 'Nuo paskutinio jūsų pasirinkimo pakeitėme tai, kaip naudojame slapukus.',
    expired: 'Paskutinio jūsų pasirinkimo galiojimas baigėsi, todėl klausiame iš naujo.',
  },
  categories: {
    necessary: {
      name: 'Būtinieji',
      description:
        'Reikalingi, kad svetainė veiktų ir būtų saugi. Jų išjungti negalima, jūsų sutikimo jiems nereikia.',
    },
    preferences: {
      name: 'Funkcionalumas',
      description: 'Įsimena jūsų pasirinktus nustatymus, pavyzdžiui, kalbą.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Skaičiuoja apsilankymus ir parodo, kaip naudojami puslapiai, kad galėtume juos tobulinti.',
    },
    marketing: {
      name: 'Rinkodara',
      description:
        'Jais mes ir mūsų partneriai sekame jūsų apsilankymus čia ir kitose svetainėse ir pagal juos rodome reklamą.',
    },
  },
  table: {
    caption: '{name}: slapukai ir panašios technologijos',
    name: 'Pavadinimas',
    provider: 'Teikėjas',
    purpose: 'Tikslas',
    type: 'Tipas',
    expiry: 'Saugojimo laikas',
    category: 'Kategorija',
    domain: 'Domenas',
    none: 'Niekas neįrašoma.',
    readBy: '{provider}; taip pat skaito: {readers}',
    types: {
      http: 'HTTP slapukas',
      script: 'Scenarijaus įrašytas slapukas',
      pixel: 'Sekimo pikselis',
      cookie: 'Slapukas',
      localStorage: 'Vietinė saugykla',
      sessionStorage: 'Seanso saugykla',
      indexedDB: 'Naršyklės duomenų bazė',
      cacheStorage: 'Naršyklės podėlis',
    },
    session: 'Iki seanso pabaigos',
    persistent: 'Kol bus ištrinta',
    notStated: 'Nenurodyta',
    ownPurpose: 'Saugo jūsų sutikimo pasirinkimus.',
    queuePurpose: 'Saugo jūsų pasirinkimų įrodymą, kol jį patvirtins mūsų serveris.',
    thisSite: 'Ši svetainė',
  },
}
