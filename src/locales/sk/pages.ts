import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Zásady používania súborov cookie',
    lastUpdated: 'Posledná aktualizácia: {date}',
    version: 'Verzia {version}',
    privacyPolicy: 'zásady ochrany osobných údajov',
    contents: 'Na tejto stránke',
    intro: {
      title: 'Kto sme',
      controller:
        '{controller} prevádzkuje tento web a zodpovedá za súbory cookie, ktoré web používa.',
      vatId: 'IČ DPH',
      address: 'Adresa',
      country: 'Krajina',
      site: 'Web',
      why: 'Súbory cookie používame na účely opísané nižšie. Môžu obsahovať osobné údaje.',
      privacy: 'Ako zaobchádzame s osobnými údajmi, vysvetľujú naše {privacyPolicy}.',
    },
    what: {
      title: 'Čo sú súbory cookie?',
      text: 'Súbory cookie sú malé dátové súbory, ktoré web alebo internetová služba pri používaní ukladá do vášho počítača alebo telefónu a neskôr ich znova číta. Na tejto stránke sa tým rozumejú aj podobné technológie, napríklad úložisko prehliadača a sledovacie pixely.',
    },
    purposes: {
      title: 'Na čo ich používame',
      text: 'Súbory cookie triedime podľa účelu. O každej skupine rozhodujete vy, s výnimkou súborov cookie, bez ktorých sa tento web nezaobíde.',
      nothing:
        'Tento web používa iba súbory cookie, bez ktorých sa nezaobíde, takže nemusíte o ničom rozhodovať.',
      service: '{service}: {purpose}',
      legalBasis: 'Právny základ',
      example: 'Príklad',
      required: 'Vždy aktívne: súhlas nie je potrebný.',
      optIn: 'Iba s vaším súhlasom.',
      optOut: 'Aktívne, kým ich nevypnete.',
    },
    categories: {
      necessary: {
        example: 'Overenie, že ste človek, správne zobrazenie stránok, uloženie vašich volieb.',
        legalBasis:
          'Bez súhlasu: nevyhnutne potrebné na poskytovanie tohto webu (smernica ePrivacy, čl. 5 ods. 3)',
      },
      preferences: {
        example: 'Web sa otvorí v jazyku, ktorý ste si zvolili naposledy.',
        legalBasis: 'Súhlas',
      },
      statistics: {
        example: 'Koľko ľudí web navštívi, ako dlho zostanú a koľkí nedokončia objednávku.',
        legalBasis: 'Súhlas',
      },
      marketing: {
        example:
          'Reklamy na tento web na iných weboch a v sieťach alebo video z YouTube na tomto webe.',
        legalBasis: 'Súhlas',
      },
    },
    list: {
      title: 'Súbory cookie, ktoré používame',
      text: 'Každý súbor cookie s uvedením poskytovateľa, účelu, typu a doby uchovávania.',
    },
    providers: {
      title: 'Poskytovatelia služieb',
      text: 'Tieto spoločnosti poskytujú služby, ktoré používame, a môžu získavať údaje o vašej návšteve.',
      country: 'Krajina',
      role: 'Rola',
      services: 'Služby',
      transfer: 'Prenos mimo EHP',
      transfers: {
        dpf: '{country}: rámec ochrany osobných údajov medzi EÚ a USA (GDPR, čl. 45)',
        adequacy: '{country}: rozhodnutie Európskej komisie o primeranosti (GDPR, čl. 45)',
        scc: '{country}: štandardné zmluvné doložky (GDPR, čl. 46)',
        none: '{country}: poskytovateľ neuvádza žiadne záruky',
      },
      privacy: 'Zásady ochrany osobných údajov: {provider}',
      more: 'Viac informácií o nich obsahujú naše {privacyPolicy}.',
    },
    choice: {
      title: 'Vaše voľby',
      text: 'Súhlas môžete kedykoľvek udeliť alebo odmietnuť, na jednotlivé účely ({categories}) alebo na všetky naraz. Odvolanie súhlasu nemá vplyv na zákonnosť spracúvania pred jeho odvolaním.',
      nothing:
        'Nie je z čoho vyberať: tento web používa iba súbory cookie, bez ktorých sa nezaobíde.',
      change: 'Ak chcete zmeniť svoje voľby, {settings}.',
      settings: 'otvorte nastavenia súborov cookie',
      kept: 'Vaše voľby uchovávame {days}, potom sa opýtame znova.',
      keptApart: 'Súhlas uchovávame {acceptance} a odmietnutie {refusal}, potom sa opýtame znova.',
    },
    signal: {
      title: 'Signály ochrany súkromia vášho prehliadača',
      text: 'Ak váš prehliadač odosiela signál Global Privacy Control, považujeme ho za námietku proti predaju a zdieľaniu vašich údajov.',
    },
    browsers: {
      title: 'Nastavenia prehliadača',
      text: 'Súbory cookie môžete blokovať alebo vymazať aj vo svojom prehliadači. Bez nevyhnutných súborov cookie nemusia niektoré časti tohto webu fungovať. Pokyny pre váš prehliadač:',
    },
    rights: {
      title: 'Vaše práva',
      text: 'Môžete od nás žiadať prístup k svojim osobným údajom, ich opravu, vymazanie alebo prenosnosť a obmedzenie ich spracúvania. Môžete tiež namietať proti ich spracúvaniu.',
      authority: 'Môžete podať sťažnosť dozornému orgánu: {authority}.',
    },
    contact: {
      title: 'Otázky',
      text: 'Ak máte otázku alebo žiadosť týkajúcu sa súborov cookie alebo osobných údajov, napíšte nám:',
      role: '{role}: {email}',
    },
    links: { title: 'Ďalšie informácie', text: 'Pozrite tiež:' },
    history: {
      title: 'Zmeny týchto zásad',
      added: 'Pridané: {names}',
      removed: 'Odstránené: {names}',
    },
  },
  status: {
    title: 'Vaše aktuálne voľby',
    undecided: 'Zatiaľ ste si nič nezvolili.',
    required: 'Vždy aktívne',
    granted: 'Povolené',
    denied: 'Nepovolené',
    grantedExcept: 'Povolené, okrem: {services}',
    deniedExcept: 'Nepovolené, okrem: {services}',
    decided: 'Dátum voľby: {date}.',
    until: 'Platnosť do: {date}.',
    id: 'ID súhlasu: {id}',
    noId: 'Žiadny identifikátor sa neukladá.',
    notPersisted:
      'Váš prehliadač nám neumožňuje uložiť vaše voľby. Platia do zavretia tejto stránky.',
    gpc: 'Vašu námietku rešpektujeme: váš prehliadač odosiela signál Global Privacy Control.',
    gpcException:
      'Váš prehliadač odosiela signál Global Privacy Control. Napriek tomu ste povolili: {names}.',
    gpcConflict:
      'Vašu námietku rešpektujeme: váš prehliadač odosiela signál Global Privacy Control, ktorý má prednosť pred vašou skoršou voľbou povoliť: {names}. Ak to napriek tomu chcete povoliť, zmeňte svoje voľby.',
    change: 'Zmeniť moje voľby',
    withdraw: 'Odvolať môj súhlas',
  },
  tableTools: {
    all: 'Súbory cookie a podobné technológie',
    search: 'Hľadať v tomto zozname',
    shown: 'Zobrazené: {shown} z {total}',
    noMatch: 'Vášmu hľadaniu nič nezodpovedá.',
    showAll: 'Zobraziť všetko ({total})',
    copy: 'Kopírovať ako CSV',
    copied: 'Skopírované.',
    notCopied: 'Kopírovanie sa nepodarilo.',
  },
}
