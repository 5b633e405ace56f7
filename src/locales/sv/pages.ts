import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Cookiepolicy',
    lastUpdated: 'Senast uppdaterad: {date}',
    version: 'Version {version}',
    privacyPolicy: 'integritetspolicy',
    contents: 'På den här sidan',
    intro: {
      title: 'Vilka vi är',
      controller:
        '{controller} driver den här webbplatsen och ansvarar för de cookies som används.',
      vatId: 'Momsregistreringsnummer',
      address: 'Adress',
      country: 'Land',
      site: 'Webbplats',
      why: 'Vi använder cookies för de ändamål som beskrivs nedan. De kan innehålla personuppgifter.',
      privacy: 'Hur vi behandlar personuppgifter förklaras i vår {privacyPolicy}.',
    },
    what: {
      title: 'Vad är cookies?',
      text: 'Cookies är små datafiler som en webbplats eller en onlinetjänst lagrar på din dator eller telefon när du använder den och läser igen senare. På den här sidan omfattar ordet även liknande tekniker, till exempel webbläsarens lagring och spårningspixlar.',
    },
    purposes: {
      title: 'Vad vi använder dem till',
      text: 'Vi grupperar cookies efter ändamål. Du bestämmer över varje grupp, utom de cookies som webbplatsen inte fungerar utan.',
      nothing:
        'Den här webbplatsen använder bara cookies som den inte fungerar utan, så du behöver inte bestämma något.',
      service: '{service}: {purpose}',
      legalBasis: 'Rättslig grund',
      example: 'Exempel',
      required: 'Alltid aktiva: inget samtycke behövs.',
      optIn: 'Endast med ditt samtycke.',
      optOut: 'Aktiva om du inte stänger av dem.',
    },
    categories: {
      necessary: {
        example: 'Kontrollera att du är en människa, visa sidorna korrekt, lagra dina val.',
        legalBasis:
          'Grundas inte på samtycke: absolut nödvändiga för att tillhandahålla webbplatsen (e-dataskyddsdirektivet, artikel 5.3)',
      },
      preferences: {
        example: 'Webbplatsen öppnas på det språk du valde senast.',
        legalBasis: 'Samtycke',
      },
      statistics: {
        example:
          'Hur många som besöker webbplatsen, hur länge de stannar och hur många som inte slutför en beställning.',
        legalBasis: 'Samtycke',
      },
      marketing: {
        example:
          'Annonser för den här webbplatsen på andra webbplatser och nätverk, eller en YouTube-video på den här webbplatsen.',
        legalBasis: 'Samtycke',
      },
    },
    list: {
      title: 'Cookies vi använder',
      text: 'Varje cookie med leverantör, ändamål, typ och lagringstid.',
    },
    providers: {
      title: 'Tjänsteleverantörer',
      text: 'De här företagen tillhandahåller tjänsterna vi använder och kan få uppgifter om ditt besök.',
      country: 'Land',
      role: 'Roll',
      services: 'Tjänster',
      transfer: 'Överföring till länder utanför EES',
      transfers: {
        dpf: '{country}: ramen för dataskydd mellan EU och USA (GDPR, artikel 45)',
        adequacy:
          '{country}: Europeiska kommissionens beslut om adekvat skyddsnivå (GDPR, artikel 45)',
        scc: '{country}: standardavtalsklausuler (GDPR, artikel 46)',
        none: '{country}: leverantören anger ingen skyddsåtgärd',
      },
      privacy: 'Integritetspolicy för {provider}',
      more: 'Mer information om dem finns i vår {privacyPolicy}.',
    },
    choice: {
      title: 'Dina val',
      text: 'Du kan när som helst godkänna eller neka, för varje ändamål ({categories}) eller för alla på en gång. Att återkalla samtycket påverkar inte lagligheten av behandling som skett innan det återkallades.',
      nothing:
        'Det finns inget att välja: webbplatsen använder bara cookies som den inte fungerar utan.',
      change: 'Om du vill ändra dina val, {settings}.',
      settings: 'öppna cookieinställningarna',
      kept: 'Vi sparar dina val i {days}, sedan frågar vi igen.',
      keptApart:
        'Vi sparar ett samtycke i {acceptance} och ett nekande i {refusal}, sedan frågar vi igen.',
    },
    signal: {
      title: 'Integritetssignaler från din webbläsare',
      text: 'Om din webbläsare skickar signalen Global Privacy Control behandlar vi den som en invändning mot försäljning och delning av dina uppgifter.',
    },
    browsers: {
      title: 'Webbläsarinställningar',
      text: 'Du kan också blockera eller radera cookies i din webbläsare. Utan nödvändiga cookies kanske delar av webbplatsen inte fungerar. Se anvisningarna för din webbläsare:',
    },
    rights: {
      title: 'Dina rättigheter',
      text: 'Du kan begära att vi ger dig tillgång till dina personuppgifter, rättar eller raderar dem, överför dem (dataportabilitet) eller begränsar behandlingen. Du kan också invända mot behandlingen.',
      authority: 'Du kan lämna in ett klagomål till tillsynsmyndigheten: {authority}.',
    },
    contact: {
      title: 'Frågor',
      text: 'Om du har en fråga eller begäran om cookies eller personuppgifter, skriv till oss:',
      role: '{role}: {email}',
    },
    links: { title: 'Mer information', text: 'Se även:' },
    history: {
      title: 'Ändringar i den här policyn',
      added: 'Tillagt: {names}',
      removed: 'Borttaget: {names}',
    },
  },
  status: {
    title: 'Dina nuvarande val',
    undecided: 'Du har inte gjort något val ännu.',
    required: 'Alltid aktiva',
    granted: 'Ja',
    denied: 'Nej',
    grantedExcept: 'Ja, utom {services}',
    deniedExcept: 'Nej, utom {services}',
    decided: 'Valdes den {date}.',
    until: 'Gäller till den {date}.',
    id: 'Samtyckes-id: {id}',
    noId: 'Ingen identifierare lagras.',
    notPersisted:
      'Din webbläsare tillåter inte att vi lagrar dina val. De gäller tills du stänger den här sidan.',
    gpc: 'Din invändning respekteras: din webbläsare skickar signalen Global Privacy Control.',
    gpcException:
      'Din webbläsare skickar signalen Global Privacy Control. Du har ändå tillåtit: {names}.',
    gpcConflict:
      'Din invändning respekteras: din webbläsare skickar signalen Global Privacy Control, som går före ditt tidigare val att tillåta: {names}. Ändra dina val om du ändå vill tillåta det.',
    change: 'Ändra mina val',
    withdraw: 'Återkalla mitt samtycke',
  },
  tableTools: {
    all: 'Cookies och liknande tekniker',
    search: 'Sök i den här listan',
    shown: 'Visar: {shown} av {total}',
    noMatch: 'Inget matchar din sökning.',
    showAll: 'Visa alla ({total})',
    copy: 'Kopiera som CSV',
    copied: 'Kopierat.',
    notCopied: 'Det gick inte att kopiera.',
  },
}
