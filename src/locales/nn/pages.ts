import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Erklæring om informasjonskapslar',
    lastUpdated: 'Sist oppdatert: {date}',
    version: 'Versjon {version}',
    privacyPolicy: 'personvernerklæring',
    contents: 'På denne sida',
    intro: {
      title: 'Kven vi er',
      controller:
        '{controller} driv denne nettstaden og er ansvarleg for informasjonskapslane som blir brukte her.',
      vatId: 'Mva-nummer',
      address: 'Adresse',
      country: 'Land',
      site: 'Nettstad',
      why: 'Vi bruker informasjonskapslar til føremåla som er skildra nedanfor. Dei kan innehalde personopplysningar.',
      privacy: 'Korleis vi behandlar personopplysningar, er forklart i vår {privacyPolicy}.',
    },
    what: {
      title: 'Kva er informasjonskapslar?',
      text: 'Informasjonskapslar (cookies) er små datafiler som ein nettstad eller ei nettteneste lagrar på datamaskina eller telefonen din når du bruker han, og les igjen seinare. På denne sida omfattar ordet òg liknande teknologiar, som lageret i nettlesaren og sporingspikslar.',
    },
    purposes: {
      title: 'Kva vi bruker dei til',
      text: 'Vi grupperer informasjonskapslar etter føremål. Du bestemmer over kvar gruppe, bortsett frå informasjonskapslane som denne nettstaden ikkje kan fungere utan.',
      nothing:
        'Denne nettstaden bruker berre informasjonskapslar som han ikkje kan fungere utan, så du treng ikkje å bestemme noko.',
      service: '{service}: {purpose}',
      legalBasis: 'Rettsleg grunnlag',
      example: 'Døme',
      required: 'Alltid aktive: Samtykke er ikkje nødvendig.',
      optIn: 'Berre med samtykket ditt.',
      optOut: 'Aktive med mindre du slår dei av.',
    },
    categories: {
      necessary: {
        example: 'Kontrollere at du er eit menneske, vise sidene rett og lagre vala dine.',
        legalBasis:
          'Ikkje basert på samtykke: strengt nødvendige for å levere denne nettstaden (ePrivacy-direktivet artikkel 5 nr. 3)',
      },
      preferences: {
        example: 'Nettstaden opnar på det språket du valde sist.',
        legalBasis: 'Samtykke',
      },
      statistics: {
        example:
          'Kor mange som besøkjer nettstaden, kor lenge dei blir, og kor mange som ikkje fullfører ei bestilling.',
        legalBasis: 'Samtykke',
      },
      marketing: {
        example:
          'Annonsar for denne nettstaden på andre nettstader og nettverk, eller ein YouTube-video på denne nettstaden.',
        legalBasis: 'Samtykke',
      },
    },
    list: {
      title: 'Informasjonskapslar vi bruker',
      text: 'Kvar informasjonskapsel med leverandør, føremål, type og lagringstid.',
    },
    providers: {
      title: 'Tenesteleverandørar',
      text: 'Desse selskapa leverer tenestene vi bruker, og kan få opplysningar om besøket ditt.',
      country: 'Land',
      role: 'Rolle',
      services: 'Tenester',
      transfer: 'Overføring ut av EØS',
      transfers: {
        dpf: '{country}: Data Privacy Framework mellom EU og USA (GDPR artikkel 45)',
        adequacy:
          '{country}: avgjerd frå EU-kommisjonen om tilstrekkeleg vernenivå (GDPR artikkel 45)',
        scc: '{country}: standard personvernføresegner (GDPR artikkel 46)',
        none: '{country}: leverandøren oppgir ingen garantiar',
      },
      privacy: 'Personvernerklæring for {provider}',
      more: 'Du finn meir informasjon om dei i vår {privacyPolicy}.',
    },
    choice: {
      title: 'Vala dine',
      text: 'Du kan når som helst godta eller avvise, for kvart føremål ({categories}) eller for alle på éin gong. At samtykket blir trekt tilbake, påverkar ikkje lovlegheita av behandlinga før det vart trekt tilbake.',
      nothing:
        'Det er ingenting å velje: Denne nettstaden bruker berre informasjonskapslar som han ikkje kan fungere utan.',
      change: 'Viss du vil endre vala dine, kan du {settings}.',
      settings: 'opne innstillingane for informasjonskapslar',
      kept: 'Vi lagrar vala dine i {days}, deretter spør vi igjen.',
      keptApart:
        'Vi lagrar eit samtykke i {acceptance} og ei avvising i {refusal}, deretter spør vi igjen.',
    },
    signal: {
      title: 'Personvernsignal frå nettlesaren din',
      text: 'Viss nettlesaren din sender signalet Global Privacy Control, behandlar vi det som ein protest mot sal og deling av opplysningane dine.',
    },
    browsers: {
      title: 'Nettlesarinnstillingar',
      text: 'Du kan òg blokkere eller slette informasjonskapslar i nettlesaren. Utan dei nødvendige informasjonskapslane kan det hende at delar av nettstaden ikkje fungerer. Sjå rettleiinga for nettlesaren din:',
    },
    rights: {
      title: 'Rettane dine',
      text: 'Du kan be oss om innsyn i personopplysningane dine, om retting eller sletting av dei, om dataportabilitet og om avgrensing av behandlinga. Du kan òg protestere mot behandlinga.',
      authority: 'Du kan klage til tilsynsstyresmakta: {authority}.',
    },
    contact: {
      title: 'Spørsmål',
      text: 'Viss du har eit spørsmål eller ein førespurnad om informasjonskapslar eller personopplysningar, kan du skrive til oss:',
      role: '{role}: {email}',
    },
    links: { title: 'Meir informasjon', text: 'Sjå òg:' },
    history: {
      title: 'Endringar i denne erklæringa',
      added: 'Lagt til: {names}',
      removed: 'Fjerna: {names}',
    },
  },
  status: {
    title: 'Vala du har no',
    undecided: 'Du har ikkje gjort eit val enno.',
    required: 'Alltid aktive',
    granted: 'Tillate',
    denied: 'Ikkje tillate',
    grantedExcept: 'Tillate, bortsett frå {services}',
    deniedExcept: 'Ikkje tillate, bortsett frå {services}',
    decided: 'Valt {date}.',
    until: 'Gjeld til {date}.',
    id: 'Samtykke-ID: {id}',
    noId: 'Ingen identifikator blir lagra.',
    notPersisted:
      'Nettlesaren din lèt oss ikkje lagre vala dine. Dei gjeld til du lukkar denne sida.',
    gpc: 'Reservasjonen din blir respektert: Nettlesaren din sender signalet Global Privacy Control.',
    gpcException:
      'Nettlesaren din sender signalet Global Privacy Control. Du har likevel tillate: {names}.',
    gpcConflict:
      'Reservasjonen din blir respektert: Nettlesaren din sender signalet Global Privacy Control, som går framfor det tidlegare valet ditt om å tillate: {names}. Viss du likevel vil tillate det, kan du endre vala dine.',
    change: 'Endre vala mine',
    withdraw: 'Trekk tilbake samtykket mitt',
  },
  tableTools: {
    all: 'Informasjonskapslar og liknande teknologiar',
    search: 'Søk i denne lista',
    shown: 'Viser: {shown} av {total}',
    noMatch: 'Ingenting samsvarer med søket.',
    showAll: 'Vis alle ({total})',
    copy: 'Kopier som CSV',
    copied: 'Kopiert.',
    notCopied: 'Kopieringa mislukkast.',
  },
}
