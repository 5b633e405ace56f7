import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Erklæring om informasjonskapsler',
    lastUpdated: 'Sist oppdatert: {date}',
    version: 'Versjon {version}',
    privacyPolicy: 'personvernerklæring',
    contents: 'På denne siden',
    intro: {
      title: 'Hvem vi er',
      controller:
        '{controller} driver dette nettstedet og er ansvarlig for informasjonskapslene det bruker.',
      vatId: 'Mva-nummer',
      address: 'Adresse',
      country: 'Land',
      site: 'Nettsted',
      why: 'Vi bruker informasjonskapsler til formålene som er beskrevet nedenfor. De kan inneholde personopplysninger.',
      privacy: 'Hvordan vi behandler personopplysninger, er forklart i vår {privacyPolicy}.',
    },
    what: {
      title: 'Hva er informasjonskapsler?',
      text: 'Informasjonskapsler (cookies) er små datafiler som et nettsted eller en nettjeneste lagrer på datamaskinen eller telefonen din når du bruker det, og leser igjen senere. På denne siden omfatter ordet også lignende teknologier, som nettleserens lager og sporingspiksler.',
    },
    purposes: {
      title: 'Hva vi bruker dem til',
      text: 'Vi grupperer informasjonskapsler etter formål. Du bestemmer over hver gruppe, unntatt informasjonskapslene som dette nettstedet ikke kan fungere uten.',
      nothing:
        'Dette nettstedet bruker bare informasjonskapsler som det ikke kan fungere uten, så du trenger ikke å bestemme noe.',
      service: '{service}: {purpose}',
      legalBasis: 'Rettslig grunnlag',
      example: 'Eksempel',
      required: 'Alltid aktive: Samtykke er ikke nødvendig.',
      optIn: 'Bare med ditt samtykke.',
      optOut: 'Aktive med mindre du slår dem av.',
    },
    categories: {
      necessary: {
        example: 'Kontrollere at du er et menneske, vise sidene riktig og lagre valgene dine.',
        legalBasis:
          'Ikke basert på samtykke: strengt nødvendige for å levere dette nettstedet (ePrivacy-direktivet artikkel 5 nr. 3)',
      },
      preferences: {
        example: 'Nettstedet åpnes på språket du valgte sist.',
        legalBasis: 'Samtykke',
      },
      statistics: {
        example:
          'Hvor mange som besøker nettstedet, hvor lenge de blir, og hvor mange som ikke fullfører en bestilling.',
        legalBasis: 'Samtykke',
      },
      marketing: {
        example:
          'Annonser for dette nettstedet på andre nettsteder og nettverk, eller en YouTube-video på dette nettstedet.',
        legalBasis: 'Samtykke',
      },
    },
    list: {
      title: 'Informasjonskapsler vi bruker',
      text: 'Hver informasjonskapsel med leverandør, formål, type og lagringstid.',
    },
    providers: {
      title: 'Tjenesteleverandører',
      text: 'Disse selskapene leverer tjenestene vi bruker, og kan motta opplysninger om besøket ditt.',
      country: 'Land',
      role: 'Rolle',
      services: 'Tjenester',
      transfer: 'Overføring ut av EØS',
      transfers: {
        dpf: '{country}: Data Privacy Framework mellom EU og USA (GDPR artikkel 45)',
        adequacy:
          '{country}: EU-kommisjonens beslutning om tilstrekkelig beskyttelsesnivå (GDPR artikkel 45)',
        scc: '{country}: standard personvernbestemmelser (GDPR artikkel 46)',
        none: '{country}: leverandøren oppgir ingen garantier',
      },
      privacy: 'Personvernerklæring for {provider}',
      more: 'Du finner mer informasjon om dem i vår {privacyPolicy}.',
    },
    choice: {
      title: 'Dine valg',
      text: 'Du kan når som helst godta eller avvise, for hvert formål ({categories}) eller for alle samtidig. At samtykket trekkes tilbake, påvirker ikke lovligheten av behandlingen før det ble trukket tilbake.',
      nothing:
        'Det er ingenting å velge: Dette nettstedet bruker bare informasjonskapsler som det ikke kan fungere uten.',
      change: 'Hvis du vil endre valgene dine, kan du {settings}.',
      settings: 'åpne innstillingene for informasjonskapsler',
      kept: 'Vi lagrer valgene dine i {days}, deretter spør vi igjen.',
      keptApart:
        'Vi lagrer et samtykke i {acceptance} og en avvisning i {refusal}, deretter spør vi igjen.',
    },
    signal: {
      title: 'Personvernsignaler fra nettleseren din',
      text: 'Hvis nettleseren din sender signalet Global Privacy Control, behandler vi det som en protest mot salg og deling av opplysningene dine.',
    },
    browsers: {
      title: 'Nettleserinnstillinger',
      text: 'Du kan også blokkere eller slette informasjonskapsler i nettleseren. Uten de nødvendige informasjonskapslene kan det hende at deler av nettstedet ikke fungerer. Se veiledningen for nettleseren din:',
    },
    rights: {
      title: 'Dine rettigheter',
      text: 'Du kan be oss om innsyn i personopplysningene dine, om retting eller sletting av dem, om dataportabilitet og om begrensning av behandlingen. Du kan også protestere mot behandlingen.',
      authority: 'Du kan klage til tilsynsmyndigheten: {authority}.',
    },
    contact: {
      title: 'Spørsmål',
      text: 'Hvis du har et spørsmål eller en henvendelse om informasjonskapsler eller personopplysninger, kan du skrive til oss:',
      role: '{role}: {email}',
    },
    links: { title: 'Mer informasjon', text: 'Se også:' },
    history: {
      title: 'Endringer i denne erklæringen',
      added: 'Lagt til: {names}',
      removed: 'Fjernet: {names}',
    },
  },
  status: {
    title: 'Dine nåværende valg',
    undecided: 'Du har ikke tatt et valg ennå.',
    required: 'Alltid aktive',
    granted: 'Tillatt',
    denied: 'Ikke tillatt',
    grantedExcept: 'Tillatt, unntatt {services}',
    deniedExcept: 'Ikke tillatt, unntatt {services}',
    decided: 'Valgt {date}.',
    until: 'Gjelder til {date}.',
    id: 'Samtykke-ID: {id}',
    noId: 'Ingen identifikator lagres.',
    notPersisted:
      'Nettleseren din lar oss ikke lagre valgene dine. De gjelder til du lukker denne siden.',
    gpc: 'Reservasjonen din respekteres: Nettleseren din sender signalet Global Privacy Control.',
    gpcException:
      'Nettleseren din sender signalet Global Privacy Control. Du har likevel tillatt: {names}.',
    gpcConflict:
      'Reservasjonen din respekteres: Nettleseren din sender signalet Global Privacy Control, som går foran ditt tidligere valg om å tillate: {names}. Hvis du likevel vil tillate det, kan du endre valgene dine.',
    change: 'Endre valgene mine',
    withdraw: 'Trekk tilbake samtykket mitt',
  },
  tableTools: {
    all: 'Informasjonskapsler og lignende teknologier',
    search: 'Søk i denne listen',
    shown: 'Viser: {shown} av {total}',
    noMatch: 'Ingenting samsvarer med søket.',
    showAll: 'Vis alle ({total})',
    copy: 'Kopier som CSV',
    copied: 'Kopiert.',
    notCopied: 'Kopieringen mislyktes.',
  },
}
