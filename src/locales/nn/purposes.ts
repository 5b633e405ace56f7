import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Skil besøkjande frå kvarandre.',
    long: 'Gir nettlesaren din eit tilfeldig nummer, slik at besøka blir talde som frå éin besøkjande.',
  },
  'tells-sessions-apart': {
    short: 'Skil besøk frå kvarandre.',
    long: 'Markerer sidene du opnar i løpet av eit besøk, slik at dei blir talde samla.',
  },
  'measures-visits': {
    short: 'Måler korleis nettstaden blir brukt.',
    long: 'Tel besøk og sider og viser korleis besøkjande rører seg rundt på nettstaden.',
  },
  'measures-video': {
    short: 'Måler korleis videoar blir sette.',
    long: 'Tel visingar og registrerer kva delar av ein video som blir spelte av.',
  },
  'measures-campaigns': {
    short: 'Viser kva kampanje som førte til eit besøk.',
    long: 'Registrerer annonsen eller lenkja du kom frå, for å måle kva kampanjar som verkar.',
  },
  'measures-advertising': {
    short: 'Måler effekten av reklame.',
    long: 'Registrerer om du kjøper noko eller registrerer deg etter at du har sett eller klikka på ein annonse.',
  },
  'limits-requests': {
    short: 'Avgrensar talet på førespurnader.',
    long: 'Bremsar førespurnadene som blir sende til måletenesta.',
  },
  'remembers-source': {
    short: 'Hugsar kva side du kom frå.',
    long: 'Lagrar adressa eller søket som førte deg til nettstaden.',
  },
  'keeps-session': {
    short: 'Held besøket samla.',
    long: 'Koplar saman førespurnadene dine under eit besøk, slik at nettstaden fungerer frå side til side.',
  },
  'keeps-login': {
    short: 'Held deg innlogga.',
    long: 'Kjenner att kontoen din, slik at du slepp å logge inn på kvar side.',
  },
  'stores-consent': {
    short: 'Lagrar samtykkevala dine.',
    long: 'Hugsar kva informasjonskapslar du har godteke eller avvist.',
  },
  'remembers-language': {
    short: 'Hugsar språket ditt.',
    long: 'Viser nettstaden på det språket du har valt.',
  },
  'remembers-region': {
    short: 'Hugsar landet eller regionen din.',
    long: 'Viser prisar og tilbod for landet du har valt.',
  },
  'remembers-currency': {
    short: 'Hugsar valutaen din.',
    long: 'Viser prisar i valutaen du har valt.',
  },
  'remembers-settings': {
    short: 'Hugsar innstillingane dine.',
    long: 'Tek vare på innstillingane du har valt på nettstaden.',
  },
  'remembers-theme': {
    short: 'Hugsar fargetemaet.',
    long: 'Viser nettstaden i dei lyse eller mørke fargane du har valt.',
  },
  'remembers-form': {
    short: 'Hugsar det du har skrive inn.',
    long: 'Tek vare på det du har skrive inn i eit skjema, slik at du slepp å gjenta det.',
  },
  'remembers-cart': {
    short: 'Hugsar handlekorga di.',
    long: 'Tek vare på varene i handlekorga medan du handlar.',
  },
  'remembers-viewed-items': {
    short: 'Hugsar varer du har sett på.',
    long: 'Viser deg produkta eller sidene du har opna tidlegare.',
  },
  'remembers-player': {
    short: 'Hugsar innstillingane for avspelaren.',
    long: 'Tek vare på lydstyrke, kvalitet og undertekstar slik du har stilt dei inn.',
  },
  'remembers-progress': {
    short: 'Hugsar kvar du stoppa.',
    long: 'Held fram med ein video eller lyd der du stoppa.',
  },
  'remembers-notice': {
    short: 'Hugsar at du har lukka ei melding.',
    long: 'Viser ikkje ei melding igjen når du har lukka henne.',
  },
  'plays-video': {
    short: 'Spelar av videoar.',
    long: 'Viser videoar frå ei videoplattform på nettstaden.',
  },
  'plays-audio': {
    short: 'Spelar av musikk og podkastar.',
    long: 'Spelar av musikk og podkastar frå ei lydplattform på nettstaden.',
  },
  'shows-map': { short: 'Viser kart.', long: 'Viser eit interaktivt kart på nettstaden.' },
  'shows-posts': {
    short: 'Viser innlegg frå sosiale nettverk.',
    long: 'Viser innlegg frå eit sosialt nettverk på nettstaden.',
  },
  'shows-forms': {
    short: 'Viser skjema.',
    long: 'Viser eit skjema eller ei undersøking og sender svara dine til leverandøren.',
  },
  'shows-calendar': {
    short: 'Gjer det mogleg å bestille time.',
    long: 'Viser ein kalender der du kan bestille time.',
  },
  'shows-documents': {
    short: 'Viser dokument og design.',
    long: 'Viser eit dokument, eit design eller kode frå ei anna plattform på nettstaden.',
  },
  'shares-content': {
    short: 'Gjer det mogleg å dele sider.',
    long: 'Tilbyr knappar for å dele ei side på sosiale nettverk.',
  },
  'offers-comments': {
    short: 'Tilbyr eit kommentarfelt.',
    long: 'Viser kommentarar og lèt deg skrive dine eigne.',
  },
  'offers-chat': { short: 'Tilbyr ein chat.', long: 'Opnar ein chat med teamet bak nettstaden.' },
  'remembers-chat': {
    short: 'Hugsar chatten din.',
    long: 'Kjenner att nettlesaren din, slik at ein samtale held fram frå side til side.',
  },
  'records-sessions': {
    short: 'Tek opp korleis sider blir brukte.',
    long: 'Tek opp rørsler med musa, klikk og rulling, slik at dei kan spelast av igjen.',
  },
  'runs-surveys': {
    short: 'Viser undersøkingar.',
    long: 'Spør om kva du meiner, og registrerer svara dine.',
  },
  'remembers-survey': {
    short: 'Hugsar undersøkingar du har svart på eller lukka.',
    long: 'Spør ikkje igjen om ei meining du har gitt eller ikkje ville gi.',
  },
  'tests-variants': {
    short: 'Samanliknar versjonar av ei side.',
    long: 'Viser besøkjande ulike versjonar av ei side og måler kva for ein som fungerer best.',
  },
  'remembers-variant': {
    short: 'Hugsar kva versjon av ei side du ser.',
    long: 'Viser deg den same versjonen av ei side ved kvart besøk.',
  },
  'shows-advertising': {
    short: 'Viser reklame.',
    long: 'Viser annonsar på denne nettstaden eller på andre.',
  },
  'personalizes-advertising': {
    short: 'Viser reklame basert på interessene dine.',
    long: 'Registrerer sidene du besøkjer på denne og andre nettstader, for å vise reklame som passar til interessene dine.',
  },
  'limits-advertising': {
    short: 'Avgrensar kor ofte ein annonse blir vist.',
    long: 'Tel kor ofte du har sett ein annonse, slik at han ikkje blir gjenteken for ofte.',
  },
  'finds-visitors-again': {
    short: 'Viser reklame på andre nettstader etter eit besøk.',
    long: 'Kjenner att besøkjande frå nettstaden på andre nettstader for å vise dei reklame for nettstaden der.',
  },
  'matches-identifiers': {
    short: 'Matchar identifikatorar med annonsepartnarar.',
    long: 'Utvekslar identifikatorar mellom annonseselskap, slik at dei kjenner att den same nettlesaren.',
  },
  'links-devices': {
    short: 'Koplar saman einingane til éin person.',
    long: 'Kjenner att den same personen på fleire einingar eller i fleire nettlesarar.',
  },
  'respects-objections': {
    short: 'Hugsar ein protest.',
    long: 'Hugsar at du har protestert mot ei måling eller mot reklame.',
  },
  'credits-partners': {
    short: 'Knyter kjøp til partnarar.',
    long: 'Registrerer kva partnarnettstad som førte til eit kjøp, slik at partnaren får betalt.',
  },
  'recommends-products': {
    short: 'Tilrår produkt.',
    long: 'Foreslår produkt baserte på dei du har sett på eller kjøpt.',
  },
  'personalizes-content': {
    short: 'Tilpassar innhaldet til deg.',
    long: 'Vel tekstar og tilbod baserte på tidlegare besøk.',
  },
  'identifies-companies': {
    short: 'Kjenner att bedrifter.',
    long: 'Finn ut kva bedrift besøkjande arbeider for, basert på nettverket deira.',
  },
  'manages-contacts': {
    short: 'Koplar besøk til kontaktar.',
    long: 'Koplar besøka dine til kontaktopplysningane dine når du har sendt eit skjema eller opna ein e-post.',
  },
  'sends-messages': {
    short: 'Sender nyheitsbrev og meldingar.',
    long: 'Melder deg på nyheitsbrev eller varsel og måler korleis dei blir brukte.',
  },
  'tells-humans-from-bots': {
    short: 'Skil menneske frå program.',
    long: 'Kontrollerer at ein førespurnad kjem frå eit menneske, for å verne skjema mot søppelpost.',
  },
  'protects-requests': {
    short: 'Vernar skjema mot forfalska førespurnader.',
    long: 'Sikrar at ein førespurnad kjem frå ei side på nettstaden.',
  },
  'protects-site': {
    short: 'Vernar nettstaden mot angrep.',
    long: 'Kjenner att og stoppar skadeleg trafikk.',
  },
  'prevents-fraud': {
    short: 'Hindrar svindel.',
    long: 'Kjenner att mistenkjelege betalingar og innloggingar.',
  },
  'processes-payments': {
    short: 'Behandlar betalingar.',
    long: 'Gjennomfører betalinga di og sikrar henne.',
  },
  'balances-load': {
    short: 'Fordeler førespurnader på tenarar.',
    long: 'Sender førespurnadene dine til den same tenaren under eit besøk.',
  },
  'delivers-files': {
    short: 'Leverer filene til nettstaden.',
    long: 'Leverer skrifttypar, bilete og skript frå ein tenar nær deg.',
  },
  'monitors-errors': {
    short: 'Rapporterer feil.',
    long: 'Registrerer feil på nettstaden, slik at dei kan rettast.',
  },
  'monitors-speed': {
    short: 'Måler farten på nettstaden.',
    long: 'Måler kor raskt sidene blir lasta inn og reagerer.',
  },
  'manages-tags': {
    short: 'Lastar inn andre tenester.',
    long: 'Lastar inn måle- og annonsetenestene som nettstaden bruker.',
  },
  'tests-storage': {
    short: 'Testar om nettlesaren godtek informasjonskapslar.',
    long: 'Blir sett og lesen éin gong for å finne ut om informasjonskapslar kan lagrast.',
  },
  'edits-site': {
    short: 'Administrerer innhaldet på nettstaden.',
    long: 'Kjenner att redaktørane for nettstaden og innstillingane deira.',
  },
  'offers-ratings': {
    short: 'Viser omtalar.',
    long: 'Viser omtalar frå kundar og inviterer deg til å skrive ein.',
  },
  'searches-site': {
    short: 'Tilbyr ein søkjefunksjon.',
    long: 'Søkjer i innhaldet på nettstaden og måler kva resultat som blir opna.',
  },
}
