import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Razlikuje posjetioce.',
    long: 'Dodjeljuje vašem pregledniku nasumičan broj, da bi se njegove posjete brojale kao posjete jednog posjetioca.',
  },
  'tells-sessions-apart': {
    short: 'Razlikuje posjete.',
    long: 'Označava stranice koje otvorite tokom jedne posjete, da bi se brojale zajedno.',
  },
  'measures-visits': {
    short: 'Mjeri kako se web-stranica koristi.',
    long: 'Broji posjete i stranice i pokazuje kako se posjetioci kreću kroz web-stranicu.',
  },
  'measures-video': {
    short: 'Mjeri kako se gledaju videozapisi.',
    long: 'Broji preglede i bilježi koji se dijelovi videozapisa reproduciraju.',
  },
  'measures-campaigns': {
    short: 'Pokazuje koja je kampanja dovela do posjete.',
    long: 'Bilježi oglas ili link preko kojeg ste došli, da bi se izmjerilo koje kampanje daju rezultate.',
  },
  'measures-advertising': {
    short: 'Mjeri učinak oglašavanja.',
    long: 'Bilježi da li nešto kupite ili se registrujete nakon što vidite oglas ili kliknete na njega.',
  },
  'limits-requests': {
    short: 'Ograničava broj zahtjeva.',
    long: 'Usporava slanje zahtjeva usluzi za mjerenje.',
  },
  'remembers-source': {
    short: 'Pamti stranicu s koje ste došli.',
    long: 'Čuva adresu ili pretragu koja vas je dovela na ovu web-stranicu.',
  },
  'keeps-session': {
    short: 'Održava sesiju.',
    long: 'Povezuje vaše zahtjeve tokom posjete, da bi web-stranica radila od stranice do stranice.',
  },
  'keeps-login': {
    short: 'Održava vas prijavljenim.',
    long: 'Prepoznaje vaš račun, da se ne biste morali prijavljivati na svakoj stranici.',
  },
  'stores-consent': {
    short: 'Čuva vaš izbor o saglasnosti.',
    long: 'Pamti koje ste kolačiće prihvatili ili odbili.',
  },
  'remembers-language': {
    short: 'Pamti vaš jezik.',
    long: 'Prikazuje web-stranicu na jeziku koji ste odabrali.',
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
    long: 'Čuva postavke koje ste odabrali na ovoj web-stranici.',
  },
  'remembers-theme': {
    short: 'Pamti shemu boja.',
    long: 'Prikazuje web-stranicu u svijetlim ili tamnim bojama koje ste odabrali.',
  },
  'remembers-form': {
    short: 'Pamti šta ste unijeli.',
    long: 'Čuva vaš unos u obrascu, da ga ne biste morali ponavljati.',
  },
  'remembers-cart': { short: 'Pamti vašu korpu.', long: 'Čuva artikle u korpi dok kupujete.' },
  'remembers-viewed-items': {
    short: 'Pamti artikle koje ste pregledali.',
    long: 'Prikazuje vam proizvode ili stranice koje ste ranije otvorili.',
  },
  'remembers-player': {
    short: 'Pamti postavke playera.',
    long: 'Čuva jačinu zvuka, kvalitet i titlove koje ste podesili.',
  },
  'remembers-progress': {
    short: 'Pamti gdje ste stali.',
    long: 'Nastavlja video ili zvuk tamo gdje ste ga zaustavili.',
  },
  'remembers-notice': {
    short: 'Pamti da ste zatvorili poruku.',
    long: 'Ne prikazuje ponovo poruku koju ste zatvorili.',
  },
  'plays-video': {
    short: 'Reproducira videozapise.',
    long: 'Prikazuje na ovoj web-stranici videozapise s videoplatforme.',
  },
  'plays-audio': {
    short: 'Reproducira muziku i podcaste.',
    long: 'Reproducira na ovoj web-stranici muziku i podcaste s audioplatforme.',
  },
  'shows-map': {
    short: 'Prikazuje karte.',
    long: 'Prikazuje interaktivnu kartu na ovoj web-stranici.',
  },
  'shows-posts': {
    short: 'Prikazuje objave s društvenih mreža.',
    long: 'Prikazuje na ovoj web-stranici objave s društvene mreže.',
  },
  'shows-forms': {
    short: 'Prikazuje obrasce.',
    long: 'Prikazuje obrazac ili anketu i šalje vaše odgovore pružaocu usluge.',
  },
  'shows-calendar': {
    short: 'Omogućava zakazivanje termina.',
    long: 'Prikazuje kalendar u kojem možete zakazati termin.',
  },
  'shows-documents': {
    short: 'Prikazuje dokumente i dizajne.',
    long: 'Prikazuje na ovoj web-stranici dokument, dizajn ili kod s druge platforme.',
  },
  'shares-content': {
    short: 'Omogućava dijeljenje stranica.',
    long: 'Nudi dugmad za dijeljenje stranice na društvenim mrežama.',
  },
  'offers-comments': {
    short: 'Omogućava komentarisanje.',
    long: 'Prikazuje komentare i omogućava vam da pišete vlastite.',
  },
  'offers-chat': { short: 'Nudi chat.', long: 'Otvara chat s timom ove web-stranice.' },
  'remembers-chat': {
    short: 'Pamti vaš chat.',
    long: 'Prepoznaje vaš preglednik, da bi se razgovor nastavio od stranice do stranice.',
  },
  'records-sessions': {
    short: 'Snima kako se stranice koriste.',
    long: 'Snima pokrete miša, klikove i pomicanje stranice, da bi se mogli pregledati.',
  },
  'runs-surveys': {
    short: 'Prikazuje ankete.',
    long: 'Pita vas za mišljenje i bilježi vaše odgovore.',
  },
  'remembers-survey': {
    short: 'Pamti ankete koje ste popunili ili zatvorili.',
    long: 'Ne traži ponovo mišljenje koje ste već dali ili odbili dati.',
  },
  'tests-variants': {
    short: 'Upoređuje verzije stranice.',
    long: 'Prikazuje posjetiocima različite verzije stranice i mjeri koja bolje radi.',
  },
  'remembers-variant': {
    short: 'Pamti verziju stranice koju vidite.',
    long: 'Prikazuje vam istu verziju stranice pri svakoj posjeti.',
  },
  'shows-advertising': {
    short: 'Prikazuje oglase.',
    long: 'Prikazuje oglase na ovoj web-stranici ili na drugim.',
  },
  'personalizes-advertising': {
    short: 'Prikazuje oglase na osnovu vaših interesovanja.',
    long: 'Bilježi stranice koje posjećujete ovdje i na drugim web-stranicama, radi prikazivanja oglasa prema vašim interesovanjima.',
  },
  'limits-advertising': {
    short: 'Ograničava koliko se često oglas prikazuje.',
    long: 'Broji koliko ste puta vidjeli oglas, da se ne bi prečesto ponavljao.',
  },
  'finds-visitors-again': {
    short: 'Prikazuje oglase na drugim web-stranicama nakon posjete.',
    long: 'Prepoznaje posjetioce ove web-stranice na drugim web-stranicama, radi prikazivanja njenih oglasa na njima.',
  },
  'matches-identifiers': {
    short: 'Uparuje identifikatore u saradnji s oglašivačkim partnerima.',
    long: 'Razmjenjuje identifikatore među oglašivačkim kompanijama, da bi prepoznale isti preglednik.',
  },
  'links-devices': {
    short: 'Povezuje uređaje jedne osobe.',
    long: 'Prepoznaje istu osobu na više uređaja ili preglednika.',
  },
  'respects-objections': {
    short: 'Pamti prigovor.',
    long: 'Pamti da ste uložili prigovor na mjerenje ili oglašavanje.',
  },
  'credits-partners': {
    short: 'Pripisuje kupovine partnerima.',
    long: 'Bilježi koja je partnerska web-stranica dovela do kupovine, da bi bila plaćena.',
  },
  'recommends-products': {
    short: 'Preporučuje proizvode.',
    long: 'Predlaže proizvode na osnovu onih koje ste pregledali ili kupili.',
  },
  'personalizes-content': {
    short: 'Prilagođava vam sadržaj.',
    long: 'Bira tekstove i ponude na osnovu vaših ranijih posjeta.',
  },
  'identifies-companies': {
    short: 'Prepoznaje kompanije.',
    long: 'Utvrđuje na osnovu mreže u kojoj kompaniji posjetioci rade.',
  },
  'manages-contacts': {
    short: 'Povezuje posjete s kontaktima.',
    long: 'Povezuje vaše posjete s vašim podacima nakon što pošaljete obrazac ili otvorite e-mail.',
  },
  'sends-messages': {
    short: 'Šalje biltene i poruke.',
    long: 'Prijavljuje vas na biltene ili obavještenja i mjeri kako se koriste.',
  },
  'tells-humans-from-bots': {
    short: 'Razlikuje ljude od programa.',
    long: 'Provjerava dolazi li zahtjev od čovjeka, radi zaštite obrazaca od neželjenih poruka.',
  },
  'protects-requests': {
    short: 'Štiti obrasce od lažnih zahtjeva.',
    long: 'Provjerava dolazi li zahtjev s ove web-stranice.',
  },
  'protects-site': {
    short: 'Štiti web-stranicu od napada.',
    long: 'Prepoznaje i zaustavlja štetan saobraćaj.',
  },
  'prevents-fraud': { short: 'Sprečava prevare.', long: 'Prepoznaje sumnjiva plaćanja i prijave.' },
  'processes-payments': {
    short: 'Obrađuje plaćanja.',
    long: 'Obavlja vaše plaćanje i čuva njegovu sigurnost.',
  },
  'balances-load': {
    short: 'Raspoređuje zahtjeve na servere.',
    long: 'Šalje vaše zahtjeve istom serveru tokom posjete.',
  },
  'delivers-files': {
    short: 'Isporučuje datoteke web-stranice.',
    long: 'Isporučuje fontove, slike i skripte sa servera u vašoj blizini.',
  },
  'monitors-errors': {
    short: 'Prijavljuje greške.',
    long: 'Bilježi greške na web-stranici, da bi se mogle ispraviti.',
  },
  'monitors-speed': {
    short: 'Mjeri brzinu web-stranice.',
    long: 'Mjeri koliko se brzo stranice učitavaju i reagiraju.',
  },
  'manages-tags': {
    short: 'Učitava druge usluge.',
    long: 'Učitava usluge za mjerenje i oglašavanje koje web-stranica koristi.',
  },
  'tests-storage': {
    short: 'Provjerava prihvata li preglednik kolačiće.',
    long: 'Postavlja se i čita jednom, da bi se utvrdilo mogu li se kolačići pohraniti.',
  },
  'edits-site': {
    short: 'Upravlja sadržajem web-stranice.',
    long: 'Prepoznaje urednike web-stranice i njihove postavke.',
  },
  'offers-ratings': {
    short: 'Prikazuje ocjene.',
    long: 'Prikazuje ocjene kupaca i poziva vas da napišete svoju.',
  },
  'searches-site': {
    short: 'Nudi pretragu.',
    long: 'Pretražuje sadržaj web-stranice i mjeri koji se rezultati otvaraju.',
  },
}
