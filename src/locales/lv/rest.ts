import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Jūsu izvēles ir saglabātas.',
  dialog: {
    title: 'Sīkdatņu iestatījumi',
    text: 'Izvēlieties, kuras sīkdatnes un līdzīgas tehnoloģijas mēs drīkstam izmantot. Jūsu izvēles attiecas uz šo pārlūkprogrammu, un šeit varat tās mainīt jebkurā laikā.',
    nothing:
      'Šī vietne izmanto tikai tādas sīkdatnes un līdzīgas tehnoloģijas, bez kurām tā nevar darboties, tāpēc nav nekā, ko izvēlēties.',
    required: 'Vienmēr aktīvas',
    services: {
      zero: '{count} pakalpojumu',
      one: '{count} pakalpojums',
      other: '{count} pakalpojumi',
    },
    save: 'Saglabāt manas izvēles',
    accept: 'Pieņemt visas',
    reject: 'Noraidīt visas',
    close: 'Aizvērt bez saglabāšanas',
    privacy: '{provider} – privātuma politika',
    gpc: 'Jūsu pārlūkprogramma sūta signālu Global Privacy Control, tāpēc šī opcija ir izslēgta, ja vien jūs to neieslēdzat.',
  },
  reasons: {
    revision: 'Kopš jūsu pēdējās izvēles esam mainījuši to, kā izmantojam sīkdatnes.',
    expired: 'Jūsu pēdējās izvēles termiņš ir beidzies, tāpēc jautājam vēlreiz.',
  },
  categories: {
    necessary: {
      name: 'Nepieciešamās',
      description:
        'Vajadzīgas, lai vietne darbotos un būtu droša. Tās nevar izslēgt, un tām nav vajadzīga jūsu piekrišana.',
    },
    preferences: {
      name: 'Funkcionalitāte',
      description: 'Atceras jūsu izvēlētos iestatījumus, piemēram, valodu.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Skaita apmeklējumus un rāda, kā lapas tiek izmantotas, lai mēs varētu tās uzlabot.',
    },
    marketing: {
      name: 'Mārketings',
      description:
        'Ar tām mēs un mūsu partneri sekojam jūsu apmeklējumiem šeit un citās vietnēs un, balstoties uz tiem, rādām reklāmas.',
    },
  },
  table: {
    caption: '{name}: sīkdatnes un līdzīgas tehnoloģijas',
    name: 'Nosaukums',
    provider: 'Nodrošinātājs',
    purpose: 'Nolūks',
    type: 'Veids',
    expiry: 'Glabāšanas laiks',
    category: 'Kategorija',
    domain: 'Domēns',
    none: 'Nekas netiek glabāts.',
    readBy: '{provider}; nolasa arī: {readers}',
    types: {
      http: 'HTTP sīkdatne',
      script: 'Skripta iestatīta sīkdatne',
      pixel: 'Izsekošanas pikselis',
      cookie: 'Sīkdatne',
      localStorage: 'Vietējā krātuve',
      sessionStorage: 'Sesijas krātuve',
      indexedDB: 'Pārlūkprogrammas datubāze',
      cacheStorage: 'Pārlūkprogrammas kešatmiņa',
    },
    session: 'Līdz sesijas beigām',
    persistent: 'Līdz dzēšanai',
    notStated: 'Nav norādīts',
    ownPurpose: 'Glabā jūsu piekrišanas izvēles.',
    queuePurpose: 'Glabā jūsu izvēļu apliecinājumu, līdz mūsu serveris to ir apstiprinājis.',
    thisSite: 'Šī vietne',
  },
}
