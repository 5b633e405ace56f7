import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Skiljer besökare åt.',
    long: 'Ger din webbläsare ett slumpmässigt nummer, så att dess besök räknas som en enda besökares.',
  },
  'tells-sessions-apart': {
    short: 'Skiljer besök åt.',
    long: 'Markerar sidorna du öppnar under ett besök, så att de räknas tillsammans.',
  },
  'measures-visits': {
    short: 'Mäter hur webbplatsen används.',
    long: 'Räknar besök och sidor och visar hur besökare rör sig på webbplatsen.',
  },
  'measures-video': {
    short: 'Mäter hur videor ses.',
    long: 'Räknar visningar och registrerar vilka delar av en video som spelas upp.',
  },
  'measures-campaigns': {
    short: 'Visar vilken kampanj som ledde till ett besök.',
    long: 'Registrerar annonsen eller länken du kom från, för att mäta vilka kampanjer som fungerar.',
  },
  'measures-advertising': {
    short: 'Mäter effekten av reklam.',
    long: 'Registrerar om du köper något eller registrerar dig efter att ha sett eller klickat på en annons.',
  },
  'limits-requests': {
    short: 'Begränsar antalet anrop.',
    long: 'Bromsar de anrop som skickas till mättjänsten.',
  },
  'remembers-source': {
    short: 'Kommer ihåg vilken sida du kom från.',
    long: 'Lagrar adressen eller sökningen som ledde dig till webbplatsen.',
  },
  'keeps-session': {
    short: 'Håller ihop besöket.',
    long: 'Kopplar ihop dina anrop under ett besök, så att webbplatsen fungerar från sida till sida.',
  },
  'keeps-login': {
    short: 'Håller dig inloggad.',
    long: 'Känner igen ditt konto, så att du slipper logga in på varje sida.',
  },
  'stores-consent': {
    short: 'Lagrar dina samtyckesval.',
    long: 'Kommer ihåg vilka cookies du har godkänt eller nekat.',
  },
  'remembers-language': {
    short: 'Kommer ihåg ditt språk.',
    long: 'Visar webbplatsen på det språk du har valt.',
  },
  'remembers-region': {
    short: 'Kommer ihåg ditt land eller din region.',
    long: 'Visar priser och erbjudanden för det land du har valt.',
  },
  'remembers-currency': {
    short: 'Kommer ihåg din valuta.',
    long: 'Visar priser i den valuta du har valt.',
  },
  'remembers-settings': {
    short: 'Kommer ihåg dina inställningar.',
    long: 'Behåller de inställningar du har gjort på webbplatsen.',
  },
  'remembers-theme': {
    short: 'Kommer ihåg färgschemat.',
    long: 'Visar webbplatsen i de ljusa eller mörka färger du har valt.',
  },
  'remembers-form': {
    short: 'Kommer ihåg vad du har fyllt i.',
    long: 'Behåller det du har skrivit i ett formulär, så att du slipper upprepa det.',
  },
  'remembers-cart': {
    short: 'Kommer ihåg din varukorg.',
    long: 'Behåller varorna i varukorgen medan du handlar.',
  },
  'remembers-viewed-items': {
    short: 'Kommer ihåg varor du har tittat på.',
    long: 'Visar de produkter eller sidor du har öppnat tidigare.',
  },
  'remembers-player': {
    short: 'Kommer ihåg spelarens inställningar.',
    long: 'Behåller volym, kvalitet och undertexter som du har ställt in dem.',
  },
  'remembers-progress': {
    short: 'Kommer ihåg var du slutade.',
    long: 'Fortsätter en video eller ett ljud där du slutade.',
  },
  'remembers-notice': {
    short: 'Kommer ihåg att du har stängt ett meddelande.',
    long: 'Visar inte igen ett meddelande som du har stängt.',
  },
  'plays-video': {
    short: 'Spelar upp videor.',
    long: 'Visar videor från en videoplattform på webbplatsen.',
  },
  'plays-audio': {
    short: 'Spelar upp musik och poddar.',
    long: 'Spelar upp musik och poddar från en ljudplattform på webbplatsen.',
  },
  'shows-map': { short: 'Visar kartor.', long: 'Visar en interaktiv karta på webbplatsen.' },
  'shows-posts': {
    short: 'Visar inlägg från sociala nätverk.',
    long: 'Visar inlägg från ett socialt nätverk på webbplatsen.',
  },
  'shows-forms': {
    short: 'Visar formulär.',
    long: 'Visar ett formulär eller en enkät och skickar dina svar till leverantören.',
  },
  'shows-calendar': {
    short: 'Gör det möjligt att boka tid.',
    long: 'Visar en kalender där du kan boka en tid.',
  },
  'shows-documents': {
    short: 'Visar dokument och design.',
    long: 'Visar ett dokument, en design eller kod från en annan plattform på webbplatsen.',
  },
  'shares-content': {
    short: 'Gör det möjligt att dela sidor.',
    long: 'Erbjuder knappar som delar en sida på sociala nätverk.',
  },
  'offers-comments': {
    short: 'Erbjuder en kommentarsfunktion.',
    long: 'Visar kommentarer och låter dig skriva egna.',
  },
  'offers-chat': {
    short: 'Erbjuder en chatt.',
    long: 'Öppnar en chatt med teamet bakom webbplatsen.',
  },
  'remembers-chat': {
    short: 'Kommer ihåg din chatt.',
    long: 'Känner igen din webbläsare, så att en konversation fortsätter från sida till sida.',
  },
  'records-sessions': {
    short: 'Spelar in hur sidor används.',
    long: 'Spelar in musrörelser, klick och rullning, så att de kan spelas upp igen.',
  },
  'runs-surveys': {
    short: 'Visar enkäter.',
    long: 'Frågar efter din åsikt och registrerar dina svar.',
  },
  'remembers-survey': {
    short: 'Kommer ihåg enkäter du har besvarat eller stängt.',
    long: 'Frågar inte igen efter en åsikt som du redan har gett eller inte ville ge.',
  },
  'tests-variants': {
    short: 'Jämför versioner av en sida.',
    long: 'Visar besökare olika versioner av en sida och mäter vilken som fungerar bäst.',
  },
  'remembers-variant': {
    short: 'Kommer ihåg vilken version av en sida du ser.',
    long: 'Visar samma version av en sida vid varje besök.',
  },
  'shows-advertising': {
    short: 'Visar reklam.',
    long: 'Visar annonser på den här webbplatsen eller på andra.',
  },
  'personalizes-advertising': {
    short: 'Visar reklam utifrån dina intressen.',
    long: 'Registrerar sidorna du besöker, på den här och andra webbplatser, för att visa reklam som passar dina intressen.',
  },
  'limits-advertising': {
    short: 'Begränsar hur ofta en annons visas.',
    long: 'Räknar hur ofta du har sett en annons, så att den inte upprepas för ofta.',
  },
  'finds-visitors-again': {
    short: 'Visar reklam på andra webbplatser efter ett besök.',
    long: 'Känner igen webbplatsens besökare på andra webbplatser, för att visa webbplatsens reklam för dem där.',
  },
  'matches-identifiers': {
    short: 'Matchar identifierare med annonspartner.',
    long: 'Utbyter identifierare mellan annonsföretag, så att de känner igen samma webbläsare.',
  },
  'links-devices': {
    short: 'Kopplar ihop en persons enheter.',
    long: 'Känner igen samma person på flera enheter eller i flera webbläsare.',
  },
  'respects-objections': {
    short: 'Kommer ihåg en invändning.',
    long: 'Kommer ihåg att du har invänt mot en mätning eller mot reklam.',
  },
  'credits-partners': {
    short: 'Kopplar köp till partner.',
    long: 'Registrerar vilken partners webbplats som ledde till ett köp, så att partnern får betalt.',
  },
  'recommends-products': {
    short: 'Rekommenderar produkter.',
    long: 'Föreslår produkter utifrån dem du har tittat på eller köpt.',
  },
  'personalizes-content': {
    short: 'Anpassar innehållet till dig.',
    long: 'Väljer texter och erbjudanden utifrån dina tidigare besök.',
  },
  'identifies-companies': {
    short: 'Känner igen företag.',
    long: 'Tar reda på vilket företag besökare arbetar för, utifrån deras nätverk.',
  },
  'manages-contacts': {
    short: 'Kopplar besök till kontakter.',
    long: 'Kopplar dina besök till dina kontaktuppgifter när du har skickat ett formulär eller öppnat ett e-postmeddelande.',
  },
  'sends-messages': {
    short: 'Skickar nyhetsbrev och meddelanden.',
    long: 'Anmäler dig till nyhetsbrev eller aviseringar och mäter hur de används.',
  },
  'tells-humans-from-bots': {
    short: 'Skiljer människor från program.',
    long: 'Kontrollerar att ett anrop kommer från en människa, för att skydda formulär mot skräppost.',
  },
  'protects-requests': {
    short: 'Skyddar formulär mot förfalskade anrop.',
    long: 'Säkerställer att ett anrop kommer från en sida på webbplatsen.',
  },
  'protects-site': {
    short: 'Skyddar webbplatsen mot attacker.',
    long: 'Känner igen och stoppar skadlig trafik.',
  },
  'prevents-fraud': {
    short: 'Förhindrar bedrägerier.',
    long: 'Känner igen misstänkta betalningar och inloggningar.',
  },
  'processes-payments': {
    short: 'Hanterar betalningar.',
    long: 'Genomför din betalning och skyddar den.',
  },
  'balances-load': {
    short: 'Fördelar anrop mellan servrar.',
    long: 'Skickar dina anrop till samma server under ett besök.',
  },
  'delivers-files': {
    short: 'Levererar webbplatsens filer.',
    long: 'Levererar typsnitt, bilder och skript från en server nära dig.',
  },
  'monitors-errors': {
    short: 'Rapporterar fel.',
    long: 'Registrerar fel på webbplatsen, så att de kan åtgärdas.',
  },
  'monitors-speed': {
    short: 'Mäter webbplatsens hastighet.',
    long: 'Mäter hur snabbt sidor laddas och reagerar.',
  },
  'manages-tags': {
    short: 'Laddar andra tjänster.',
    long: 'Laddar de mät- och annonstjänster som webbplatsen använder.',
  },
  'tests-storage': {
    short: 'Testar om webbläsaren accepterar cookies.',
    long: 'Sätts och läses en gång för att ta reda på om cookies kan lagras.',
  },
  'edits-site': {
    short: 'Hanterar webbplatsens innehåll.',
    long: 'Känner igen webbplatsens redaktörer och deras inställningar.',
  },
  'offers-ratings': {
    short: 'Visar omdömen.',
    long: 'Visar kunders omdömen och bjuder in dig att skriva ett.',
  },
  'searches-site': {
    short: 'Erbjuder en sökfunktion.',
    long: 'Söker i webbplatsens innehåll och mäter vilka resultat som öppnas.',
  },
}
