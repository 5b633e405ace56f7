import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Razlikuje posjetitelje.',
    long: 'Vašem pregledniku dodjeljuje nasumičan broj kako bi se njegovi posjeti brojili kao posjeti jednog posjetitelja.',
  },
  'tells-sessions-apart': {
    short: 'Razlikuje posjete.',
    long: 'Označava stranice koje otvorite tijekom jednog posjeta kako bi se brojile zajedno.',
  },
  'measures-visits': {
    short: 'Mjeri korištenje web-mjesta.',
    long: 'Broji posjete i stranice te pokazuje kako se posjetitelji kreću web-mjestom.',
  },
  'measures-video': {
    short: 'Mjeri gledanje videozapisa.',
    long: 'Broji gledanja i bilježi koji se dijelovi videozapisa reproduciraju.',
  },
  'measures-campaigns': {
    short: 'Pokazuje koja je kampanja dovela do posjeta.',
    long: 'Bilježi oglas ili poveznicu s koje ste došli kako bi se izmjerilo koje su kampanje uspješne.',
  },
  'measures-advertising': {
    short: 'Mjeri učinak oglašavanja.',
    long: 'Bilježi jeste li nešto kupili ili se registrirali nakon što ste vidjeli oglas ili kliknuli na njega.',
  },
  'limits-requests': {
    short: 'Ograničava broj zahtjeva.',
    long: 'Usporava zahtjeve koji se šalju usluzi mjerenja.',
  },
  'remembers-source': {
    short: 'Pamti stranicu s koje ste došli.',
    long: 'Pohranjuje adresu ili pretraživanje koje vas je dovelo na ovo web-mjesto.',
  },
  'keeps-session': {
    short: 'Održava sesiju.',
    long: 'Povezuje vaše zahtjeve tijekom posjeta kako bi web-mjesto radilo pri prelasku sa stranice na stranicu.',
  },
  'keeps-login': {
    short: 'Održava vašu prijavu.',
    long: 'Prepoznaje vaš račun kako se ne biste morali prijavljivati na svakoj stranici.',
  },
  'stores-consent': {
    short: 'Pohranjuje vaše odabire u vezi s privolom.',
    long: 'Pamti koje ste kolačiće prihvatili ili odbili.',
  },
  'remembers-language': {
    short: 'Pamti vaš jezik.',
    long: 'Prikazuje web-mjesto na jeziku koji ste odabrali.',
  },
  'remembers-region': {
    short: 'Pamti vašu državu ili regiju.',
    long: 'Prikazuje cijene i ponude za državu koju ste odabrali.',
  },
  'remembers-currency': {
    short: 'Pamti vašu valutu.',
    long: 'Prikazuje cijene u valuti koju ste odabrali.',
  },
  'remembers-settings': {
    short: 'Pamti vaše postavke.',
    long: 'Čuva postavke koje ste odabrali na ovom web-mjestu.',
  },
  'remembers-theme': {
    short: 'Pamti shemu boja.',
    long: 'Prikazuje web-mjesto u svijetlim ili tamnim bojama koje ste odabrali.',
  },
  'remembers-form': {
    short: 'Pamti što ste unijeli.',
    long: 'Čuva ono što ste unijeli u obrazac kako to ne biste morali ponavljati.',
  },
  'remembers-cart': {
    short: 'Pamti vašu košaricu.',
    long: 'Čuva artikle u košarici dok kupujete.',
  },
  'remembers-viewed-items': {
    short: 'Pamti artikle koje ste pregledali.',
    long: 'Prikazuje vam proizvode ili stranice koje ste prije otvorili.',
  },
  'remembers-player': {
    short: 'Pamti postavke reproduktora.',
    long: 'Čuva glasnoću, kvalitetu i titlove kako ste ih postavili.',
  },
  'remembers-progress': {
    short: 'Pamti gdje ste stali.',
    long: 'Nastavlja videozapis ili zvuk ondje gdje ste stali.',
  },
  'remembers-notice': {
    short: 'Pamti da ste zatvorili poruku.',
    long: 'Ne prikazuje ponovno poruku koju ste zatvorili.',
  },
  'plays-video': {
    short: 'Reproducira videozapise.',
    long: 'Prikazuje na ovom web-mjestu videozapise s videoplatforme.',
  },
  'plays-audio': {
    short: 'Reproducira glazbu i podcaste.',
    long: 'Reproducira na ovom web-mjestu glazbu i podcaste s audioplatforme.',
  },
  'shows-map': {
    short: 'Prikazuje karte.',
    long: 'Prikazuje interaktivnu kartu na ovom web-mjestu.',
  },
  'shows-posts': {
    short: 'Prikazuje objave s društvenih mreža.',
    long: 'Prikazuje na ovom web-mjestu objave s društvene mreže.',
  },
  'shows-forms': {
    short: 'Prikazuje obrasce.',
    long: 'Prikazuje obrazac ili anketu i šalje vaše odgovore pružatelju.',
  },
  'shows-calendar': {
    short: 'Omogućuje rezervaciju termina.',
    long: 'Prikazuje kalendar u kojem možete rezervirati termin.',
  },
  'shows-documents': {
    short: 'Prikazuje dokumente i dizajne.',
    long: 'Prikazuje na ovom web-mjestu dokument, dizajn ili kôd s druge platforme.',
  },
  'shares-content': {
    short: 'Dijeli stranice.',
    long: 'Nudi gumbe za dijeljenje stranice na društvenim mrežama.',
  },
  'offers-comments': {
    short: 'Nudi komentare.',
    long: 'Prikazuje komentare i omogućuje vam da pišete vlastite.',
  },
  'offers-chat': { short: 'Nudi razgovor.', long: 'Otvara razgovor s timom ovog web-mjesta.' },
  'remembers-chat': {
    short: 'Pamti vaš razgovor.',
    long: 'Prepoznaje vaš preglednik kako bi se razgovor nastavio pri prelasku sa stranice na stranicu.',
  },
  'records-sessions': {
    short: 'Snima kako se stranice koriste.',
    long: 'Snima pokrete miša, klikove i pomicanje kako bi se mogli reproducirati.',
  },
  'runs-surveys': {
    short: 'Prikazuje ankete.',
    long: 'Pita vas za mišljenje i bilježi vaše odgovore.',
  },
  'remembers-survey': {
    short: 'Pamti ankete koje ste ispunili ili zatvorili.',
    long: 'Ne pita vas ponovno za mišljenje koje ste već dali ili niste htjeli dati.',
  },
  'tests-variants': {
    short: 'Uspoređuje verzije stranice.',
    long: 'Pokazuje posjetiteljima različite verzije stranice i mjeri koja je uspješnija.',
  },
  'remembers-variant': {
    short: 'Pamti koju verziju stranice vidite.',
    long: 'Pri svakom posjetu prikazuje vam istu verziju stranice.',
  },
  'shows-advertising': {
    short: 'Prikazuje oglase.',
    long: 'Prikazuje oglase na ovom ili drugim web-mjestima.',
  },
  'personalizes-advertising': {
    short: 'Prikazuje oglase prema vašim interesima.',
    long: 'Bilježi stranice koje posjećujete na ovom i drugim web-mjestima kako bi se prikazivali oglasi prema vašim interesima.',
  },
  'limits-advertising': {
    short: 'Ograničava koliko se često oglas prikazuje.',
    long: 'Broji koliko ste puta vidjeli oglas kako se ne bi prečesto ponavljao.',
  },
  'finds-visitors-again': {
    short: 'Nakon posjeta prikazuje oglase na drugim web-mjestima.',
    long: 'Prepoznaje posjetitelje ovog web-mjesta na drugim web-mjestima kako bi im se ondje prikazali njegovi oglasi.',
  },
  'matches-identifiers': {
    short: 'Uparuje identifikatore s partnerima za oglašavanje.',
    long: 'Razmjenjuje identifikatore među tvrtkama za oglašavanje kako bi prepoznale isti preglednik.',
  },
  'links-devices': {
    short: 'Povezuje uređaje jedne osobe.',
    long: 'Prepoznaje istu osobu na više uređaja ili u više preglednika.',
  },
  'respects-objections': {
    short: 'Pamti prigovor.',
    long: 'Pamti da ste uložili prigovor na mjerenje ili oglašavanje.',
  },
  'credits-partners': {
    short: 'Pripisuje kupnje partnerima.',
    long: 'Bilježi koje je partnersko web-mjesto dovelo do kupnje kako bi dobilo naknadu.',
  },
  'recommends-products': {
    short: 'Preporučuje proizvode.',
    long: 'Predlaže proizvode na temelju onih koje ste pregledali ili kupili.',
  },
  'personalizes-content': {
    short: 'Prilagođava vam sadržaj.',
    long: 'Odabire tekstove i ponude na temelju vaših prethodnih posjeta.',
  },
  'identifies-companies': {
    short: 'Prepoznaje tvrtke.',
    long: 'Na temelju mreže utvrđuje za koju tvrtku posjetitelji rade.',
  },
  'manages-contacts': {
    short: 'Povezuje posjete s kontaktima.',
    long: 'Povezuje vaše posjete s vašim podacima nakon što pošaljete obrazac ili otvorite e-poruku.',
  },
  'sends-messages': {
    short: 'Šalje biltene i poruke.',
    long: 'Pretplaćuje vas na biltene ili obavijesti i mjeri kako se koriste.',
  },
  'tells-humans-from-bots': {
    short: 'Razlikuje ljude od programa.',
    long: 'Provjerava dolazi li zahtjev od osobe radi zaštite obrazaca od neželjenih poruka.',
  },
  'protects-requests': {
    short: 'Štiti obrasce od krivotvorenih zahtjeva.',
    long: 'Provjerava dolazi li zahtjev sa stranice ovog web-mjesta.',
  },
  'protects-site': {
    short: 'Štiti web-mjesto od napada.',
    long: 'Prepoznaje i zaustavlja štetan promet.',
  },
  'prevents-fraud': {
    short: 'Sprječava prijevare.',
    long: 'Prepoznaje sumnjiva plaćanja i prijave.',
  },
  'processes-payments': { short: 'Obrađuje plaćanja.', long: 'Provodi vaše plaćanje i štiti ga.' },
  'balances-load': {
    short: 'Raspoređuje zahtjeve po poslužiteljima.',
    long: 'Tijekom posjeta šalje vaše zahtjeve istom poslužitelju.',
  },
  'delivers-files': {
    short: 'Isporučuje datoteke web-mjesta.',
    long: 'Isporučuje fontove, slike i skripte s poslužitelja u vašoj blizini.',
  },
  'monitors-errors': {
    short: 'Prijavljuje pogreške.',
    long: 'Bilježi pogreške web-mjesta kako bi se mogle ispraviti.',
  },
  'monitors-speed': {
    short: 'Mjeri brzinu web-mjesta.',
    long: 'Mjeri koliko se brzo stranice učitavaju i odgovaraju.',
  },
  'manages-tags': {
    short: 'Učitava druge usluge.',
    long: 'Učitava usluge mjerenja i oglašavanja koje web-mjesto koristi.',
  },
  'tests-storage': {
    short: 'Provjerava prihvaća li preglednik kolačiće.',
    long: 'Postavlja se i čita jednom kako bi se utvrdilo mogu li se kolačići pohraniti.',
  },
  'edits-site': {
    short: 'Upravlja sadržajem web-mjesta.',
    long: 'Prepoznaje urednike web-mjesta i njihove postavke.',
  },
  'offers-ratings': {
    short: 'Prikazuje recenzije.',
    long: 'Prikazuje recenzije kupaca i poziva vas da napišete svoju.',
  },
  'searches-site': {
    short: 'Nudi pretraživanje.',
    long: 'Pretražuje sadržaj web-mjesta i mjeri koji se rezultati otvaraju.',
  },
}
