import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Alegerile dvs. au fost salvate.',
  dialog: {
    title: 'Preferințe privind cookie-urile',
    text: 'Alegeți ce cookie-uri și tehnologii similare putem folosi. Alegerile dvs. se aplică acestui browser și le puteți schimba aici oricând.',
    nothing:
      'Acest site folosește numai cookie-uri și tehnologii similare fără de care nu poate funcționa, deci nu este nimic de ales.',
    required: 'Întotdeauna active',
    services: { one: '{count} serviciu', few: '{count} servicii', other: '{count} de servicii' },
    save: 'Salvează alegerile mele',
    accept: 'Acceptă tot',
    reject: 'Respinge tot',
    close: 'Închide fără a salva',
    privacy: 'Politica de confidențialitate: {provider}',
    gpc: 'Browserul dvs. trimite semnalul Global Privacy Control, așa că acest scop este dezactivat dacă nu îl activați.',
  },
  reasons: {
    revision: 'De la ultima alegere am schimbat modul în care folosim cookie-urile.',
    expired: 'Ultima alegere a expirat, așa că vă întrebăm din nou.',
  },
  categories: {
    necessary: {
      name: 'Necesare',
      description:
        'Sunt necesare pentru funcționarea și securitatea site-ului. Nu pot fi dezactivate și nu necesită consimțământul dvs.',
    },
    preferences: {
      name: 'Funcționale',
      description: 'Rețin setările pe care le-ați ales, de exemplu limba.',
    },
    statistics: {
      name: 'Statistice',
      description:
        'Numără vizitele și arată cum sunt folosite paginile, pentru a le putea îmbunătăți.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Sunt folosite de noi și de partenerii noștri pentru a vă urmări vizitele aici și pe alte site-uri și pentru a afișa reclame pe baza lor.',
    },
  },
  table: {
    caption: '{name}: cookie-uri și tehnologii similare',
    name: 'Nume',
    provider: 'Furnizor',
    purpose: 'Scop',
    type: 'Tip',
    expiry: 'Durata de stocare',
    category: 'Categorie',
    domain: 'Domeniu',
    none: 'Nu se stochează nimic.',
    readBy: '{provider}; citit și de {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie setat de un script',
      pixel: 'Pixel de urmărire',
      cookie: 'Cookie',
      localStorage: 'Stocare locală',
      sessionStorage: 'Stocare de sesiune',
      indexedDB: 'Baza de date a browserului',
      cacheStorage: 'Memoria cache a browserului',
    },
    session: 'Sfârșitul sesiunii',
    persistent: 'Până la ștergere',
    notStated: 'Nespecificat',
    ownPurpose: 'Stochează alegerile dvs. privind consimțământul.',
    queuePurpose: 'Stochează dovada alegerilor dvs. până când serverul nostru o confirmă.',
    thisSite: 'Acest site',
  },
}
