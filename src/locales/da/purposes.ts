import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Skelner mellem besøgende.',
    long: 'Giver din browser et tilfældigt nummer, så dens besøg tælles som én besøgendes.',
  },
  'tells-sessions-apart': {
    short: 'Skelner mellem besøg.',
    long: 'Markerer de sider, du åbner under et besøg, så de tælles samlet.',
  },
  'measures-visits': {
    short: 'Måler, hvordan websitet bruges.',
    long: 'Tæller besøg og sider og viser, hvordan besøgende bevæger sig rundt på websitet.',
  },
  'measures-video': {
    short: 'Måler, hvordan videoer ses.',
    long: 'Tæller visninger og registrerer, hvilke dele af en video der afspilles.',
  },
  'measures-campaigns': {
    short: 'Viser, hvilken kampagne der førte til et besøg.',
    long: 'Registrerer den annonce eller det link, du kom fra, for at måle, hvilke kampagner der virker.',
  },
  'measures-advertising': {
    short: 'Måler effekten af reklame.',
    long: 'Registrerer, om du køber noget eller tilmelder dig, efter at du har set eller klikket på en annonce.',
  },
  'limits-requests': {
    short: 'Begrænser antallet af forespørgsler.',
    long: 'Bremser de forespørgsler, der sendes til måletjenesten.',
  },
  'remembers-source': {
    short: 'Husker den side, du kom fra.',
    long: 'Gemmer den adresse eller søgning, der førte dig til websitet.',
  },
  'keeps-session': {
    short: 'Holder besøget sammen.',
    long: 'Forbinder dine forespørgsler under et besøg, så websitet fungerer fra side til side.',
  },
  'keeps-login': {
    short: 'Holder dig logget ind.',
    long: 'Genkender din konto, så du ikke skal logge ind på hver side.',
  },
  'stores-consent': {
    short: 'Gemmer dine samtykkevalg.',
    long: 'Husker, hvilke cookies du har accepteret eller afvist.',
  },
  'remembers-language': {
    short: 'Husker dit sprog.',
    long: 'Viser websitet på det sprog, du har valgt.',
  },
  'remembers-region': {
    short: 'Husker dit land eller din region.',
    long: 'Viser priser og tilbud for det land, du har valgt.',
  },
  'remembers-currency': {
    short: 'Husker din valuta.',
    long: 'Viser priser i den valuta, du har valgt.',
  },
  'remembers-settings': {
    short: 'Husker dine indstillinger.',
    long: 'Bevarer de indstillinger, du har valgt på websitet.',
  },
  'remembers-theme': {
    short: 'Husker farvetemaet.',
    long: 'Viser websitet i de lyse eller mørke farver, du har valgt.',
  },
  'remembers-form': {
    short: 'Husker, hvad du har indtastet.',
    long: 'Bevarer det, du har indtastet i en formular, så du ikke skal gentage det.',
  },
  'remembers-cart': {
    short: 'Husker din indkøbskurv.',
    long: 'Bevarer varerne i kurven, mens du handler.',
  },
  'remembers-viewed-items': {
    short: 'Husker de varer, du har set.',
    long: 'Viser dig de produkter eller sider, du har åbnet før.',
  },
  'remembers-player': {
    short: 'Husker afspillerens indstillinger.',
    long: 'Bevarer lydstyrke, kvalitet og undertekster, som du har indstillet dem.',
  },
  'remembers-progress': {
    short: 'Husker, hvor du stoppede.',
    long: 'Fortsætter en video eller lyd, hvor du stoppede den.',
  },
  'remembers-notice': {
    short: 'Husker, at du har lukket en meddelelse.',
    long: 'Viser ikke igen en meddelelse, du har lukket.',
  },
  'plays-video': {
    short: 'Afspiller videoer.',
    long: 'Viser videoer fra en videoplatform på websitet.',
  },
  'plays-audio': {
    short: 'Afspiller musik og podcasts.',
    long: 'Afspiller musik og podcasts fra en lydplatform på websitet.',
  },
  'shows-map': { short: 'Viser kort.', long: 'Viser et interaktivt kort på websitet.' },
  'shows-posts': {
    short: 'Viser opslag fra sociale netværk.',
    long: 'Viser opslag fra et socialt netværk på websitet.',
  },
  'shows-forms': {
    short: 'Viser formularer.',
    long: 'Viser en formular eller et spørgeskema og sender dine svar til udbyderen.',
  },
  'shows-calendar': {
    short: 'Gør det muligt at booke tid.',
    long: 'Viser en kalender, hvor du kan booke en tid.',
  },
  'shows-documents': {
    short: 'Viser dokumenter og designs.',
    long: 'Viser et dokument, et design eller kode fra en anden platform på websitet.',
  },
  'shares-content': {
    short: 'Gør det muligt at dele sider.',
    long: 'Tilbyder knapper, der deler en side på sociale netværk.',
  },
  'offers-comments': {
    short: 'Tilbyder en kommentarfunktion.',
    long: 'Viser kommentarer og lader dig skrive dine egne.',
  },
  'offers-chat': { short: 'Tilbyder en chat.', long: 'Åbner en chat med teamet bag websitet.' },
  'remembers-chat': {
    short: 'Husker din chat.',
    long: 'Genkender din browser, så en samtale fortsætter fra side til side.',
  },
  'records-sessions': {
    short: 'Optager, hvordan sider bruges.',
    long: 'Optager musebevægelser, klik og rulning, så de kan afspilles igen.',
  },
  'runs-surveys': {
    short: 'Viser spørgeskemaer.',
    long: 'Spørger om din mening og registrerer dine svar.',
  },
  'remembers-survey': {
    short: 'Husker spørgeskemaer, du har besvaret eller lukket.',
    long: 'Spørger ikke igen om en mening, du har givet eller ikke ville give.',
  },
  'tests-variants': {
    short: 'Sammenligner versioner af en side.',
    long: 'Viser besøgende forskellige versioner af en side og måler, hvilken der fungerer bedst.',
  },
  'remembers-variant': {
    short: 'Husker den version af en side, du ser.',
    long: 'Viser dig den samme version af en side ved hvert besøg.',
  },
  'shows-advertising': {
    short: 'Viser reklamer.',
    long: 'Viser annoncer på dette website eller på andre.',
  },
  'personalizes-advertising': {
    short: 'Viser reklamer ud fra dine interesser.',
    long: 'Registrerer de sider, du besøger på dette og andre websites, for at vise reklamer, der passer til dine interesser.',
  },
  'limits-advertising': {
    short: 'Begrænser, hvor ofte en annonce vises.',
    long: 'Tæller, hvor ofte du har set en annonce, så den ikke gentages for ofte.',
  },
  'finds-visitors-again': {
    short: 'Viser reklamer på andre websites efter et besøg.',
    long: 'Genkender websitets besøgende på andre websites for at vise dem reklamer for websitet der.',
  },
  'matches-identifiers': {
    short: 'Matcher identifikatorer med annoncepartnere.',
    long: 'Udveksler identifikatorer mellem annoncevirksomheder, så de genkender den samme browser.',
  },
  'links-devices': {
    short: 'Forbinder én persons enheder.',
    long: 'Genkender den samme person på flere enheder eller i flere browsere.',
  },
  'respects-objections': {
    short: 'Husker en indsigelse.',
    long: 'Husker, at du har gjort indsigelse mod en måling eller mod reklamer.',
  },
  'credits-partners': {
    short: 'Knytter køb til partnere.',
    long: 'Registrerer, hvilket partnerwebsite der førte til et køb, så partneren får betaling.',
  },
  'recommends-products': {
    short: 'Anbefaler produkter.',
    long: 'Foreslår produkter ud fra dem, du har set eller købt.',
  },
  'personalizes-content': {
    short: 'Tilpasser indholdet til dig.',
    long: 'Vælger tekster og tilbud ud fra dine tidligere besøg.',
  },
  'identifies-companies': {
    short: 'Genkender virksomheder.',
    long: 'Fastslår ud fra netværket, hvilken virksomhed besøgende arbejder for.',
  },
  'manages-contacts': {
    short: 'Forbinder besøg med kontakter.',
    long: 'Forbinder dine besøg med dine kontaktoplysninger, når du har sendt en formular eller åbnet en e-mail.',
  },
  'sends-messages': {
    short: 'Sender nyhedsbreve og beskeder.',
    long: 'Tilmelder dig nyhedsbreve eller notifikationer og måler, hvordan de bruges.',
  },
  'tells-humans-from-bots': {
    short: 'Skelner mellem mennesker og programmer.',
    long: 'Kontrollerer, at en forespørgsel kommer fra et menneske, for at beskytte formularer mod spam.',
  },
  'protects-requests': {
    short: 'Beskytter formularer mod forfalskede forespørgsler.',
    long: 'Sikrer, at en forespørgsel kommer fra en side på websitet.',
  },
  'protects-site': {
    short: 'Beskytter websitet mod angreb.',
    long: 'Genkender og stopper skadelig trafik.',
  },
  'prevents-fraud': {
    short: 'Forebygger svindel.',
    long: 'Genkender mistænkelige betalinger og logins.',
  },
  'processes-payments': {
    short: 'Behandler betalinger.',
    long: 'Gennemfører din betaling og beskytter den.',
  },
  'balances-load': {
    short: 'Fordeler forespørgsler på servere.',
    long: 'Sender dine forespørgsler til den samme server under et besøg.',
  },
  'delivers-files': {
    short: 'Leverer websitets filer.',
    long: 'Leverer skrifttyper, billeder og scripts fra en server nær dig.',
  },
  'monitors-errors': {
    short: 'Rapporterer fejl.',
    long: 'Registrerer fejl på websitet, så de kan rettes.',
  },
  'monitors-speed': {
    short: 'Måler websitets hastighed.',
    long: 'Måler, hvor hurtigt sider indlæses og reagerer.',
  },
  'manages-tags': {
    short: 'Indlæser andre tjenester.',
    long: 'Indlæser de måle- og reklametjenester, som websitet bruger.',
  },
  'tests-storage': {
    short: 'Tester, om browseren accepterer cookies.',
    long: 'Sættes og læses én gang for at finde ud af, om cookies kan gemmes.',
  },
  'edits-site': {
    short: 'Administrerer websitets indhold.',
    long: 'Genkender websitets redaktører og deres indstillinger.',
  },
  'offers-ratings': {
    short: 'Viser anmeldelser.',
    long: 'Viser kunders anmeldelser og opfordrer dig til at skrive en.',
  },
  'searches-site': {
    short: 'Tilbyder en søgefunktion.',
    long: 'Søger i websitets indhold og måler, hvilke resultater der åbnes.',
  },
}
