import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Erottaa kävijät toisistaan.',
    long: 'Antaa selaimellesi satunnaisen numeron, jotta sen käynnit lasketaan yhden kävijän käynneiksi.',
  },
  'tells-sessions-apart': {
    short: 'Erottaa käynnit toisistaan.',
    long: 'Merkitsee yhden käynnin aikana avaamasi sivut, jotta ne lasketaan samaan käyntiin.',
  },
  'measures-visits': {
    short: 'Mittaa sivuston käyttöä.',
    long: 'Laskee käyntejä ja sivuja ja näyttää, miten kävijät liikkuvat sivustolla.',
  },
  'measures-video': {
    short: 'Mittaa videoiden katselua.',
    long: 'Laskee katselukerrat ja tallentaa, mitä osia videosta toistetaan.',
  },
  'measures-campaigns': {
    short: 'Näyttää, mikä kampanja johti käyntiin.',
    long: 'Tallentaa mainoksen tai linkin, josta tulit, jotta kampanjoiden toimivuutta voidaan mitata.',
  },
  'measures-advertising': {
    short: 'Mittaa mainonnan vaikutusta.',
    long: 'Tallentaa, ostatko jotain tai rekisteröidytkö nähtyäsi mainoksen tai napsautettuasi sitä.',
  },
  'limits-requests': {
    short: 'Rajoittaa pyyntöjen määrää.',
    long: 'Hidastaa mittauspalveluun lähetettäviä pyyntöjä.',
  },
  'remembers-source': {
    short: 'Muistaa, miltä sivulta tulit.',
    long: 'Tallentaa osoitteen tai haun, jonka kautta tulit sivustolle.',
  },
  'keeps-session': {
    short: 'Pitää käynnin koossa.',
    long: 'Yhdistää käynnin aikaiset pyyntösi, jotta sivusto toimii sivulta toiselle siirryttäessä.',
  },
  'keeps-login': {
    short: 'Pitää sinut kirjautuneena.',
    long: 'Tunnistaa tilisi, jotta sinun ei tarvitse kirjautua joka sivulla.',
  },
  'stores-consent': {
    short: 'Tallentaa suostumusvalintasi.',
    long: 'Muistaa, mitkä evästeet olet hyväksynyt tai hylännyt.',
  },
  'remembers-language': {
    short: 'Muistaa kielesi.',
    long: 'Näyttää sivuston valitsemallasi kielellä.',
  },
  'remembers-region': {
    short: 'Muistaa maasi tai alueesi.',
    long: 'Näyttää valitsemasi maan hinnat ja tarjoukset.',
  },
  'remembers-currency': {
    short: 'Muistaa valuuttasi.',
    long: 'Näyttää hinnat valitsemassasi valuutassa.',
  },
  'remembers-settings': {
    short: 'Muistaa asetuksesi.',
    long: 'Säilyttää tällä sivustolla tekemäsi asetukset.',
  },
  'remembers-theme': {
    short: 'Muistaa värimaailman.',
    long: 'Näyttää sivuston valitsemissasi vaaleissa tai tummissa väreissä.',
  },
  'remembers-form': {
    short: 'Muistaa syöttämäsi tiedot.',
    long: 'Säilyttää lomakkeelle syöttämäsi tiedot, jotta sinun ei tarvitse toistaa niitä.',
  },
  'remembers-cart': {
    short: 'Muistaa ostoskorisi.',
    long: 'Säilyttää tuotteet ostoskorissa ostosten ajan.',
  },
  'remembers-viewed-items': {
    short: 'Muistaa katsomasi tuotteet.',
    long: 'Näyttää sinulle aiemmin avaamasi tuotteet tai sivut.',
  },
  'remembers-player': {
    short: 'Muistaa soittimen asetukset.',
    long: 'Säilyttää asettamasi äänenvoimakkuuden, laadun ja tekstitykset.',
  },
  'remembers-progress': {
    short: 'Muistaa, mihin kohtaan jäit.',
    long: 'Jatkaa videota tai ääntä siitä, mihin jäit.',
  },
  'remembers-notice': {
    short: 'Muistaa, että olet sulkenut viestin.',
    long: 'Ei näytä sulkemaasi viestiä uudelleen.',
  },
  'plays-video': {
    short: 'Toistaa videoita.',
    long: 'Näyttää videopalvelun videoita tällä sivustolla.',
  },
  'plays-audio': {
    short: 'Toistaa musiikkia ja podcasteja.',
    long: 'Toistaa äänipalvelun musiikkia ja podcasteja tällä sivustolla.',
  },
  'shows-map': {
    short: 'Näyttää karttoja.',
    long: 'Näyttää interaktiivisen kartan tällä sivustolla.',
  },
  'shows-posts': {
    short: 'Näyttää sosiaalisen median julkaisuja.',
    long: 'Näyttää sosiaalisen median palvelun julkaisuja tällä sivustolla.',
  },
  'shows-forms': {
    short: 'Näyttää lomakkeita.',
    long: 'Näyttää lomakkeen tai kyselyn ja lähettää vastauksesi sen tarjoajalle.',
  },
  'shows-calendar': {
    short: 'Mahdollistaa ajanvarauksen.',
    long: 'Näyttää kalenterin, josta voit varata ajan.',
  },
  'shows-documents': {
    short: 'Näyttää asiakirjoja ja suunnittelutiedostoja.',
    long: 'Näyttää toisen palvelun asiakirjan, suunnittelutiedoston tai koodia tällä sivustolla.',
  },
  'shares-content': {
    short: 'Mahdollistaa sivujen jakamisen.',
    long: 'Tarjoaa painikkeita, joilla sivun voi jakaa sosiaalisessa mediassa.',
  },
  'offers-comments': {
    short: 'Mahdollistaa kommentoinnin.',
    long: 'Näyttää kommentteja ja antaa sinun kirjoittaa omia.',
  },
  'offers-chat': { short: 'Tarjoaa chatin.', long: 'Avaa chatin sivuston henkilöstön kanssa.' },
  'remembers-chat': {
    short: 'Muistaa chat-keskustelusi.',
    long: 'Tunnistaa selaimesi, jotta keskustelu jatkuu sivulta toiselle.',
  },
  'records-sessions': {
    short: 'Tallentaa, miten sivuja käytetään.',
    long: 'Tallentaa hiiren liikkeet, napsautukset ja vierityksen, jotta ne voidaan toistaa.',
  },
  'runs-surveys': {
    short: 'Näyttää kyselyitä.',
    long: 'Kysyy mielipidettäsi ja tallentaa vastauksesi.',
  },
  'remembers-survey': {
    short: 'Muistaa kyselyt, joihin olet vastannut tai jotka olet sulkenut.',
    long: 'Ei kysy uudelleen mielipidettä, jonka olet jo antanut tai jota et halunnut antaa.',
  },
  'tests-variants': {
    short: 'Vertaa sivun versioita.',
    long: 'Näyttää kävijöille sivun eri versioita ja mittaa, mikä niistä toimii paremmin.',
  },
  'remembers-variant': {
    short: 'Muistaa näkemäsi sivuversion.',
    long: 'Näyttää sinulle saman version sivusta joka käynnillä.',
  },
  'shows-advertising': {
    short: 'Näyttää mainontaa.',
    long: 'Näyttää mainoksia tällä tai muilla sivustoilla.',
  },
  'personalizes-advertising': {
    short: 'Näyttää kiinnostuksen kohteidesi mukaista mainontaa.',
    long: 'Tallentaa tällä ja muilla sivustoilla avaamasi sivut, jotta mainonta vastaa kiinnostuksen kohteitasi.',
  },
  'limits-advertising': {
    short: 'Rajoittaa mainoksen näyttökertoja.',
    long: 'Laskee, kuinka usein olet nähnyt mainoksen, jotta se ei toistu liian usein.',
  },
  'finds-visitors-again': {
    short: 'Näyttää mainontaa muilla sivustoilla käynnin jälkeen.',
    long: 'Tunnistaa tämän sivuston kävijät muilla sivustoilla, jotta heille voidaan näyttää siellä sivuston mainontaa.',
  },
  'matches-identifiers': {
    short: 'Yhdistää tunnisteita mainoskumppanien kanssa.',
    long: 'Vaihtaa tunnisteita mainosyritysten välillä, jotta ne tunnistavat saman selaimen.',
  },
  'links-devices': {
    short: 'Yhdistää saman henkilön laitteet.',
    long: 'Tunnistaa saman henkilön useilla laitteilla tai useissa selaimissa.',
  },
  'respects-objections': {
    short: 'Muistaa vastustamisen.',
    long: 'Muistaa, että olet vastustanut mittausta tai mainontaa.',
  },
  'credits-partners': {
    short: 'Kohdistaa ostot kumppaneille.',
    long: 'Tallentaa, mikä kumppanisivusto johti ostoon, jotta sille voidaan maksaa.',
  },
  'recommends-products': {
    short: 'Suosittelee tuotteita.',
    long: 'Ehdottaa tuotteita katsomiesi tai ostamiesi tuotteiden perusteella.',
  },
  'personalizes-content': {
    short: 'Mukauttaa sisältöä sinulle.',
    long: 'Valitsee tekstejä ja tarjouksia aiempien käyntiesi perusteella.',
  },
  'identifies-companies': {
    short: 'Tunnistaa yrityksiä.',
    long: 'Selvittää verkon perusteella, missä yrityksessä kävijät työskentelevät.',
  },
  'manages-contacts': {
    short: 'Yhdistää käynnit yhteystietoihin.',
    long: 'Yhdistää käyntisi yhteystietoihisi, kun olet lähettänyt lomakkeen tai avannut sähköpostiviestin.',
  },
  'sends-messages': {
    short: 'Lähettää uutiskirjeitä ja viestejä.',
    long: 'Lisää sinut uutiskirjeiden tai ilmoitusten tilaajaksi ja mittaa niiden käyttöä.',
  },
  'tells-humans-from-bots': {
    short: 'Erottaa ihmiset ohjelmista.',
    long: 'Tarkistaa, että pyyntö tulee ihmiseltä, jotta lomakkeet ovat suojassa roskapostilta.',
  },
  'protects-requests': {
    short: 'Suojaa lomakkeita väärennetyiltä pyynnöiltä.',
    long: 'Varmistaa, että pyyntö tulee tämän sivuston sivulta.',
  },
  'protects-site': {
    short: 'Suojaa sivustoa hyökkäyksiltä.',
    long: 'Tunnistaa ja pysäyttää haitallisen liikenteen.',
  },
  'prevents-fraud': {
    short: 'Estää petoksia.',
    long: 'Tunnistaa epäilyttävät maksut ja kirjautumiset.',
  },
  'processes-payments': { short: 'Käsittelee maksuja.', long: 'Käsittelee maksusi ja suojaa sen.' },
  'balances-load': {
    short: 'Jakaa pyynnöt palvelimille.',
    long: 'Ohjaa pyyntösi samalle palvelimelle käynnin ajan.',
  },
  'delivers-files': {
    short: 'Toimittaa sivuston tiedostot.',
    long: 'Toimittaa fontit, kuvat ja skriptit lähellä olevalta palvelimelta.',
  },
  'monitors-errors': {
    short: 'Ilmoittaa virheistä.',
    long: 'Tallentaa sivuston virheet, jotta ne voidaan korjata.',
  },
  'monitors-speed': {
    short: 'Mittaa sivuston nopeutta.',
    long: 'Mittaa, kuinka nopeasti sivut latautuvat ja reagoivat.',
  },
  'manages-tags': {
    short: 'Lataa muita palveluja.',
    long: 'Lataa mittaus- ja mainospalvelut, joita sivusto käyttää.',
  },
  'tests-storage': {
    short: 'Tarkistaa, hyväksyykö selain evästeitä.',
    long: 'Asetetaan ja luetaan kerran sen selvittämiseksi, voidaanko evästeitä tallentaa.',
  },
  'edits-site': {
    short: 'Hallinnoi sivuston sisältöä.',
    long: 'Tunnistaa sivuston toimittajat ja heidän asetuksensa.',
  },
  'offers-ratings': {
    short: 'Näyttää arvosteluja.',
    long: 'Näyttää asiakkaiden arvosteluja ja pyytää sinua kirjoittamaan omasi.',
  },
  'searches-site': {
    short: 'Tarjoaa haun.',
    long: 'Hakee sivuston sisällöstä ja mittaa, mitä tuloksia avataan.',
  },
}
