import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Onderscheidt bezoekers.',
    long: 'Geeft uw browser een willekeurig nummer, zodat de bezoeken worden geteld als die van één bezoeker.',
  },
  'tells-sessions-apart': {
    short: 'Onderscheidt bezoeken.',
    long: 'Markeert de pagina’s die u tijdens één bezoek opent, zodat ze samen worden geteld.',
  },
  'measures-visits': {
    short: 'Meet hoe de site wordt gebruikt.',
    long: 'Telt bezoeken en pagina’s en laat zien hoe bezoekers door de site gaan.',
  },
  'measures-video': {
    short: 'Meet hoe video’s worden bekeken.',
    long: 'Telt weergaven en legt vast welke delen van een video worden afgespeeld.',
  },
  'measures-campaigns': {
    short: 'Laat zien welke campagne tot een bezoek heeft geleid.',
    long: 'Legt de advertentie of link vast via welke u bent gekomen, om te meten welke campagnes werken.',
  },
  'measures-advertising': {
    short: 'Meet het effect van reclame.',
    long: 'Legt vast of u iets koopt of zich aanmeldt nadat u een advertentie hebt gezien of aangeklikt.',
  },
  'limits-requests': {
    short: 'Beperkt het aantal verzoeken.',
    long: 'Vertraagt de verzoeken die naar de meetdienst worden gestuurd.',
  },
  'remembers-source': {
    short: 'Onthoudt van welke pagina u kwam.',
    long: 'Bewaart het adres of de zoekopdracht waarmee u op deze site bent gekomen.',
  },
  'keeps-session': {
    short: 'Houdt het bezoek bij elkaar.',
    long: 'Koppelt uw verzoeken tijdens een bezoek, zodat de site van pagina tot pagina werkt.',
  },
  'keeps-login': {
    short: 'Houdt u ingelogd.',
    long: 'Herkent uw account, zodat u niet op elke pagina opnieuw hoeft in te loggen.',
  },
  'stores-consent': {
    short: 'Bewaart uw toestemmingskeuzes.',
    long: 'Onthoudt welke cookies u hebt geaccepteerd of geweigerd.',
  },
  'remembers-language': {
    short: 'Onthoudt uw taal.',
    long: 'Toont de site in de taal die u hebt gekozen.',
  },
  'remembers-region': {
    short: 'Onthoudt uw land of regio.',
    long: 'Toont prijzen en aanbiedingen voor het land dat u hebt gekozen.',
  },
  'remembers-currency': {
    short: 'Onthoudt uw valuta.',
    long: 'Toont prijzen in de valuta die u hebt gekozen.',
  },
  'remembers-settings': {
    short: 'Onthoudt uw instellingen.',
    long: 'Bewaart de instellingen die u op deze site hebt gekozen.',
  },
  'remembers-theme': {
    short: 'Onthoudt het kleurenschema.',
    long: 'Toont de site in de lichte of donkere kleuren die u hebt gekozen.',
  },
  'remembers-form': {
    short: 'Onthoudt wat u hebt ingevuld.',
    long: 'Bewaart wat u in een formulier hebt ingevuld, zodat u het niet hoeft te herhalen.',
  },
  'remembers-cart': {
    short: 'Onthoudt uw winkelwagen.',
    long: 'Bewaart de artikelen in uw winkelwagen terwijl u winkelt.',
  },
  'remembers-viewed-items': {
    short: 'Onthoudt artikelen die u hebt bekeken.',
    long: 'Toont u de producten of pagina’s die u eerder hebt geopend.',
  },
  'remembers-player': {
    short: 'Onthoudt de instellingen van de mediaspeler.',
    long: 'Bewaart volume, kwaliteit en ondertiteling zoals u ze hebt ingesteld.',
  },
  'remembers-progress': {
    short: 'Onthoudt waar u bent gestopt.',
    long: 'Hervat een video of audio waar u bent gestopt.',
  },
  'remembers-notice': {
    short: 'Onthoudt dat u een melding hebt gesloten.',
    long: 'Toont een melding die u hebt gesloten niet opnieuw.',
  },
  'plays-video': {
    short: 'Speelt video’s af.',
    long: 'Toont video’s van een videoplatform op deze site.',
  },
  'plays-audio': {
    short: 'Speelt muziek en podcasts af.',
    long: 'Speelt muziek en podcasts van een audioplatform af op deze site.',
  },
  'shows-map': { short: 'Toont kaarten.', long: 'Toont een interactieve kaart op deze site.' },
  'shows-posts': {
    short: 'Toont berichten van sociale netwerken.',
    long: 'Toont berichten van een sociaal netwerk op deze site.',
  },
  'shows-forms': {
    short: 'Toont formulieren.',
    long: 'Toont een formulier of enquête en stuurt uw antwoorden naar de aanbieder ervan.',
  },
  'shows-calendar': {
    short: 'Maakt het boeken van afspraken mogelijk.',
    long: 'Toont een agenda waarin u een afspraak kunt boeken.',
  },
  'shows-documents': {
    short: 'Toont documenten en ontwerpen.',
    long: 'Toont een document, ontwerp of code van een ander platform op deze site.',
  },
  'shares-content': {
    short: 'Maakt het delen van pagina’s mogelijk.',
    long: 'Biedt knoppen om een pagina op sociale netwerken te delen.',
  },
  'offers-comments': {
    short: 'Maakt reacties mogelijk.',
    long: 'Toont reacties en laat u zelf reageren.',
  },
  'offers-chat': { short: 'Biedt een chat.', long: 'Opent een chat met het team van deze site.' },
  'remembers-chat': {
    short: 'Onthoudt uw chat.',
    long: 'Herkent uw browser, zodat een gesprek van pagina tot pagina doorgaat.',
  },
  'records-sessions': {
    short: 'Neemt op hoe pagina’s worden gebruikt.',
    long: 'Neemt muisbewegingen, klikken en scrollen op, zodat ze kunnen worden teruggekeken.',
  },
  'runs-surveys': {
    short: 'Toont enquêtes.',
    long: 'Vraagt naar uw mening en legt uw antwoorden vast.',
  },
  'remembers-survey': {
    short: 'Onthoudt enquêtes die u hebt ingevuld of gesloten.',
    long: 'Vraagt niet opnieuw om een mening die u al hebt gegeven of niet wilde geven.',
  },
  'tests-variants': {
    short: 'Vergelijkt versies van een pagina.',
    long: 'Toont bezoekers verschillende versies van een pagina en meet welke beter werkt.',
  },
  'remembers-variant': {
    short: 'Onthoudt welke versie van een pagina u ziet.',
    long: 'Toont u bij elk bezoek dezelfde versie van een pagina.',
  },
  'shows-advertising': {
    short: 'Toont reclame.',
    long: 'Toont advertenties op deze site of op andere.',
  },
  'personalizes-advertising': {
    short: 'Toont reclame op basis van uw interesses.',
    long: 'Legt vast welke pagina’s u op deze en andere sites bezoekt, om reclame te tonen die bij uw interesses past.',
  },
  'limits-advertising': {
    short: 'Beperkt hoe vaak een advertentie wordt getoond.',
    long: 'Telt hoe vaak u een advertentie hebt gezien, zodat die niet te vaak wordt herhaald.',
  },
  'finds-visitors-again': {
    short: 'Toont na een bezoek reclame op andere sites.',
    long: 'Herkent bezoekers van deze site op andere sites, om hun daar reclame van deze site te tonen.',
  },
  'matches-identifiers': {
    short: 'Koppelt identificatiekenmerken met reclamepartners.',
    long: 'Wisselt identificatiekenmerken uit tussen reclamebedrijven, zodat ze dezelfde browser herkennen.',
  },
  'links-devices': {
    short: 'Koppelt apparaten van één persoon.',
    long: 'Herkent dezelfde persoon op verschillende apparaten of in verschillende browsers.',
  },
  'respects-objections': {
    short: 'Onthoudt een bezwaar.',
    long: 'Onthoudt dat u bezwaar hebt gemaakt tegen een meting of tegen reclame.',
  },
  'credits-partners': {
    short: 'Schrijft aankopen toe aan partners.',
    long: 'Legt vast welke partnersite tot een aankoop heeft geleid, zodat die wordt betaald.',
  },
  'recommends-products': {
    short: 'Beveelt producten aan.',
    long: 'Stelt producten voor op basis van wat u hebt bekeken of gekocht.',
  },
  'personalizes-content': {
    short: 'Past de inhoud aan u aan.',
    long: 'Kiest teksten en aanbiedingen op basis van uw eerdere bezoeken.',
  },
  'identifies-companies': {
    short: 'Herkent bedrijven.',
    long: 'Achterhaalt voor welk bedrijf bezoekers werken, op basis van hun netwerk.',
  },
  'manages-contacts': {
    short: 'Koppelt bezoeken aan contacten.',
    long: 'Koppelt uw bezoeken aan uw gegevens zodra u een formulier hebt verstuurd of een e-mail hebt geopend.',
  },
  'sends-messages': {
    short: 'Stuurt nieuwsbrieven en berichten.',
    long: 'Meldt u aan voor nieuwsbrieven of meldingen en meet hoe die worden gebruikt.',
  },
  'tells-humans-from-bots': {
    short: 'Onderscheidt mensen van programma’s.',
    long: 'Controleert of een verzoek van een mens komt, om formulieren tegen spam te beschermen.',
  },
  'protects-requests': {
    short: 'Beschermt formulieren tegen vervalste verzoeken.',
    long: 'Controleert of een verzoek van een pagina van deze site komt.',
  },
  'protects-site': {
    short: 'Beschermt de site tegen aanvallen.',
    long: 'Herkent en stopt schadelijk verkeer.',
  },
  'prevents-fraud': {
    short: 'Voorkomt fraude.',
    long: 'Herkent verdachte betalingen en inlogpogingen.',
  },
  'processes-payments': {
    short: 'Verwerkt betalingen.',
    long: 'Handelt uw betaling af en beveiligt die.',
  },
  'balances-load': {
    short: 'Verdeelt verzoeken over servers.',
    long: 'Stuurt uw verzoeken tijdens een bezoek naar dezelfde server.',
  },
  'delivers-files': {
    short: 'Levert bestanden van de site.',
    long: 'Levert lettertypen, afbeeldingen en scripts vanaf een server bij u in de buurt.',
  },
  'monitors-errors': {
    short: 'Meldt fouten.',
    long: 'Legt fouten van de site vast, zodat ze kunnen worden verholpen.',
  },
  'monitors-speed': {
    short: 'Meet de snelheid van de site.',
    long: 'Meet hoe snel pagina’s laden en reageren.',
  },
  'manages-tags': {
    short: 'Laadt andere diensten.',
    long: 'Laadt de meet- en reclamediensten die de site gebruikt.',
  },
  'tests-storage': {
    short: 'Test of de browser cookies accepteert.',
    long: 'Wordt één keer geplaatst en gelezen om na te gaan of cookies kunnen worden opgeslagen.',
  },
  'edits-site': {
    short: 'Beheert de inhoud van de site.',
    long: 'Herkent de redacteuren van de site en hun instellingen.',
  },
  'offers-ratings': {
    short: 'Toont beoordelingen.',
    long: 'Toont beoordelingen van klanten en nodigt u uit er zelf een te schrijven.',
  },
  'searches-site': {
    short: 'Biedt een zoekfunctie.',
    long: 'Doorzoekt de inhoud van de site en meet welke resultaten worden geopend.',
  },
}
