import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Razlikuje posetioce.',
    long: 'Dodeljuje vašem pregledaču nasumičan broj, da bi se njegove posete brojale kao posete jednog posetioca.',
  },
  'tells-sessions-apart': {
    short: 'Razlikuje posete.',
    long: 'Označava stranice koje otvorite tokom jedne posete, da bi se brojale zajedno.',
  },
  'measures-visits': {
    short: 'Meri kako se sajt koristi.',
    long: 'Broji posete i stranice i pokazuje kako se posetioci kreću kroz sajt.',
  },
  'measures-video': {
    short: 'Meri kako se gledaju video-snimci.',
    long: 'Broji preglede i beleži koji delovi video-snimka se reprodukuju.',
  },
  'measures-campaigns': {
    short: 'Pokazuje koja kampanja je dovela do posete.',
    long: 'Beleži oglas ili vezu preko koje ste došli, da bi se izmerilo koje kampanje daju rezultate.',
  },
  'measures-advertising': {
    short: 'Meri učinak oglašavanja.',
    long: 'Beleži da li nešto kupite ili se registrujete nakon što vidite oglas ili kliknete na njega.',
  },
  'limits-requests': {
    short: 'Ograničava broj zahteva.',
    long: 'Usporava slanje zahteva usluzi za merenje.',
  },
  'remembers-source': {
    short: 'Pamti stranicu sa koje ste došli.',
    long: 'Čuva adresu ili pretragu koja vas je dovela na ovaj sajt.',
  },
  'keeps-session': {
    short: 'Održava sesiju.',
    long: 'Povezuje vaše zahteve tokom posete, da bi sajt radio od stranice do stranice.',
  },
  'keeps-login': {
    short: 'Održava vas prijavljenim.',
    long: 'Prepoznaje vaš nalog, da ne biste morali da se prijavljujete na svakoj stranici.',
  },
  'stores-consent': {
    short: 'Čuva vaš izbor o pristanku.',
    long: 'Pamti koje kolačiće ste prihvatili ili odbili.',
  },
  'remembers-language': {
    short: 'Pamti vaš jezik.',
    long: 'Prikazuje sajt na jeziku koji ste izabrali.',
  },
  'remembers-region': {
    short: 'Pamti vašu državu ili region.',
    long: 'Prikazuje cene i ponude za državu koju ste izabrali.',
  },
  'remembers-currency': {
    short: 'Pamti vašu valutu.',
    long: 'Prikazuje cene u valuti koju ste izabrali.',
  },
  'remembers-settings': {
    short: 'Pamti vaša podešavanja.',
    long: 'Čuva podešavanja koja ste izabrali na ovom sajtu.',
  },
  'remembers-theme': {
    short: 'Pamti šemu boja.',
    long: 'Prikazuje sajt u svetlim ili tamnim bojama koje ste izabrali.',
  },
  'remembers-form': {
    short: 'Pamti šta ste uneli.',
    long: 'Čuva vaš unos u obrascu, da ne biste morali da ga ponavljate.',
  },
  'remembers-cart': { short: 'Pamti vašu korpu.', long: 'Čuva artikle u korpi dok kupujete.' },
  'remembers-viewed-items': {
    short: 'Pamti artikle koje ste pregledali.',
    long: 'Prikazuje vam proizvode ili stranice koje ste ranije otvorili.',
  },
  'remembers-player': {
    short: 'Pamti podešavanja plejera.',
    long: 'Čuva jačinu zvuka, kvalitet i titlove koje ste podesili.',
  },
  'remembers-progress': {
    short: 'Pamti gde ste stali.',
    long: 'Nastavlja video ili zvuk tamo gde ste ga zaustavili.',
  },
  'remembers-notice': {
    short: 'Pamti da ste zatvorili poruku.',
    long: 'Ne prikazuje ponovo poruku koju ste zatvorili.',
  },
  'plays-video': {
    short: 'Pušta video-snimke.',
    long: 'Prikazuje na ovom sajtu video-snimke sa video-platforme.',
  },
  'plays-audio': {
    short: 'Pušta muziku i podkaste.',
    long: 'Pušta na ovom sajtu muziku i podkaste sa audio-platforme.',
  },
  'shows-map': { short: 'Prikazuje mape.', long: 'Prikazuje interaktivnu mapu na ovom sajtu.' },
  'shows-posts': {
    short: 'Prikazuje objave sa društvenih mreža.',
    long: 'Prikazuje na ovom sajtu objave sa društvene mreže.',
  },
  'shows-forms': {
    short: 'Prikazuje obrasce.',
    long: 'Prikazuje obrazac ili anketu i šalje vaše odgovore pružaocu usluge.',
  },
  'shows-calendar': {
    short: 'Omogućava zakazivanje termina.',
    long: 'Prikazuje kalendar u kojem možete da zakažete termin.',
  },
  'shows-documents': {
    short: 'Prikazuje dokumenta i dizajne.',
    long: 'Prikazuje na ovom sajtu dokument, dizajn ili kôd sa druge platforme.',
  },
  'shares-content': {
    short: 'Omogućava deljenje stranica.',
    long: 'Nudi dugmad za deljenje stranice na društvenim mrežama.',
  },
  'offers-comments': {
    short: 'Omogućava komentarisanje.',
    long: 'Prikazuje komentare i omogućava vam da pišete svoje.',
  },
  'offers-chat': { short: 'Nudi ćaskanje.', long: 'Otvara ćaskanje sa timom ovog sajta.' },
  'remembers-chat': {
    short: 'Pamti vaše ćaskanje.',
    long: 'Prepoznaje vaš pregledač, da bi se razgovor nastavio od stranice do stranice.',
  },
  'records-sessions': {
    short: 'Snima kako se stranice koriste.',
    long: 'Snima pokrete miša, klikove i pomeranje stranice, da bi mogli da se pregledaju.',
  },
  'runs-surveys': {
    short: 'Prikazuje ankete.',
    long: 'Pita vas za mišljenje i beleži vaše odgovore.',
  },
  'remembers-survey': {
    short: 'Pamti ankete koje ste popunili ili zatvorili.',
    long: 'Ne traži vam ponovo mišljenje koje ste već dali ili odbili da date.',
  },
  'tests-variants': {
    short: 'Upoređuje verzije stranice.',
    long: 'Prikazuje posetiocima različite verzije stranice i meri koja bolje radi.',
  },
  'remembers-variant': {
    short: 'Pamti verziju stranice koju vidite.',
    long: 'Prikazuje vam istu verziju stranice pri svakoj poseti.',
  },
  'shows-advertising': {
    short: 'Prikazuje oglase.',
    long: 'Prikazuje oglase na ovom sajtu ili na drugima.',
  },
  'personalizes-advertising': {
    short: 'Prikazuje oglase na osnovu vaših interesovanja.',
    long: 'Beleži stranice koje posećujete na ovom i drugim sajtovima, radi prikazivanja oglasa prema vašim interesovanjima.',
  },
  'limits-advertising': {
    short: 'Ograničava koliko se često oglas prikazuje.',
    long: 'Broji koliko ste puta videli oglas, da se ne bi prečesto ponavljao.',
  },
  'finds-visitors-again': {
    short: 'Prikazuje oglase na drugim sajtovima posle posete.',
    long: 'Prepoznaje posetioce ovog sajta na drugim sajtovima, radi prikazivanja njegovih oglasa na tim sajtovima.',
  },
  'matches-identifiers': {
    short: 'Uparuje identifikatore u saradnji sa partnerima za oglašavanje.',
    long: 'Razmenjuje identifikatore među kompanijama za oglašavanje, da bi one prepoznale isti pregledač.',
  },
  'links-devices': {
    short: 'Povezuje uređaje jedne osobe.',
    long: 'Prepoznaje istu osobu na više uređaja ili pregledača.',
  },
  'respects-objections': {
    short: 'Pamti prigovor.',
    long: 'Pamti da ste uložili prigovor na merenje ili oglašavanje.',
  },
  'credits-partners': {
    short: 'Pripisuje kupovine partnerima.',
    long: 'Beleži koji partnerski sajt je doveo do kupovine, da bi bio plaćen.',
  },
  'recommends-products': {
    short: 'Preporučuje proizvode.',
    long: 'Predlaže proizvode na osnovu onih koje ste pregledali ili kupili.',
  },
  'personalizes-content': {
    short: 'Prilagođava vam sadržaj.',
    long: 'Bira tekstove i ponude na osnovu vaših ranijih poseta.',
  },
  'identifies-companies': {
    short: 'Prepoznaje kompanije.',
    long: 'Utvrđuje na osnovu mreže u kojoj kompaniji posetioci rade.',
  },
  'manages-contacts': {
    short: 'Povezuje posete sa kontaktima.',
    long: 'Povezuje vaše posete sa vašim podacima nakon što pošaljete obrazac ili otvorite imejl.',
  },
  'sends-messages': {
    short: 'Šalje biltene i poruke.',
    long: 'Prijavljuje vas na biltene ili obaveštenja i meri kako se koriste.',
  },
  'tells-humans-from-bots': {
    short: 'Razlikuje ljude od programa.',
    long: 'Proverava da li zahtev potiče od čoveka, radi zaštite obrazaca od spama.',
  },
  'protects-requests': {
    short: 'Štiti obrasce od lažnih zahteva.',
    long: 'Proverava da li zahtev dolazi sa stranice ovog sajta.',
  },
  'protects-site': {
    short: 'Štiti sajt od napada.',
    long: 'Prepoznaje i zaustavlja štetan saobraćaj.',
  },
  'prevents-fraud': { short: 'Sprečava prevare.', long: 'Prepoznaje sumnjiva plaćanja i prijave.' },
  'processes-payments': {
    short: 'Obrađuje plaćanja.',
    long: 'Obavlja vaše plaćanje i čuva njegovu bezbednost.',
  },
  'balances-load': {
    short: 'Raspoređuje zahteve na servere.',
    long: 'Šalje vaše zahteve istom serveru tokom posete.',
  },
  'delivers-files': {
    short: 'Isporučuje datoteke sajta.',
    long: 'Isporučuje fontove, slike i skripte sa servera u vašoj blizini.',
  },
  'monitors-errors': {
    short: 'Prijavljuje greške.',
    long: 'Beleži greške na sajtu, da bi mogle da se isprave.',
  },
  'monitors-speed': {
    short: 'Meri brzinu sajta.',
    long: 'Meri koliko brzo se stranice učitavaju i reaguju.',
  },
  'manages-tags': {
    short: 'Učitava druge usluge.',
    long: 'Učitava usluge za merenje i oglašavanje koje sajt koristi.',
  },
  'tests-storage': {
    short: 'Proverava da li pregledač prihvata kolačiće.',
    long: 'Postavlja se i čita jednom, da bi se utvrdilo da li kolačići mogu da se čuvaju.',
  },
  'edits-site': {
    short: 'Upravlja sadržajem sajta.',
    long: 'Prepoznaje urednike sajta i njihova podešavanja.',
  },
  'offers-ratings': {
    short: 'Prikazuje ocene.',
    long: 'Prikazuje ocene kupaca i poziva vas da napišete svoju.',
  },
  'searches-site': {
    short: 'Nudi pretragu.',
    long: 'Pretražuje sadržaj sajta i meri koji se rezultati otvaraju.',
  },
}
