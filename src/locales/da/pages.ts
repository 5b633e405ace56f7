import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Cookiepolitik',
    lastUpdated: 'Senest opdateret: {date}',
    version: 'Version {version}',
    privacyPolicy: 'privatlivspolitik',
    contents: 'På denne side',
    intro: {
      title: 'Hvem vi er',
      controller: '{controller} driver dette website og er ansvarlig for de cookies, det bruger.',
      vatId: 'Momsnummer',
      address: 'Adresse',
      country: 'Land',
      site: 'Website',
      why: 'Vi bruger cookies til de formål, der er beskrevet nedenfor. De kan indeholde personoplysninger.',
      privacy: 'Hvordan vi behandler personoplysninger, er forklaret i vores {privacyPolicy}.',
    },
    what: {
      title: 'Hvad er cookies?',
      text: 'Cookies er små datafiler, som et website eller en onlinetjeneste gemmer på din computer eller telefon, når du bruger den, og læser igen senere. På denne side dækker ordet også lignende teknologier, for eksempel browserens lager og sporingspixels.',
    },
    purposes: {
      title: 'Hvad vi bruger dem til',
      text: 'Vi inddeler cookies efter formål. Du bestemmer over hver gruppe, undtagen de cookies, som websitet ikke kan fungere uden.',
      nothing:
        'Dette website bruger kun cookies, som det ikke kan fungere uden, så der er ikke noget, du skal tage stilling til.',
      service: '{service}: {purpose}',
      legalBasis: 'Retsgrundlag',
      example: 'Eksempel',
      required: 'Altid aktive: Der kræves ikke samtykke.',
      optIn: 'Kun med dit samtykke.',
      optOut: 'Aktive, medmindre du slår dem fra.',
    },
    categories: {
      necessary: {
        example: 'Kontrollere, at du er et menneske, vise siderne korrekt og gemme dine valg.',
        legalBasis:
          'Ikke baseret på samtykke: strengt nødvendige for at levere websitet (e-databeskyttelsesdirektivet, artikel 5, stk. 3)',
      },
      preferences: {
        example: 'Websitet åbner på det sprog, du valgte sidst.',
        legalBasis: 'Samtykke',
      },
      statistics: {
        example:
          'Hvor mange der besøger websitet, hvor længe de bliver, og hvor mange der ikke gennemfører en bestilling.',
        legalBasis: 'Samtykke',
      },
      marketing: {
        example:
          'Annoncer for dette website på andre websites og netværk eller en YouTube-video på dette website.',
        legalBasis: 'Samtykke',
      },
    },
    list: {
      title: 'Cookies, vi bruger',
      text: 'Hver cookie med udbyder, formål, type og opbevaringstid.',
    },
    providers: {
      title: 'Tjenesteudbydere',
      text: 'Disse virksomheder leverer de tjenester, vi bruger, og kan modtage oplysninger om dit besøg.',
      country: 'Land',
      role: 'Rolle',
      services: 'Tjenester',
      transfer: 'Overførsel til lande uden for EØS',
      transfers: {
        dpf: '{country}: databeskyttelsesrammen mellem EU og USA (GDPR, artikel 45)',
        adequacy:
          '{country}: Europa-Kommissionens afgørelse om tilstrækkeligheden af beskyttelsesniveauet (GDPR, artikel 45)',
        scc: '{country}: standardkontraktbestemmelser (GDPR, artikel 46)',
        none: '{country}: udbyderen oplyser ingen garantier',
      },
      privacy: 'Privatlivspolitik for {provider}',
      more: 'Du kan læse mere om dem i vores {privacyPolicy}.',
    },
    choice: {
      title: 'Dine valg',
      text: 'Du kan altid acceptere eller afvise, for hvert formål ({categories}) eller for alle på én gang. Tilbagetrækning af samtykke berører ikke lovligheden af den behandling, der er sket inden tilbagetrækningen.',
      nothing:
        'Der er ikke noget at vælge: Dette website bruger kun cookies, som det ikke kan fungere uden.',
      change: 'Hvis du vil ændre dine valg, kan du {settings}.',
      settings: 'åbne cookieindstillingerne',
      kept: 'Vi gemmer dine valg i {days}, derefter spørger vi igen.',
      keptApart:
        'Vi gemmer et samtykke i {acceptance} og en afvisning i {refusal}, derefter spørger vi igen.',
    },
    signal: {
      title: 'Privatlivssignaler fra din browser',
      text: 'Hvis din browser sender signalet Global Privacy Control, behandler vi det som en indsigelse mod salg og deling af dine oplysninger.',
    },
    browsers: {
      title: 'Browserindstillinger',
      text: 'Du kan også blokere eller slette cookies i din browser. Uden de nødvendige cookies fungerer dele af websitet muligvis ikke. Se vejledningen til din browser:',
    },
    rights: {
      title: 'Dine rettigheder',
      text: 'Du kan bede os om indsigt i dine personoplysninger, om berigtigelse eller sletning af dem, om dataportabilitet og om begrænsning af behandlingen. Du kan også gøre indsigelse mod behandlingen.',
      authority: 'Du kan indgive en klage til tilsynsmyndigheden: {authority}.',
    },
    contact: {
      title: 'Spørgsmål',
      text: 'Hvis du har et spørgsmål eller en anmodning om cookies eller personoplysninger, kan du skrive til os:',
      role: '{role}: {email}',
    },
    links: { title: 'Flere oplysninger', text: 'Se også:' },
    history: {
      title: 'Ændringer i denne politik',
      added: 'Tilføjet: {names}',
      removed: 'Fjernet: {names}',
    },
  },
  status: {
    title: 'Dine nuværende valg',
    undecided: 'Du har ikke truffet et valg endnu.',
    required: 'Altid aktive',
    granted: 'Tilladt',
    denied: 'Ikke tilladt',
    grantedExcept: 'Tilladt, undtagen {services}',
    deniedExcept: 'Ikke tilladt, undtagen {services}',
    decided: 'Valgt den {date}.',
    until: 'Gælder til den {date}.',
    id: 'Samtykke-id: {id}',
    noId: 'Der gemmes ingen identifikator.',
    notPersisted:
      'Din browser tillader ikke, at vi gemmer dine valg. De gælder, indtil du lukker denne side.',
    gpc: 'Dit fravalg respekteres: Din browser sender signalet Global Privacy Control.',
    gpcException:
      'Din browser sender signalet Global Privacy Control. Du har alligevel tilladt: {names}.',
    gpcConflict:
      'Dit fravalg respekteres: Din browser sender signalet Global Privacy Control, som går forud for dit tidligere valg om at tillade: {names}. Hvis du alligevel vil tillade det, skal du ændre dine valg.',
    change: 'Rediger mine valg',
    withdraw: 'Træk mit samtykke tilbage',
  },
  tableTools: {
    all: 'Cookies og lignende teknologier',
    search: 'Søg i denne liste',
    shown: 'Viser: {shown} af {total}',
    noMatch: 'Intet matcher din søgning.',
    showAll: 'Vis alle ({total})',
    copy: 'Kopiér som CSV',
    copied: 'Kopieret.',
    notCopied: 'Kopieringen mislykkedes.',
  },
}
