import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Razlikuje obiskovalce.',
    long: 'Vašemu brskalniku dodeli naključno številko, da se njegovi obiski štejejo kot obiski enega obiskovalca.',
  },
  'tells-sessions-apart': {
    short: 'Razlikuje obiske.',
    long: 'Označi strani, ki jih odprete med enim obiskom, da se štejejo skupaj.',
  },
  'measures-visits': {
    short: 'Meri uporabo spletnega mesta.',
    long: 'Šteje obiske in strani ter kaže, kako se obiskovalci premikajo po spletnem mestu.',
  },
  'measures-video': {
    short: 'Meri gledanje videoposnetkov.',
    long: 'Šteje oglede in beleži, kateri deli videoposnetka se predvajajo.',
  },
  'measures-campaigns': {
    short: 'Kaže, katera kampanja je pripeljala do obiska.',
    long: 'Zabeleži oglas ali povezavo, s katere ste prišli, da se izmeri, katere kampanje so uspešne.',
  },
  'measures-advertising': {
    short: 'Meri učinek oglaševanja.',
    long: 'Zabeleži, ali kaj kupite ali se registrirate, potem ko ste videli oglas ali ga kliknili.',
  },
  'limits-requests': {
    short: 'Omejuje število zahtevkov.',
    long: 'Upočasni zahtevke, ki se pošiljajo merilni storitvi.',
  },
  'remembers-source': {
    short: 'Zapomni si stran, s katere ste prišli.',
    long: 'Shrani naslov ali iskanje, ki vas je pripeljalo na to spletno mesto.',
  },
  'keeps-session': {
    short: 'Ohranja sejo.',
    long: 'Povezuje vaše zahtevke med obiskom, da spletno mesto deluje pri prehajanju med stranmi.',
  },
  'keeps-login': {
    short: 'Ohranja vašo prijavo.',
    long: 'Prepozna vaš račun, da se vam ni treba prijaviti na vsaki strani.',
  },
  'stores-consent': {
    short: 'Shranjuje vaše izbire glede privolitve.',
    long: 'Zapomni si, katere piškotke ste sprejeli ali zavrnili.',
  },
  'remembers-language': {
    short: 'Zapomni si vaš jezik.',
    long: 'Prikaže spletno mesto v jeziku, ki ste ga izbrali.',
  },
  'remembers-region': {
    short: 'Zapomni si vašo državo ali regijo.',
    long: 'Prikaže cene in ponudbe za državo, ki ste jo izbrali.',
  },
  'remembers-currency': {
    short: 'Zapomni si vašo valuto.',
    long: 'Prikaže cene v valuti, ki ste jo izbrali.',
  },
  'remembers-settings': {
    short: 'Zapomni si vaše nastavitve.',
    long: 'Ohrani nastavitve, ki ste jih izbrali na tem spletnem mestu.',
  },
  'remembers-theme': {
    short: 'Zapomni si barvno shemo.',
    long: 'Prikaže spletno mesto v svetlih ali temnih barvah, ki ste jih izbrali.',
  },
  'remembers-form': {
    short: 'Zapomni si, kaj ste vnesli.',
    long: 'Ohrani vaše vnose v obrazcu, da vam jih ni treba ponavljati.',
  },
  'remembers-cart': {
    short: 'Zapomni si vašo nakupovalno košarico.',
    long: 'Ohrani izdelke v košarici, medtem ko nakupujete.',
  },
  'remembers-viewed-items': {
    short: 'Zapomni si izdelke, ki ste si jih ogledali.',
    long: 'Prikaže vam izdelke ali strani, ki ste jih že odprli.',
  },
  'remembers-player': {
    short: 'Zapomni si nastavitve predvajalnika.',
    long: 'Ohrani glasnost, kakovost in podnapise, kot ste jih nastavili.',
  },
  'remembers-progress': {
    short: 'Zapomni si, kje ste končali.',
    long: 'Nadaljuje videoposnetek ali zvok tam, kjer ste končali.',
  },
  'remembers-notice': {
    short: 'Zapomni si, da ste zaprli sporočilo.',
    long: 'Ne prikaže znova sporočila, ki ste ga zaprli.',
  },
  'plays-video': {
    short: 'Predvaja videoposnetke.',
    long: 'Na tem spletnem mestu prikazuje videoposnetke z videoplatforme.',
  },
  'plays-audio': {
    short: 'Predvaja glasbo in podkaste.',
    long: 'Na tem spletnem mestu predvaja glasbo in podkaste z zvočne platforme.',
  },
  'shows-map': {
    short: 'Prikazuje zemljevide.',
    long: 'Na tem spletnem mestu prikazuje interaktivni zemljevid.',
  },
  'shows-posts': {
    short: 'Prikazuje objave z družbenih omrežij.',
    long: 'Na tem spletnem mestu prikazuje objave z družbenega omrežja.',
  },
  'shows-forms': {
    short: 'Prikazuje obrazce.',
    long: 'Prikazuje obrazec ali anketo in pošlje vaše odgovore ponudniku.',
  },
  'shows-calendar': {
    short: 'Omogoča rezervacijo terminov.',
    long: 'Prikazuje koledar, v katerem lahko rezervirate termin.',
  },
  'shows-documents': {
    short: 'Prikazuje dokumente in oblikovne predloge.',
    long: 'Na tem spletnem mestu prikazuje dokument, oblikovni predlog ali kodo z druge platforme.',
  },
  'shares-content': {
    short: 'Deli strani.',
    long: 'Ponuja gumbe za deljenje strani na družbenih omrežjih.',
  },
  'offers-comments': {
    short: 'Ponuja komentarje.',
    long: 'Prikazuje komentarje in vam omogoča pisanje lastnih.',
  },
  'offers-chat': { short: 'Ponuja klepet.', long: 'Odpre klepet z ekipo tega spletnega mesta.' },
  'remembers-chat': {
    short: 'Zapomni si vaš klepet.',
    long: 'Prepozna vaš brskalnik, da se pogovor nadaljuje pri prehajanju med stranmi.',
  },
  'records-sessions': {
    short: 'Snema uporabo strani.',
    long: 'Snema premike miške, klike in drsenje, da jih je mogoče predvajati.',
  },
  'runs-surveys': {
    short: 'Prikazuje ankete.',
    long: 'Vpraša vas za mnenje in zabeleži vaše odgovore.',
  },
  'remembers-survey': {
    short: 'Zapomni si ankete, ki ste jih izpolnili ali zaprli.',
    long: 'Ne vpraša vas znova za mnenje, ki ste ga že dali ali ga niste želeli dati.',
  },
  'tests-variants': {
    short: 'Primerja različice strani.',
    long: 'Obiskovalcem prikazuje več različic strani in meri, katera je najuspešnejša.',
  },
  'remembers-variant': {
    short: 'Zapomni si, katero različico strani vidite.',
    long: 'Ob vsakem obisku vam prikaže isto različico strani.',
  },
  'shows-advertising': {
    short: 'Prikazuje oglase.',
    long: 'Prikazuje oglase na tem ali drugih spletnih mestih.',
  },
  'personalizes-advertising': {
    short: 'Prikazuje oglase glede na vaša zanimanja.',
    long: 'Beleži strani, ki jih obiščete na tem in drugih spletnih mestih, da lahko prikazuje oglase glede na vaša zanimanja.',
  },
  'limits-advertising': {
    short: 'Omejuje pogostost prikaza oglasa.',
    long: 'Šteje, kolikokrat ste videli oglas, da se ne ponavlja prepogosto.',
  },
  'finds-visitors-again': {
    short: 'Po obisku prikazuje oglase na drugih spletnih mestih.',
    long: 'Prepozna obiskovalce tega spletnega mesta na drugih spletnih mestih, da jim tam prikaže njegove oglase.',
  },
  'matches-identifiers': {
    short: 'Usklajuje identifikatorje z oglaševalskimi partnerji.',
    long: 'Izmenjuje identifikatorje med oglaševalskimi podjetji, da prepoznajo isti brskalnik.',
  },
  'links-devices': {
    short: 'Povezuje naprave ene osebe.',
    long: 'Prepozna isto osebo na več napravah ali v več brskalnikih.',
  },
  'respects-objections': {
    short: 'Zapomni si ugovor.',
    long: 'Zapomni si, da ste ugovarjali meritvi ali oglaševanju.',
  },
  'credits-partners': {
    short: 'Pripisuje nakupe partnerjem.',
    long: 'Zabeleži, katero partnersko spletno mesto je pripeljalo do nakupa, da prejme plačilo.',
  },
  'recommends-products': {
    short: 'Priporoča izdelke.',
    long: 'Predlaga izdelke na podlagi tistih, ki ste si jih ogledali ali jih kupili.',
  },
  'personalizes-content': {
    short: 'Prilagaja vsebino vam.',
    long: 'Izbira besedila in ponudbe na podlagi vaših prejšnjih obiskov.',
  },
  'identifies-companies': {
    short: 'Prepoznava podjetja.',
    long: 'Na podlagi omrežja ugotovi, za katero podjetje delajo obiskovalci.',
  },
  'manages-contacts': {
    short: 'Povezuje obiske s stiki.',
    long: 'Poveže vaše obiske z vašimi podatki, ko pošljete obrazec ali odprete e-poštno sporočilo.',
  },
  'sends-messages': {
    short: 'Pošilja e-novice in sporočila.',
    long: 'Naroči vas na e-novice ali obvestila in meri njihovo uporabo.',
  },
  'tells-humans-from-bots': {
    short: 'Razlikuje ljudi od programov.',
    long: 'Preveri, ali zahtevek prihaja od človeka, da zaščiti obrazce pred neželenimi sporočili.',
  },
  'protects-requests': {
    short: 'Ščiti obrazce pred ponarejenimi zahtevki.',
    long: 'Preveri, ali zahtevek prihaja z ene od strani tega spletnega mesta.',
  },
  'protects-site': {
    short: 'Ščiti spletno mesto pred napadi.',
    long: 'Prepozna in ustavi škodljiv promet.',
  },
  'prevents-fraud': {
    short: 'Preprečuje goljufije.',
    long: 'Prepozna sumljiva plačila in prijave.',
  },
  'processes-payments': { short: 'Obdeluje plačila.', long: 'Izvede vaše plačilo in ga zavaruje.' },
  'balances-load': {
    short: 'Porazdeljuje zahtevke med strežnike.',
    long: 'Med obiskom pošilja vaše zahtevke istemu strežniku.',
  },
  'delivers-files': {
    short: 'Dostavlja datoteke spletnega mesta.',
    long: 'Dostavlja pisave, slike in skripte z bližnjega strežnika.',
  },
  'monitors-errors': {
    short: 'Sporoča napake.',
    long: 'Beleži napake spletnega mesta, da jih je mogoče odpraviti.',
  },
  'monitors-speed': {
    short: 'Meri hitrost spletnega mesta.',
    long: 'Meri, kako hitro se strani naložijo in odzivajo.',
  },
  'manages-tags': {
    short: 'Nalaga druge storitve.',
    long: 'Nalaga merilne in oglaševalske storitve, ki jih spletno mesto uporablja.',
  },
  'tests-storage': {
    short: 'Preveri, ali brskalnik sprejema piškotke.',
    long: 'Nastavi se in prebere enkrat, da se ugotovi, ali je piškotke mogoče shraniti.',
  },
  'edits-site': {
    short: 'Upravlja vsebino spletnega mesta.',
    long: 'Prepozna urednike spletnega mesta in njihove nastavitve.',
  },
  'offers-ratings': {
    short: 'Prikazuje ocene.',
    long: 'Prikazuje ocene strank in vas vabi, da napišete svojo.',
  },
  'searches-site': {
    short: 'Ponuja iskanje.',
    long: 'Išče po vsebini spletnega mesta in meri, kateri rezultati se odprejo.',
  },
}
