import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Skiller besøkende fra hverandre.',
    long: 'Gir nettleseren din et tilfeldig nummer, slik at besøkene telles som fra én besøkende.',
  },
  'tells-sessions-apart': {
    short: 'Skiller besøk fra hverandre.',
    long: 'Markerer sidene du åpner i løpet av et besøk, slik at de telles samlet.',
  },
  'measures-visits': {
    short: 'Måler hvordan nettstedet brukes.',
    long: 'Teller besøk og sider og viser hvordan besøkende beveger seg rundt på nettstedet.',
  },
  'measures-video': {
    short: 'Måler hvordan videoer ses.',
    long: 'Teller visninger og registrerer hvilke deler av en video som spilles av.',
  },
  'measures-campaigns': {
    short: 'Viser hvilken kampanje som førte til et besøk.',
    long: 'Registrerer annonsen eller lenken du kom fra, for å måle hvilke kampanjer som virker.',
  },
  'measures-advertising': {
    short: 'Måler effekten av reklame.',
    long: 'Registrerer om du kjøper noe eller registrerer deg etter at du har sett eller klikket på en annonse.',
  },
  'limits-requests': {
    short: 'Begrenser antallet forespørsler.',
    long: 'Bremser forespørslene som sendes til måletjenesten.',
  },
  'remembers-source': {
    short: 'Husker hvilken side du kom fra.',
    long: 'Lagrer adressen eller søket som førte deg til nettstedet.',
  },
  'keeps-session': {
    short: 'Holder besøket samlet.',
    long: 'Kobler sammen forespørslene dine under et besøk, slik at nettstedet fungerer fra side til side.',
  },
  'keeps-login': {
    short: 'Holder deg innlogget.',
    long: 'Gjenkjenner kontoen din, slik at du slipper å logge inn på hver side.',
  },
  'stores-consent': {
    short: 'Lagrer samtykkevalgene dine.',
    long: 'Husker hvilke informasjonskapsler du har godtatt eller avvist.',
  },
  'remembers-language': {
    short: 'Husker språket ditt.',
    long: 'Viser nettstedet på språket du har valgt.',
  },
  'remembers-region': {
    short: 'Husker landet eller regionen din.',
    long: 'Viser priser og tilbud for landet du har valgt.',
  },
  'remembers-currency': {
    short: 'Husker valutaen din.',
    long: 'Viser priser i valutaen du har valgt.',
  },
  'remembers-settings': {
    short: 'Husker innstillingene dine.',
    long: 'Beholder innstillingene du har valgt på nettstedet.',
  },
  'remembers-theme': {
    short: 'Husker fargetemaet.',
    long: 'Viser nettstedet i de lyse eller mørke fargene du har valgt.',
  },
  'remembers-form': {
    short: 'Husker det du har skrevet inn.',
    long: 'Beholder det du har skrevet inn i et skjema, slik at du slipper å gjenta det.',
  },
  'remembers-cart': {
    short: 'Husker handlekurven din.',
    long: 'Beholder varene i handlekurven mens du handler.',
  },
  'remembers-viewed-items': {
    short: 'Husker varer du har sett på.',
    long: 'Viser deg produktene eller sidene du har åpnet tidligere.',
  },
  'remembers-player': {
    short: 'Husker innstillingene for avspilleren.',
    long: 'Beholder lydstyrke, kvalitet og undertekster slik du har stilt dem inn.',
  },
  'remembers-progress': {
    short: 'Husker hvor du stoppet.',
    long: 'Fortsetter en video eller lyd der du stoppet.',
  },
  'remembers-notice': {
    short: 'Husker at du har lukket en melding.',
    long: 'Viser ikke en melding igjen når du har lukket den.',
  },
  'plays-video': {
    short: 'Spiller av videoer.',
    long: 'Viser videoer fra en videoplattform på nettstedet.',
  },
  'plays-audio': {
    short: 'Spiller av musikk og podkaster.',
    long: 'Spiller av musikk og podkaster fra en lydplattform på nettstedet.',
  },
  'shows-map': { short: 'Viser kart.', long: 'Viser et interaktivt kart på nettstedet.' },
  'shows-posts': {
    short: 'Viser innlegg fra sosiale nettverk.',
    long: 'Viser innlegg fra et sosialt nettverk på nettstedet.',
  },
  'shows-forms': {
    short: 'Viser skjemaer.',
    long: 'Viser et skjema eller en undersøkelse og sender svarene dine til leverandøren.',
  },
  'shows-calendar': {
    short: 'Gjør det mulig å bestille time.',
    long: 'Viser en kalender der du kan bestille time.',
  },
  'shows-documents': {
    short: 'Viser dokumenter og design.',
    long: 'Viser et dokument, et design eller kode fra en annen plattform på nettstedet.',
  },
  'shares-content': {
    short: 'Gjør det mulig å dele sider.',
    long: 'Tilbyr knapper for å dele en side på sosiale nettverk.',
  },
  'offers-comments': {
    short: 'Tilbyr et kommentarfelt.',
    long: 'Viser kommentarer og lar deg skrive dine egne.',
  },
  'offers-chat': { short: 'Tilbyr en chat.', long: 'Åpner en chat med teamet bak nettstedet.' },
  'remembers-chat': {
    short: 'Husker chatten din.',
    long: 'Gjenkjenner nettleseren din, slik at en samtale fortsetter fra side til side.',
  },
  'records-sessions': {
    short: 'Tar opp hvordan sider brukes.',
    long: 'Tar opp musebevegelser, klikk og rulling, slik at de kan spilles av igjen.',
  },
  'runs-surveys': {
    short: 'Viser undersøkelser.',
    long: 'Spør om din mening og registrerer svarene dine.',
  },
  'remembers-survey': {
    short: 'Husker undersøkelser du har besvart eller lukket.',
    long: 'Spør ikke igjen om en mening du har gitt eller ikke ville gi.',
  },
  'tests-variants': {
    short: 'Sammenligner versjoner av en side.',
    long: 'Viser besøkende ulike versjoner av en side og måler hvilken som fungerer best.',
  },
  'remembers-variant': {
    short: 'Husker hvilken versjon av en side du ser.',
    long: 'Viser deg den samme versjonen av en side ved hvert besøk.',
  },
  'shows-advertising': {
    short: 'Viser reklame.',
    long: 'Viser annonser på dette nettstedet eller på andre.',
  },
  'personalizes-advertising': {
    short: 'Viser reklame basert på interessene dine.',
    long: 'Registrerer sidene du besøker på dette og andre nettsteder, for å vise reklame som passer til interessene dine.',
  },
  'limits-advertising': {
    short: 'Begrenser hvor ofte en annonse vises.',
    long: 'Teller hvor ofte du har sett en annonse, slik at den ikke gjentas for ofte.',
  },
  'finds-visitors-again': {
    short: 'Viser reklame på andre nettsteder etter et besøk.',
    long: 'Gjenkjenner besøkende fra nettstedet på andre nettsteder for å vise dem reklame for nettstedet der.',
  },
  'matches-identifiers': {
    short: 'Matcher identifikatorer med annonsepartnere.',
    long: 'Utveksler identifikatorer mellom annonseselskaper, slik at de gjenkjenner den samme nettleseren.',
  },
  'links-devices': {
    short: 'Kobler sammen enhetene til én person.',
    long: 'Gjenkjenner den samme personen på flere enheter eller i flere nettlesere.',
  },
  'respects-objections': {
    short: 'Husker en protest.',
    long: 'Husker at du har protestert mot en måling eller mot reklame.',
  },
  'credits-partners': {
    short: 'Knytter kjøp til partnere.',
    long: 'Registrerer hvilket partnernettsted som førte til et kjøp, slik at partneren får betalt.',
  },
  'recommends-products': {
    short: 'Anbefaler produkter.',
    long: 'Foreslår produkter basert på dem du har sett på eller kjøpt.',
  },
  'personalizes-content': {
    short: 'Tilpasser innholdet til deg.',
    long: 'Velger tekster og tilbud basert på tidligere besøk.',
  },
  'identifies-companies': {
    short: 'Gjenkjenner bedrifter.',
    long: 'Finner ut hvilken bedrift besøkende arbeider for, basert på nettverket deres.',
  },
  'manages-contacts': {
    short: 'Kobler besøk til kontakter.',
    long: 'Kobler besøkene dine til kontaktopplysningene dine når du har sendt et skjema eller åpnet en e-post.',
  },
  'sends-messages': {
    short: 'Sender nyhetsbrev og meldinger.',
    long: 'Melder deg på nyhetsbrev eller varsler og måler hvordan de brukes.',
  },
  'tells-humans-from-bots': {
    short: 'Skiller mennesker fra programmer.',
    long: 'Kontrollerer at en forespørsel kommer fra et menneske, for å beskytte skjemaer mot søppelpost.',
  },
  'protects-requests': {
    short: 'Beskytter skjemaer mot forfalskede forespørsler.',
    long: 'Sikrer at en forespørsel kommer fra en side på nettstedet.',
  },
  'protects-site': {
    short: 'Beskytter nettstedet mot angrep.',
    long: 'Gjenkjenner og stopper skadelig trafikk.',
  },
  'prevents-fraud': {
    short: 'Forhindrer svindel.',
    long: 'Gjenkjenner mistenkelige betalinger og innlogginger.',
  },
  'processes-payments': {
    short: 'Behandler betalinger.',
    long: 'Gjennomfører betalingen din og sikrer den.',
  },
  'balances-load': {
    short: 'Fordeler forespørsler på servere.',
    long: 'Sender forespørslene dine til den samme serveren under et besøk.',
  },
  'delivers-files': {
    short: 'Leverer filene til nettstedet.',
    long: 'Leverer skrifttyper, bilder og skript fra en server nær deg.',
  },
  'monitors-errors': {
    short: 'Rapporterer feil.',
    long: 'Registrerer feil på nettstedet, slik at de kan rettes.',
  },
  'monitors-speed': {
    short: 'Måler hastigheten på nettstedet.',
    long: 'Måler hvor raskt sidene lastes inn og reagerer.',
  },
  'manages-tags': {
    short: 'Laster inn andre tjenester.',
    long: 'Laster inn måle- og annonsetjenestene som nettstedet bruker.',
  },
  'tests-storage': {
    short: 'Tester om nettleseren godtar informasjonskapsler.',
    long: 'Settes og leses én gang for å finne ut om informasjonskapsler kan lagres.',
  },
  'edits-site': {
    short: 'Administrerer innholdet på nettstedet.',
    long: 'Gjenkjenner redaktørene for nettstedet og innstillingene deres.',
  },
  'offers-ratings': {
    short: 'Viser omtaler.',
    long: 'Viser omtaler fra kunder og inviterer deg til å skrive en.',
  },
  'searches-site': {
    short: 'Tilbyr en søkefunksjon.',
    long: 'Søker i innholdet på nettstedet og måler hvilke resultater som åpnes.',
  },
}
