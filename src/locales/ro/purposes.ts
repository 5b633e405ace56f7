import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Diferențiază vizitatorii.',
    long: 'Atribuie browserului dvs. un număr aleatoriu, pentru ca vizitele lui să fie numărate ca ale unui singur vizitator.',
  },
  'tells-sessions-apart': {
    short: 'Diferențiază vizitele.',
    long: 'Marchează paginile pe care le deschideți într-o vizită, pentru a fi numărate împreună.',
  },
  'measures-visits': {
    short: 'Măsoară utilizarea site-ului.',
    long: 'Numără vizitele și paginile și arată cum parcurg vizitatorii site-ul.',
  },
  'measures-video': {
    short: 'Măsoară vizionarea videoclipurilor.',
    long: 'Numără vizionările și înregistrează ce părți ale unui videoclip sunt redate.',
  },
  'measures-campaigns': {
    short: 'Arată ce campanie a dus la o vizită.',
    long: 'Înregistrează reclama sau linkul de pe care ați venit, pentru a măsura ce campanii funcționează.',
  },
  'measures-advertising': {
    short: 'Măsoară efectul publicității.',
    long: 'Înregistrează dacă cumpărați sau vă înscrieți după ce ați văzut o reclamă sau ați dat clic pe ea.',
  },
  'limits-requests': {
    short: 'Limitează numărul de solicitări.',
    long: 'Încetinește solicitările trimise serviciului de măsurare.',
  },
  'remembers-source': {
    short: 'Reține pagina de pe care ați venit.',
    long: 'Stochează adresa sau căutarea care v-a adus pe acest site.',
  },
  'keeps-session': {
    short: 'Menține sesiunea.',
    long: 'Leagă solicitările dvs. din timpul unei vizite, pentru ca site-ul să funcționeze de la o pagină la alta.',
  },
  'keeps-login': {
    short: 'Vă menține autentificarea.',
    long: 'Vă recunoaște contul, pentru a nu fi nevoie să vă autentificați pe fiecare pagină.',
  },
  'stores-consent': {
    short: 'Stochează alegerile dvs. privind consimțământul.',
    long: 'Reține ce cookie-uri ați acceptat sau ați refuzat.',
  },
  'remembers-language': {
    short: 'Reține limba dvs.',
    long: 'Afișează site-ul în limba pe care ați ales-o.',
  },
  'remembers-region': {
    short: 'Reține țara sau regiunea dvs.',
    long: 'Afișează prețurile și ofertele pentru țara pe care ați ales-o.',
  },
  'remembers-currency': {
    short: 'Reține moneda dvs.',
    long: 'Afișează prețurile în moneda pe care ați ales-o.',
  },
  'remembers-settings': {
    short: 'Reține setările dvs.',
    long: 'Păstrează setările pe care le-ați ales pe acest site.',
  },
  'remembers-theme': {
    short: 'Reține schema de culori.',
    long: 'Afișează site-ul în culorile deschise sau închise pe care le-ați ales.',
  },
  'remembers-form': {
    short: 'Reține ce ați completat.',
    long: 'Păstrează datele completate într-un formular, pentru a nu fi nevoie să le repetați.',
  },
  'remembers-cart': {
    short: 'Reține coșul dvs. de cumpărături.',
    long: 'Păstrează produsele în coș cât timp faceți cumpărături.',
  },
  'remembers-viewed-items': {
    short: 'Reține produsele pe care le-ați văzut.',
    long: 'Vă arată produsele sau paginile pe care le-ați deschis înainte.',
  },
  'remembers-player': {
    short: 'Reține setările playerului.',
    long: 'Păstrează volumul, calitatea și subtitrările așa cum le-ați setat.',
  },
  'remembers-progress': {
    short: 'Reține unde ați rămas.',
    long: 'Continuă un videoclip sau un material audio de unde ați rămas.',
  },
  'remembers-notice': {
    short: 'Reține că ați închis un mesaj.',
    long: 'Nu mai afișează un mesaj pe care l-ați închis.',
  },
  'plays-video': {
    short: 'Redă videoclipuri.',
    long: 'Afișează pe acest site videoclipuri de pe o platformă video.',
  },
  'plays-audio': {
    short: 'Redă muzică și podcasturi.',
    long: 'Redă pe acest site muzică și podcasturi de pe o platformă audio.',
  },
  'shows-map': { short: 'Afișează hărți.', long: 'Afișează o hartă interactivă pe acest site.' },
  'shows-posts': {
    short: 'Afișează postări din rețele sociale.',
    long: 'Afișează pe acest site postări dintr-o rețea socială.',
  },
  'shows-forms': {
    short: 'Afișează formulare.',
    long: 'Afișează un formular sau un sondaj și trimite răspunsurile dvs. furnizorului acestuia.',
  },
  'shows-calendar': {
    short: 'Permite programări.',
    long: 'Afișează un calendar în care puteți face o programare.',
  },
  'shows-documents': {
    short: 'Afișează documente și machete.',
    long: 'Afișează pe acest site un document, o machetă sau cod de pe altă platformă.',
  },
  'shares-content': {
    short: 'Distribuie pagini.',
    long: 'Oferă butoane pentru a distribui o pagină în rețelele sociale.',
  },
  'offers-comments': {
    short: 'Oferă comentarii.',
    long: 'Afișează comentarii și vă permite să scrieți propriile comentarii.',
  },
  'offers-chat': { short: 'Oferă un chat.', long: 'Deschide un chat cu echipa acestui site.' },
  'remembers-chat': {
    short: 'Reține chatul dvs.',
    long: 'Vă recunoaște browserul, pentru ca o conversație să continue de la o pagină la alta.',
  },
  'records-sessions': {
    short: 'Înregistrează cum sunt folosite paginile.',
    long: 'Înregistrează mișcările mouse-ului, clicurile și derularea, pentru a putea fi redate.',
  },
  'runs-surveys': {
    short: 'Afișează sondaje.',
    long: 'Vă cere părerea și vă înregistrează răspunsurile.',
  },
  'remembers-survey': {
    short: 'Reține sondajele la care ați răspuns sau pe care le-ați închis.',
    long: 'Nu vă cere din nou o părere pe care ați dat-o sau nu ați vrut să o dați.',
  },
  'tests-variants': {
    short: 'Compară versiuni ale unei pagini.',
    long: 'Arată vizitatorilor versiuni diferite ale unei pagini și măsoară care funcționează mai bine.',
  },
  'remembers-variant': {
    short: 'Reține versiunea unei pagini pe care o vedeți.',
    long: 'Vă arată aceeași versiune a unei pagini la fiecare vizită.',
  },
  'shows-advertising': {
    short: 'Afișează publicitate.',
    long: 'Afișează reclame pe acest site sau pe altele.',
  },
  'personalizes-advertising': {
    short: 'Afișează publicitate pe baza intereselor dvs.',
    long: 'Înregistrează paginile pe care le vizitați, pe acest site și pe altele, pentru a afișa publicitate potrivită intereselor dvs.',
  },
  'limits-advertising': {
    short: 'Limitează frecvența afișării unei reclame.',
    long: 'Numără de câte ori ați văzut o reclamă, pentru a nu se repeta prea des.',
  },
  'finds-visitors-again': {
    short: 'Afișează publicitate pe alte site-uri după o vizită.',
    long: 'Recunoaște vizitatorii acestui site pe alte site-uri, pentru a le arăta acolo publicitatea lui.',
  },
  'matches-identifiers': {
    short: 'Corelează identificatori cu parteneri de publicitate.',
    long: 'Schimbă identificatori între companii de publicitate, pentru ca acestea să recunoască același browser.',
  },
  'links-devices': {
    short: 'Leagă dispozitivele unei persoane.',
    long: 'Recunoaște aceeași persoană pe mai multe dispozitive sau browsere.',
  },
  'respects-objections': {
    short: 'Reține o opoziție.',
    long: 'Reține că v-ați opus unei măsurări sau publicității.',
  },
  'credits-partners': {
    short: 'Atribuie achizițiile unor parteneri.',
    long: 'Înregistrează ce site partener a dus la o achiziție, pentru ca acesta să fie plătit.',
  },
  'recommends-products': {
    short: 'Recomandă produse.',
    long: 'Sugerează produse pe baza celor pe care le-ați văzut sau cumpărat.',
  },
  'personalizes-content': {
    short: 'Adaptează conținutul pentru dvs.',
    long: 'Alege texte și oferte pe baza vizitelor dvs. anterioare.',
  },
  'identifies-companies': {
    short: 'Recunoaște companii.',
    long: 'Află, pe baza rețelei, pentru ce companie lucrează vizitatorii.',
  },
  'manages-contacts': {
    short: 'Leagă vizitele de contacte.',
    long: 'Leagă vizitele dvs. de datele dvs. după ce ați trimis un formular sau ați deschis un e-mail.',
  },
  'sends-messages': {
    short: 'Trimite buletine informative și mesaje.',
    long: 'Vă abonează la buletine informative sau notificări și măsoară utilizarea lor.',
  },
  'tells-humans-from-bots': {
    short: 'Deosebește oamenii de programe.',
    long: 'Verifică dacă o solicitare vine de la o persoană, pentru a proteja formularele de spam.',
  },
  'protects-requests': {
    short: 'Protejează formularele de solicitări falsificate.',
    long: 'Se asigură că o solicitare vine de pe o pagină a acestui site.',
  },
  'protects-site': {
    short: 'Protejează site-ul de atacuri.',
    long: 'Recunoaște și oprește traficul dăunător.',
  },
  'prevents-fraud': {
    short: 'Previne frauda.',
    long: 'Recunoaște plățile și autentificările suspecte.',
  },
  'processes-payments': {
    short: 'Procesează plăți.',
    long: 'Efectuează plata dvs. și o securizează.',
  },
  'balances-load': {
    short: 'Distribuie solicitările între servere.',
    long: 'Trimite solicitările dvs. la același server în timpul unei vizite.',
  },
  'delivers-files': {
    short: 'Livrează fișierele site-ului.',
    long: 'Livrează fonturi, imagini și scripturi de pe un server apropiat.',
  },
  'monitors-errors': {
    short: 'Raportează erori.',
    long: 'Înregistrează erorile site-ului, pentru a putea fi corectate.',
  },
  'monitors-speed': {
    short: 'Măsoară viteza site-ului.',
    long: 'Măsoară cât de repede se încarcă și răspund paginile.',
  },
  'manages-tags': {
    short: 'Încarcă alte servicii.',
    long: 'Încarcă serviciile de măsurare și de publicitate folosite de site.',
  },
  'tests-storage': {
    short: 'Verifică dacă browserul acceptă cookie-uri.',
    long: 'Este setat și citit o dată, pentru a afla dacă se pot stoca cookie-uri.',
  },
  'edits-site': {
    short: 'Gestionează conținutul site-ului.',
    long: 'Recunoaște redactorii site-ului și setările lor.',
  },
  'offers-ratings': {
    short: 'Afișează recenzii.',
    long: 'Afișează recenzii ale clienților și vă invită să scrieți una.',
  },
  'searches-site': {
    short: 'Oferă o funcție de căutare.',
    long: 'Caută în conținutul site-ului și măsoară ce rezultate sunt deschise.',
  },
}
