import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Eristab külastajaid.',
    long: 'Annab teie brauserile juhusliku numbri, et selle külastused loetaks ühe külastaja omadeks.',
  },
  'tells-sessions-apart': {
    short: 'Eristab külastusi.',
    long: 'Märgib lehed, mille ühe külastuse jooksul avate, et neid koos loendada.',
  },
  'measures-visits': {
    short: 'Mõõdab saidi kasutamist.',
    long: 'Loendab külastusi ja lehti ning näitab, kuidas külastajad saidil liiguvad.',
  },
  'measures-video': {
    short: 'Mõõdab videote vaatamist.',
    long: 'Loendab vaatamisi ja salvestab, milliseid video osi esitatakse.',
  },
  'measures-campaigns': {
    short: 'Näitab, milline kampaania külastuseni viis.',
    long: 'Salvestab reklaami või lingi, mille kaudu saabusite, et mõõta, millised kampaaniad toimivad.',
  },
  'measures-advertising': {
    short: 'Mõõdab reklaami mõju.',
    long: 'Salvestab, kas ostate midagi või registreerute pärast reklaami nägemist või klõpsamist.',
  },
  'limits-requests': {
    short: 'Piirab päringute arvu.',
    long: 'Aeglustab mõõtmisteenusele saadetavaid päringuid.',
  },
  'remembers-source': {
    short: 'Jätab meelde lehe, kust tulite.',
    long: 'Salvestab aadressi või otsingu, mis teid sellele saidile tõi.',
  },
  'keeps-session': {
    short: 'Hoiab teie seanssi.',
    long: 'Seob teie päringud külastuse ajal, et sait töötaks lehelt lehele liikudes.',
  },
  'keeps-login': {
    short: 'Hoiab teid sisselogituna.',
    long: 'Tunneb teie konto ära, et te ei peaks igal lehel sisse logima.',
  },
  'stores-consent': {
    short: 'Salvestab teie nõusolekuvalikud.',
    long: 'Jätab meelde, milliste küpsistega nõustusite ja millistest keeldusite.',
  },
  'remembers-language': {
    short: 'Jätab meelde teie keele.',
    long: 'Kuvab saiti teie valitud keeles.',
  },
  'remembers-region': {
    short: 'Jätab meelde teie riigi või piirkonna.',
    long: 'Kuvab teie valitud riigi hindu ja pakkumisi.',
  },
  'remembers-currency': {
    short: 'Jätab meelde teie vääringu.',
    long: 'Kuvab hindu teie valitud vääringus.',
  },
  'remembers-settings': {
    short: 'Jätab meelde teie seaded.',
    long: 'Hoiab alles seaded, mille sellel saidil tegite.',
  },
  'remembers-theme': {
    short: 'Jätab meelde värviskeemi.',
    long: 'Kuvab saiti teie valitud heledates või tumedates värvides.',
  },
  'remembers-form': {
    short: 'Jätab meelde, mida sisestasite.',
    long: 'Hoiab vormi sisestatu alles, et te ei peaks seda kordama.',
  },
  'remembers-cart': {
    short: 'Jätab meelde teie ostukorvi.',
    long: 'Hoiab tooteid ostukorvis, kuni ostate.',
  },
  'remembers-viewed-items': {
    short: 'Jätab meelde vaadatud tooted.',
    long: 'Näitab teile tooteid või lehti, mille olete varem avanud.',
  },
  'remembers-player': {
    short: 'Jätab meelde pleieri seaded.',
    long: 'Hoiab helitugevuse, kvaliteedi ja subtiitrid teie määratud viisil.',
  },
  'remembers-progress': {
    short: 'Jätab meelde, kus pooleli jäite.',
    long: 'Jätkab videot või heli sealt, kus selle peatasite.',
  },
  'remembers-notice': {
    short: 'Jätab meelde, et sulgesite teate.',
    long: 'Ei näita uuesti teadet, mille olete sulgenud.',
  },
  'plays-video': { short: 'Esitab videoid.', long: 'Näitab sellel saidil videoplatvormi videoid.' },
  'plays-audio': {
    short: 'Esitab muusikat ja taskuhäälinguid.',
    long: 'Esitab sellel saidil heliplatvormi muusikat ja taskuhäälinguid.',
  },
  'shows-map': { short: 'Näitab kaarte.', long: 'Näitab sellel saidil interaktiivset kaarti.' },
  'shows-posts': {
    short: 'Näitab sotsiaalvõrgustike postitusi.',
    long: 'Näitab sellel saidil sotsiaalvõrgustiku postitusi.',
  },
  'shows-forms': {
    short: 'Näitab vorme.',
    long: 'Näitab vormi või küsitlust ja saadab teie vastused selle pakkujale.',
  },
  'shows-calendar': {
    short: 'Võimaldab aegu broneerida.',
    long: 'Näitab kalendrit, kus saate aja broneerida.',
  },
  'shows-documents': {
    short: 'Näitab dokumente ja kujundusi.',
    long: 'Näitab sellel saidil muu platvormi dokumenti, kujundust või koodi.',
  },
  'shares-content': {
    short: 'Võimaldab lehti jagada.',
    long: 'Pakub nuppe, millega saab lehte sotsiaalvõrgustikes jagada.',
  },
  'offers-comments': {
    short: 'Võimaldab kommenteerida.',
    long: 'Näitab kommentaare ja võimaldab teil ise kommenteerida.',
  },
  'offers-chat': { short: 'Pakub vestlust.', long: 'Avab vestluse selle saidi meeskonnaga.' },
  'remembers-chat': {
    short: 'Jätab meelde teie vestluse.',
    long: 'Tunneb teie brauseri ära, et vestlus jätkuks lehelt lehele.',
  },
  'records-sessions': {
    short: 'Salvestab lehtede kasutamist.',
    long: 'Salvestab hiire liikumise, klõpsud ja kerimise, et neid saaks uuesti esitada.',
  },
  'runs-surveys': {
    short: 'Näitab küsitlusi.',
    long: 'Küsib teie arvamust ja salvestab teie vastused.',
  },
  'remembers-survey': {
    short: 'Jätab meelde küsitlused, millele vastasite või mille sulgesite.',
    long: 'Ei küsi uuesti arvamust, mille olete andnud või mille andmisest olete keeldunud.',
  },
  'tests-variants': {
    short: 'Võrdleb lehe versioone.',
    long: 'Näitab külastajatele lehe eri versioone ja mõõdab, milline neist toimib paremini.',
  },
  'remembers-variant': {
    short: 'Jätab meelde, millist lehe versiooni näete.',
    long: 'Näitab teile igal külastusel sama lehe versiooni.',
  },
  'shows-advertising': {
    short: 'Näitab reklaami.',
    long: 'Näitab reklaame sellel või muudel saitidel.',
  },
  'personalizes-advertising': {
    short: 'Näitab teie huvidel põhinevat reklaami.',
    long: 'Salvestab sellel ja muudel saitidel külastatud lehed, et näidata teie huvidele vastavat reklaami.',
  },
  'limits-advertising': {
    short: 'Piirab reklaami näitamise sagedust.',
    long: 'Loendab, mitu korda olete reklaami näinud, et see liiga tihti ei korduks.',
  },
  'finds-visitors-again': {
    short: 'Näitab pärast külastust reklaami muudel saitidel.',
    long: 'Tunneb selle saidi külastajad muudel saitidel ära, et näidata neile seal selle saidi reklaami.',
  },
  'matches-identifiers': {
    short: 'Viib koos reklaamipartneritega tunnuseid omavahel vastavusse.',
    long: 'Vahetab reklaamiettevõtete vahel tunnuseid, et need sama brauseri ära tunneksid.',
  },
  'links-devices': {
    short: 'Seob ühe inimese seadmeid.',
    long: 'Tunneb sama inimese ära mitmes seadmes või brauseris.',
  },
  'respects-objections': {
    short: 'Jätab meelde vastuväite.',
    long: 'Jätab meelde, et olete esitanud vastuväite mõõtmisele või reklaamile.',
  },
  'credits-partners': {
    short: 'Arvestab oste partnerite kasuks.',
    long: 'Salvestab, milline partnersait ostuni viis, et sellele tasu maksta.',
  },
  'recommends-products': {
    short: 'Soovitab tooteid.',
    long: 'Pakub tooteid nende põhjal, mida olete vaadanud või ostnud.',
  },
  'personalizes-content': {
    short: 'Kohandab sisu teie jaoks.',
    long: 'Valib tekste ja pakkumisi teie varasemate külastuste põhjal.',
  },
  'identifies-companies': {
    short: 'Tuvastab ettevõtteid.',
    long: 'Teeb võrgu põhjal kindlaks, millises ettevõttes külastajad töötavad.',
  },
  'manages-contacts': {
    short: 'Seob külastused kontaktidega.',
    long: 'Seob teie külastused teie andmetega, kui olete saatnud vormi või avanud e-kirja.',
  },
  'sends-messages': {
    short: 'Saadab uudiskirju ja teateid.',
    long: 'Lisab teid uudiskirjade või teavituste saajate hulka ja mõõdab, kuidas neid kasutatakse.',
  },
  'tells-humans-from-bots': {
    short: 'Eristab inimesi programmidest.',
    long: 'Kontrollib, et päring tuleb inimeselt, et kaitsta vorme rämpsposti eest.',
  },
  'protects-requests': {
    short: 'Kaitseb vorme võltsitud päringute eest.',
    long: 'Kontrollib, et päring tuleb selle saidi lehelt.',
  },
  'protects-site': {
    short: 'Kaitseb saiti rünnakute eest.',
    long: 'Tunneb ära ja peatab kahjuliku liikluse.',
  },
  'prevents-fraud': {
    short: 'Hoiab ära pettusi.',
    long: 'Tunneb ära kahtlased maksed ja sisselogimised.',
  },
  'processes-payments': {
    short: 'Töötleb makseid.',
    long: 'Töötleb teie makse ja hoiab selle turvalisena.',
  },
  'balances-load': {
    short: 'Jaotab päringuid serverite vahel.',
    long: 'Saadab teie päringud külastuse ajal samale serverile.',
  },
  'delivers-files': {
    short: 'Edastab saidi faile.',
    long: 'Edastab fonte, pilte ja skripte teie lähedal asuvast serverist.',
  },
  'monitors-errors': {
    short: 'Teatab vigadest.',
    long: 'Salvestab saidi vead, et neid saaks parandada.',
  },
  'monitors-speed': {
    short: 'Mõõdab saidi kiirust.',
    long: 'Mõõdab, kui kiiresti lehed laadivad ja reageerivad.',
  },
  'manages-tags': {
    short: 'Laadib muid teenuseid.',
    long: 'Laadib mõõtmis- ja reklaamiteenused, mida sait kasutab.',
  },
  'tests-storage': {
    short: 'Kontrollib, kas brauser lubab küpsiseid.',
    long: 'Salvestatakse ja loetakse üks kord, et teada saada, kas küpsiseid saab salvestada.',
  },
  'edits-site': {
    short: 'Haldab saidi sisu.',
    long: 'Tunneb ära saidi toimetajad ja nende seaded.',
  },
  'offers-ratings': {
    short: 'Näitab hinnanguid.',
    long: 'Näitab klientide hinnanguid ja kutsub teid oma hinnangut andma.',
  },
  'searches-site': {
    short: 'Pakub otsingut.',
    long: 'Otsib saidi sisust ja mõõdab, milliseid tulemusi avatakse.',
  },
}
