import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Megkülönbözteti a látogatókat.',
    long: 'Véletlenszerű számot ad a böngészőjének, hogy annak látogatásai egyetlen látogató látogatásainak számítsanak.',
  },
  'tells-sessions-apart': {
    short: 'Megkülönbözteti a látogatásokat.',
    long: 'Megjelöli az egy látogatás alatt megnyitott oldalakat, hogy együtt számítsanak.',
  },
  'measures-visits': {
    short: 'Méri a webhely használatát.',
    long: 'Számolja a látogatásokat és az oldalakat, és megmutatja, hogyan mozognak a látogatók a webhelyen.',
  },
  'measures-video': {
    short: 'Méri a videók megtekintését.',
    long: 'Számolja a megtekintéseket, és rögzíti, a videó mely részeit játsszák le.',
  },
  'measures-campaigns': {
    short: 'Megmutatja, melyik kampány vezetett a látogatáshoz.',
    long: 'Rögzíti a hirdetést vagy hivatkozást, ahonnan érkezett, hogy mérje, mely kampányok működnek.',
  },
  'measures-advertising': {
    short: 'Méri a reklám hatását.',
    long: 'Rögzíti, hogy vásárol vagy regisztrál-e, miután látott egy hirdetést vagy rákattintott.',
  },
  'limits-requests': {
    short: 'Korlátozza a kérések számát.',
    long: 'Lassítja a mérőszolgáltatásnak küldött kéréseket.',
  },
  'remembers-source': {
    short: 'Megjegyzi, melyik oldalról érkezett.',
    long: 'Tárolja azt a címet vagy keresést, amely erre a webhelyre vezette.',
  },
  'keeps-session': {
    short: 'Fenntartja a munkamenetet.',
    long: 'Összekapcsolja a kéréseit a látogatás alatt, hogy a webhely oldalváltáskor is működjön.',
  },
  'keeps-login': {
    short: 'Fenntartja a bejelentkezését.',
    long: 'Felismeri a fiókját, hogy ne kelljen minden oldalon bejelentkeznie.',
  },
  'stores-consent': {
    short: 'Tárolja a hozzájárulásról hozott döntéseit.',
    long: 'Megjegyzi, mely sütiket fogadta el vagy utasította el.',
  },
  'remembers-language': {
    short: 'Megjegyzi a nyelvét.',
    long: 'A választott nyelven jeleníti meg a webhelyet.',
  },
  'remembers-region': {
    short: 'Megjegyzi az országát vagy régióját.',
    long: 'A választott országra vonatkozó árakat és ajánlatokat jeleníti meg.',
  },
  'remembers-currency': {
    short: 'Megjegyzi a pénznemét.',
    long: 'A választott pénznemben jeleníti meg az árakat.',
  },
  'remembers-settings': {
    short: 'Megjegyzi a beállításait.',
    long: 'Megőrzi a webhelyen kiválasztott beállításokat.',
  },
  'remembers-theme': {
    short: 'Megjegyzi a színvilágot.',
    long: 'A választott világos vagy sötét színekben jeleníti meg a webhelyet.',
  },
  'remembers-form': {
    short: 'Megjegyzi a beírt adatokat.',
    long: 'Megőrzi az űrlapba beírt adatokat, hogy ne kelljen megismételnie őket.',
  },
  'remembers-cart': {
    short: 'Megjegyzi a kosara tartalmát.',
    long: 'Megőrzi a kosárban lévő termékeket, amíg vásárol.',
  },
  'remembers-viewed-items': {
    short: 'Megjegyzi a megtekintett termékeket.',
    long: 'Megmutatja a korábban megnyitott termékeket vagy oldalakat.',
  },
  'remembers-player': {
    short: 'Megjegyzi a lejátszó beállításait.',
    long: 'Megőrzi a beállított hangerőt, minőséget és feliratot.',
  },
  'remembers-progress': {
    short: 'Megjegyzi, hol hagyta abba.',
    long: 'Ott folytatja a videót vagy a hangot, ahol abbahagyta.',
  },
  'remembers-notice': {
    short: 'Megjegyzi, hogy bezárt egy üzenetet.',
    long: 'Nem jelenít meg újra olyan üzenetet, amelyet bezárt.',
  },
  'plays-video': {
    short: 'Videókat játszik le.',
    long: 'Egy videóplatform videóit jeleníti meg ezen a webhelyen.',
  },
  'plays-audio': {
    short: 'Zenét és podcastokat játszik le.',
    long: 'Egy hangplatform zenéit és podcastjait játssza le ezen a webhelyen.',
  },
  'shows-map': {
    short: 'Térképeket jelenít meg.',
    long: 'Interaktív térképet jelenít meg ezen a webhelyen.',
  },
  'shows-posts': {
    short: 'Közösségi bejegyzéseket jelenít meg.',
    long: 'Egy közösségi hálózat bejegyzéseit jeleníti meg ezen a webhelyen.',
  },
  'shows-forms': {
    short: 'Űrlapokat jelenít meg.',
    long: 'Űrlapot vagy kérdőívet jelenít meg, és a válaszait elküldi annak szolgáltatójának.',
  },
  'shows-calendar': {
    short: 'Időpontfoglalást kínál.',
    long: 'Naptárat jelenít meg, amelyben időpontot foglalhat.',
  },
  'shows-documents': {
    short: 'Dokumentumokat és terveket jelenít meg.',
    long: 'Egy másik platform dokumentumát, tervét vagy kódját jeleníti meg ezen a webhelyen.',
  },
  'shares-content': {
    short: 'Oldalakat oszt meg.',
    long: 'Gombokat kínál az oldalak közösségi hálózatokon való megosztásához.',
  },
  'offers-comments': {
    short: 'Hozzászólásokat kínál.',
    long: 'Megjeleníti a hozzászólásokat, és lehetővé teszi, hogy sajátot írjon.',
  },
  'offers-chat': { short: 'Csevegést kínál.', long: 'Csevegést nyit a webhely csapatával.' },
  'remembers-chat': {
    short: 'Megjegyzi a csevegését.',
    long: 'Felismeri a böngészőjét, hogy a beszélgetés oldalváltáskor is folytatódjon.',
  },
  'records-sessions': {
    short: 'Rögzíti az oldalak használatát.',
    long: 'Rögzíti az egérmozgást, a kattintásokat és a görgetést, hogy visszajátszhatók legyenek.',
  },
  'runs-surveys': {
    short: 'Kérdőíveket jelenít meg.',
    long: 'Megkérdezi a véleményét, és rögzíti a válaszait.',
  },
  'remembers-survey': {
    short: 'Megjegyzi a kitöltött vagy bezárt kérdőíveket.',
    long: 'Nem kéri újra a véleményét, ha már megadta vagy nem akarta megadni.',
  },
  'tests-variants': {
    short: 'Összehasonlítja egy oldal változatait.',
    long: 'Egy oldal különböző változatait mutatja a látogatóknak, és méri, melyik működik jobban.',
  },
  'remembers-variant': {
    short: 'Megjegyzi, melyik oldalváltozatot látja.',
    long: 'Minden látogatáskor ugyanazt az oldalváltozatot mutatja.',
  },
  'shows-advertising': {
    short: 'Reklámot jelenít meg.',
    long: 'Hirdetéseket jelenít meg ezen vagy más webhelyeken.',
  },
  'personalizes-advertising': {
    short: 'Az érdeklődésének megfelelő reklámot jelenít meg.',
    long: 'Rögzíti az ezen és más webhelyeken meglátogatott oldalakat, hogy az érdeklődésének megfelelő reklámot jelenítsen meg.',
  },
  'limits-advertising': {
    short: 'Korlátozza, milyen gyakran jelenik meg egy hirdetés.',
    long: 'Számolja, hányszor látott egy hirdetést, hogy az ne ismétlődjön túl gyakran.',
  },
  'finds-visitors-again': {
    short: 'Látogatás után más webhelyeken reklámot jelenít meg.',
    long: 'Más webhelyeken felismeri e webhely látogatóit, hogy ott e webhely reklámját mutassa nekik.',
  },
  'matches-identifiers': {
    short: 'Azonosítókat egyeztet hirdetési partnerekkel.',
    long: 'Azonosítókat cserél hirdetési cégek között, hogy azok ugyanazt a böngészőt felismerjék.',
  },
  'links-devices': {
    short: 'Összekapcsolja egy személy eszközeit.',
    long: 'Több eszközön vagy böngészőben is felismeri ugyanazt a személyt.',
  },
  'respects-objections': {
    short: 'Megjegyzi a tiltakozást.',
    long: 'Megjegyzi, hogy Ön tiltakozott egy mérés vagy a reklám ellen.',
  },
  'credits-partners': {
    short: 'A vásárlásokat partnerekhez rendeli.',
    long: 'Rögzíti, melyik partnerwebhely vezetett a vásárláshoz, hogy díjazást kapjon.',
  },
  'recommends-products': {
    short: 'Termékeket ajánl.',
    long: 'A megtekintett vagy megvásárolt termékek alapján ajánl termékeket.',
  },
  'personalizes-content': {
    short: 'Önhöz igazítja a tartalmat.',
    long: 'Korábbi látogatásai alapján választ szövegeket és ajánlatokat.',
  },
  'identifies-companies': {
    short: 'Felismeri a cégeket.',
    long: 'A hálózatuk alapján megállapítja, melyik cégnél dolgoznak a látogatók.',
  },
  'manages-contacts': {
    short: 'A látogatásokat elérhetőségekhez kapcsolja.',
    long: 'Összekapcsolja a látogatásait az adataival, miután űrlapot küldött vagy e-mailt nyitott meg.',
  },
  'sends-messages': {
    short: 'Hírleveleket és üzeneteket küld.',
    long: 'Feliratkoztatja hírlevelekre vagy értesítésekre, és méri azok használatát.',
  },
  'tells-humans-from-bots': {
    short: 'Megkülönbözteti az embereket a programoktól.',
    long: 'Ellenőrzi, hogy a kérés embertől származik-e, hogy megvédje az űrlapokat a kéretlen üzenetektől.',
  },
  'protects-requests': {
    short: 'Védi az űrlapokat a hamis kérésektől.',
    long: 'Ellenőrzi, hogy a kérés e webhely egyik oldaláról származik-e.',
  },
  'protects-site': {
    short: 'Védi a webhelyet a támadásoktól.',
    long: 'Felismeri és megállítja a káros forgalmat.',
  },
  'prevents-fraud': {
    short: 'Megelőzi a csalást.',
    long: 'Felismeri a gyanús fizetéseket és bejelentkezéseket.',
  },
  'processes-payments': {
    short: 'Fizetéseket dolgoz fel.',
    long: 'Lebonyolítja a fizetést, és gondoskodik a biztonságáról.',
  },
  'balances-load': {
    short: 'Elosztja a kéréseket a kiszolgálók között.',
    long: 'A látogatás alatt ugyanahhoz a kiszolgálóhoz küldi a kéréseit.',
  },
  'delivers-files': {
    short: 'A webhely fájljait szolgáltatja.',
    long: 'Betűtípusokat, képeket és szkripteket szolgáltat egy közeli kiszolgálóról.',
  },
  'monitors-errors': {
    short: 'Jelenti a hibákat.',
    long: 'Rögzíti a webhely hibáit, hogy kijavíthatók legyenek.',
  },
  'monitors-speed': {
    short: 'Méri a webhely sebességét.',
    long: 'Méri, milyen gyorsan töltődnek be és válaszolnak az oldalak.',
  },
  'manages-tags': {
    short: 'Más szolgáltatásokat tölt be.',
    long: 'Betölti a webhely által használt mérő- és hirdetési szolgáltatásokat.',
  },
  'tests-storage': {
    short: 'Ellenőrzi, elfogad-e sütiket a böngésző.',
    long: 'Egyszer elhelyezik és beolvassák, hogy kiderüljön, tárolhatók-e sütik.',
  },
  'edits-site': {
    short: 'Kezeli a webhely tartalmát.',
    long: 'Felismeri a webhely szerkesztőit és beállításaikat.',
  },
  'offers-ratings': {
    short: 'Értékeléseket jelenít meg.',
    long: 'Megjeleníti a vásárlók értékeléseit, és felkéri Önt, hogy írjon egyet.',
  },
  'searches-site': {
    short: 'Keresést kínál.',
    long: 'Keres a webhely tartalmában, és méri, mely találatokat nyitják meg.',
  },
}
