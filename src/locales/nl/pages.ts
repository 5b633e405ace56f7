import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Cookiebeleid',
    lastUpdated: 'Laatst bijgewerkt: {date}',
    version: 'Versie {version}',
    privacyPolicy: 'privacyverklaring',
    contents: 'Op deze pagina',
    intro: {
      title: 'Wie wij zijn',
      controller:
        '{controller} beheert deze site en is verantwoordelijk voor de cookies die erop worden gebruikt.',
      vatId: 'Btw-nummer',
      address: 'Adres',
      country: 'Land',
      site: 'Website',
      why: 'Wij gebruiken cookies voor de doeleinden die hieronder staan. Cookies kunnen persoonsgegevens bevatten.',
      privacy: 'Hoe wij met persoonsgegevens omgaan, leest u in onze {privacyPolicy}.',
    },
    what: {
      title: 'Wat zijn cookies?',
      text: 'Cookies zijn kleine gegevensbestanden die een site of onlinedienst bij gebruik op uw computer of telefoon opslaat en later weer leest. Op deze pagina omvat het woord ook vergelijkbare technieken, zoals de opslag van uw browser en trackingpixels.',
    },
    purposes: {
      title: 'Waarvoor wij ze gebruiken',
      text: 'Wij delen cookies in naar doel. U beslist over elke groep, behalve over de cookies waar deze site niet zonder kan.',
      nothing:
        'Deze site gebruikt alleen cookies waar de site niet zonder kan, dus u hoeft niets te beslissen.',
      service: '{service}: {purpose}',
      legalBasis: 'Rechtsgrond',
      example: 'Voorbeeld',
      required: 'Altijd actief: er is geen toestemming nodig.',
      optIn: 'Alleen met uw toestemming.',
      optOut: 'Actief, tenzij u ze uitzet.',
    },
    categories: {
      necessary: {
        example: 'Controleren of u een mens bent, de pagina’s goed weergeven, uw keuzes bewaren.',
        legalBasis:
          'Niet op basis van toestemming: strikt noodzakelijk om deze site aan te bieden (ePrivacy-richtlijn, art. 5, lid 3)',
      },
      preferences: {
        example: 'De site opent in de taal die u de vorige keer hebt gekozen.',
        legalBasis: 'Toestemming',
      },
      statistics: {
        example:
          'Hoeveel mensen de site bezoeken, hoelang ze blijven en hoeveel een bestelling niet afmaken.',
        legalBasis: 'Toestemming',
      },
      marketing: {
        example:
          'Advertenties voor deze site op andere sites en netwerken, of een YouTube-video op deze site.',
        legalBasis: 'Toestemming',
      },
    },
    list: {
      title: 'Cookies die wij gebruiken',
      text: 'Elke cookie met de aanbieder, het doel, het type en de bewaartermijn.',
    },
    providers: {
      title: 'Dienstaanbieders',
      text: 'Deze bedrijven leveren de diensten die wij gebruiken en kunnen gegevens over uw bezoek ontvangen.',
      country: 'Land',
      role: 'Rol',
      services: 'Diensten',
      transfer: 'Doorgifte buiten de EER',
      transfers: {
        dpf: '{country}: EU-VS-kader voor gegevensbescherming (AVG, art. 45)',
        adequacy: '{country}: adequaatheidsbesluit van de Europese Commissie (AVG, art. 45)',
        scc: '{country}: standaardcontractbepalingen (AVG, art. 46)',
        none: '{country}: de aanbieder vermeldt geen waarborg',
      },
      privacy: 'Privacyverklaring van {provider}',
      more: 'Meer informatie over deze bedrijven vindt u in onze {privacyPolicy}.',
    },
    choice: {
      title: 'Uw keuzes',
      text: 'U kunt altijd accepteren of weigeren, per doel ({categories}) of voor alle doeleinden tegelijk. Het intrekken van de toestemming laat de rechtmatigheid van de verwerking vóór de intrekking onverlet.',
      nothing:
        'Er valt niets te kiezen: deze site gebruikt alleen cookies waar de site niet zonder kan.',
      change: 'Zo wijzigt u uw keuzes: {settings}.',
      settings: 'open de cookie-instellingen',
      kept: 'Wij bewaren uw keuzes {days}, daarna vragen wij het opnieuw.',
      keptApart:
        'Wij bewaren een toestemming {acceptance} en een weigering {refusal}, daarna vragen wij het opnieuw.',
    },
    signal: {
      title: 'Privacysignalen van uw browser',
      text: 'Als uw browser het signaal Global Privacy Control stuurt, behandelen wij dat als bezwaar tegen de verkoop en het delen van uw gegevens.',
    },
    browsers: {
      title: 'Browserinstellingen',
      text: 'U kunt cookies ook in uw browser blokkeren of verwijderen. Zonder de noodzakelijke cookies werken delen van deze site mogelijk niet. Zie de instructies voor uw browser:',
    },
    rights: {
      title: 'Uw rechten',
      text: 'U kunt ons vragen om inzage in uw persoonsgegevens, om rectificatie, wissing of overdraagbaarheid ervan en om beperking van de verwerking. U kunt ook bezwaar maken tegen de verwerking.',
      authority: 'U kunt een klacht indienen bij de toezichthoudende autoriteit: {authority}.',
    },
    contact: {
      title: 'Vragen',
      text: 'Hebt u een vraag of verzoek over cookies of persoonsgegevens, schrijf ons dan:',
      role: '{role}: {email}',
    },
    links: { title: 'Meer informatie', text: 'Zie ook:' },
    history: {
      title: 'Wijzigingen in dit beleid',
      added: 'Toegevoegd: {names}',
      removed: 'Verwijderd: {names}',
    },
  },
  status: {
    title: 'Uw huidige keuzes',
    undecided: 'U hebt nog geen keuze gemaakt.',
    required: 'Altijd actief',
    granted: 'Toegestaan',
    denied: 'Niet toegestaan',
    grantedExcept: 'Toegestaan, behalve {services}',
    deniedExcept: 'Niet toegestaan, behalve {services}',
    decided: 'Gekozen op {date}.',
    until: 'Geldig tot {date}.',
    id: 'Toestemmings-ID: {id}',
    noId: 'Er wordt geen identificatiekenmerk opgeslagen.',
    notPersisted:
      'Uw browser laat niet toe dat wij uw keuzes opslaan. Ze gelden totdat u deze pagina sluit.',
    gpc: 'Uw opt-outverzoek wordt gerespecteerd: uw browser stuurt het signaal Global Privacy Control.',
    gpcException:
      'Uw browser stuurt het signaal Global Privacy Control. Toch hebt u dit toegestaan: {names}.',
    gpcConflict:
      'Uw opt-outverzoek wordt gerespecteerd: uw browser stuurt het signaal Global Privacy Control. Dat gaat boven uw eerdere keuze om dit toe te staan: {names}. Wilt u het toch toestaan, wijzig dan uw keuzes.',
    change: 'Mijn keuzes wijzigen',
    withdraw: 'Mijn toestemming intrekken',
  },
  tableTools: {
    all: 'Cookies en vergelijkbare technieken',
    search: 'In deze lijst zoeken',
    shown: 'Getoond: {shown} van {total}',
    noMatch: 'Niets komt overeen met uw zoekopdracht.',
    showAll: 'Alles tonen ({total})',
    copy: 'Als CSV kopiëren',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren is mislukt.',
  },
}
