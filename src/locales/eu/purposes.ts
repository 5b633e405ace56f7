import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Bisitariak bereizten ditu.',
    long: 'Ausazko zenbaki bat ematen dio zure nabigatzaileari, haren bisitak bisitari bakar batenak bezala zenba daitezen.',
  },
  'tells-sessions-apart': {
    short: 'Bisitak bereizten ditu.',
    long: 'Bisita berean irekitzen dituzun orriak markatzen ditu, batera zenba daitezen.',
  },
  'measures-visits': {
    short: 'Webgunearen erabilera neurtzen du.',
    long: 'Bisitak eta orriak zenbatzen ditu, eta bisitariak webgunean nola mugitzen diren erakusten du.',
  },
  'measures-video': {
    short: 'Bideoak nola ikusten diren neurtzen du.',
    long: 'Ikustaldiak zenbatzen ditu, eta bideo baten zein zati erreproduzitzen diren erregistratzen du.',
  },
  'measures-campaigns': {
    short: 'Bisita zein kanpainari zor zaion erakusten du.',
    long: 'Zein iragarki edo estekatatik etorri zaren erregistratzen du, zein kanpainak funtzionatzen duten neurtzeko.',
  },
  'measures-advertising': {
    short: 'Publizitatearen eragina neurtzen du.',
    long: 'Iragarki bat ikusi edo sakatu ondoren ezer erosten duzun edo izena ematen duzun erregistratzen du.',
  },
  'limits-requests': {
    short: 'Eskaera kopurua mugatzen du.',
    long: 'Neurketa-zerbitzura bidaltzen diren eskaerak moteltzen ditu.',
  },
  'remembers-source': {
    short: 'Zein orritatik etorri zaren gogoratzen du.',
    long: 'Webgune honetara ekarri zaituen helbidea edo bilaketa gordetzen du.',
  },
  'keeps-session': {
    short: 'Saioari eusten dio.',
    long: 'Bisita bateko zure eskaerak lotzen ditu, webguneak orriz orri funtziona dezan.',
  },
  'keeps-login': {
    short: 'Saioa hasita mantentzen du.',
    long: 'Zure kontua ezagutzen du, orri bakoitzean saioa hasi behar izan ez dezazun.',
  },
  'stores-consent': {
    short: 'Zure adostasun-aukerak gordetzen ditu.',
    long: 'Zein cookie onartu edo baztertu dituzun gogoratzen du.',
  },
  'remembers-language': {
    short: 'Zure hizkuntza gogoratzen du.',
    long: 'Webgunea aukeratu duzun hizkuntzan erakusten du.',
  },
  'remembers-region': {
    short: 'Zure herrialdea edo eskualdea gogoratzen du.',
    long: 'Aukeratu duzun herrialdeko prezioak eta eskaintzak erakusten ditu.',
  },
  'remembers-currency': {
    short: 'Zure moneta gogoratzen du.',
    long: 'Prezioak aukeratu duzun monetan erakusten ditu.',
  },
  'remembers-settings': {
    short: 'Zure ezarpenak gogoratzen ditu.',
    long: 'Webgune honetan aukeratu dituzun ezarpenak gordetzen ditu.',
  },
  'remembers-theme': {
    short: 'Kolore-eskema gogoratzen du.',
    long: 'Webgunea aukeratu dituzun kolore argi edo ilunetan erakusten du.',
  },
  'remembers-form': {
    short: 'Idatzi duzuna gogoratzen du.',
    long: 'Formulario batean idatzi duzuna gordetzen du, berriro idatzi behar izan ez dezazun.',
  },
  'remembers-cart': {
    short: 'Zure erosketa-saskia gogoratzen du.',
    long: 'Saskiko artikuluak gordetzen ditu erosketak egiten dituzun bitartean.',
  },
  'remembers-viewed-items': {
    short: 'Ikusi dituzun artikuluak gogoratzen ditu.',
    long: 'Lehen ireki dituzun produktuak edo orriak erakusten dizkizu.',
  },
  'remembers-player': {
    short: 'Erreproduzitzailearen ezarpenak gogoratzen ditu.',
    long: 'Bolumena, kalitatea eta azpitituluak ezarri dituzun bezala gordetzen ditu.',
  },
  'remembers-progress': {
    short: 'Non gelditu zaren gogoratzen du.',
    long: 'Bideo edo audio batekin gelditu duzun lekutik jarraitzen du.',
  },
  'remembers-notice': {
    short: 'Mezu bat itxi duzula gogoratzen du.',
    long: 'Itxi duzun mezu bat ez du berriro erakusten.',
  },
  'plays-video': {
    short: 'Bideoak erreproduzitzen ditu.',
    long: 'Bideo-plataforma bateko bideoak erakusten ditu webgune honetan.',
  },
  'plays-audio': {
    short: 'Musika eta podcastak erreproduzitzen ditu.',
    long: 'Audio-plataforma bateko musika eta podcastak erreproduzitzen ditu webgune honetan.',
  },
  'shows-map': {
    short: 'Mapak erakusten ditu.',
    long: 'Mapa interaktibo bat erakusten du webgune honetan.',
  },
  'shows-posts': {
    short: 'Sare sozialetako argitalpenak erakusten ditu.',
    long: 'Sare sozial bateko argitalpenak erakusten ditu webgune honetan.',
  },
  'shows-forms': {
    short: 'Formularioak erakusten ditu.',
    long: 'Formulario edo inkesta bat erakusten du, eta zure erantzunak haren hornitzaileari bidaltzen dizkio.',
  },
  'shows-calendar': {
    short: 'Hitzorduak hartzeko aukera ematen du.',
    long: 'Egutegi bat erakusten du, eta bertan hitzordua har dezakezu.',
  },
  'shows-documents': {
    short: 'Dokumentuak eta diseinuak erakusten ditu.',
    long: 'Beste plataforma bateko dokumentu, diseinu edo kode bat erakusten du webgune honetan.',
  },
  'shares-content': {
    short: 'Orriak partekatzeko aukera ematen du.',
    long: 'Orri bat sare sozialetan partekatzeko botoiak eskaintzen ditu.',
  },
  'offers-comments': {
    short: 'Iruzkinak egiteko aukera ematen du.',
    long: 'Iruzkinak erakusten ditu, eta zureak idazten uzten dizu.',
  },
  'offers-chat': {
    short: 'Txata eskaintzen du.',
    long: 'Webgune honetako taldearekin txata irekitzen du.',
  },
  'remembers-chat': {
    short: 'Zure txata gogoratzen du.',
    long: 'Zure nabigatzailea ezagutzen du, elkarrizketak orriz orri jarrai dezan.',
  },
  'records-sessions': {
    short: 'Orriak nola erabiltzen diren grabatzen du.',
    long: 'Saguaren mugimenduak, klikak eta korritzea grabatzen ditu, gero erreproduzitu ahal izateko.',
  },
  'runs-surveys': {
    short: 'Inkestak erakusten ditu.',
    long: 'Zure iritzia galdetzen du eta zure erantzunak erregistratzen ditu.',
  },
  'remembers-survey': {
    short: 'Erantzun edo itxi dituzun inkestak gogoratzen ditu.',
    long: 'Eman duzun edo eman nahi izan ez duzun iritzi bat ez dizu berriro galdetzen.',
  },
  'tests-variants': {
    short: 'Orri baten bertsioak alderatzen ditu.',
    long: 'Orri baten bertsio desberdinak erakusten dizkie bisitariei, eta zeinek hobeto funtzionatzen duen neurtzen du.',
  },
  'remembers-variant': {
    short: 'Orriaren zein bertsio ikusten duzun gogoratzen du.',
    long: 'Bisita bakoitzean orriaren bertsio bera erakusten dizu.',
  },
  'shows-advertising': {
    short: 'Publizitatea erakusten du.',
    long: 'Iragarkiak erakusten ditu webgune honetan edo beste batzuetan.',
  },
  'personalizes-advertising': {
    short: 'Zure interesetan oinarritutako publizitatea erakusten du.',
    long: 'Webgune honetan eta beste batzuetan bisitatzen dituzun orriak erregistratzen ditu, zure interesei egokitutako publizitatea erakusteko.',
  },
  'limits-advertising': {
    short: 'Iragarki bat zenbatetan erakusten den mugatzen du.',
    long: 'Iragarki bat zenbat aldiz ikusi duzun zenbatzen du, maizegi errepika ez dadin.',
  },
  'finds-visitors-again': {
    short: 'Bisita baten ondoren, publizitatea beste webgune batzuetan erakusten du.',
    long: 'Webgune honetako bisitariak beste webgune batzuetan ezagutzen ditu, han webgune honen publizitatea erakusteko.',
  },
  'matches-identifiers': {
    short: 'Identifikatzaileak publizitate-bazkideenekin parekatzen ditu.',
    long: 'Publizitate-enpresen artean identifikatzaileak trukatzen ditu, nabigatzaile bera ezagut dezaten.',
  },
  'links-devices': {
    short: 'Pertsona baten gailuak lotzen ditu.',
    long: 'Pertsona bera hainbat gailu edo nabigatzailetan ezagutzen du.',
  },
  'respects-objections': {
    short: 'Aurkakotza gogoratzen du.',
    long: 'Neurketa baten edo publizitatearen aurka agertu zarela gogoratzen du.',
  },
  'credits-partners': {
    short: 'Erosketak bazkideei egozten dizkie.',
    long: 'Erosketa bat zein bazkideren webgunetik datorren erregistratzen du, hari ordain dakion.',
  },
  'recommends-products': {
    short: 'Produktuak gomendatzen ditu.',
    long: 'Ikusi edo erosi dituzunetan oinarritutako produktuak proposatzen ditu.',
  },
  'personalizes-content': {
    short: 'Edukia zuretzat egokitzen du.',
    long: 'Testuak eta eskaintzak zure aurreko bisiten arabera aukeratzen ditu.',
  },
  'identifies-companies': {
    short: 'Enpresak ezagutzen ditu.',
    long: 'Bisitariek zein enpresatan egiten duten lan antzematen du, haien sarea oinarri hartuta.',
  },
  'manages-contacts': {
    short: 'Bisitak kontaktuekin lotzen ditu.',
    long: 'Zure bisitak zure datuekin lotzen ditu, formulario bat bidali edo mezu elektroniko bat ireki ondoren.',
  },
  'sends-messages': {
    short: 'Buletinak eta mezuak bidaltzen ditu.',
    long: 'Buletinetara edo jakinarazpenetara harpidetzen zaitu, eta nola erabiltzen diren neurtzen du.',
  },
  'tells-humans-from-bots': {
    short: 'Pertsonak eta programak bereizten ditu.',
    long: 'Eskaera pertsona batengandik datorrela egiaztatzen du, formularioak spametik babesteko.',
  },
  'protects-requests': {
    short: 'Formularioak eskaera faltsuetatik babesten ditu.',
    long: 'Eskaera webgune honetako orri batetik datorrela ziurtatzen du.',
  },
  'protects-site': {
    short: 'Webgunea erasoetatik babesten du.',
    long: 'Trafiko kaltegarria antzeman eta geldiarazten du.',
  },
  'prevents-fraud': {
    short: 'Iruzurra saihesten du.',
    long: 'Ordainketa eta saio-hasiera susmagarriak antzematen ditu.',
  },
  'processes-payments': {
    short: 'Ordainketak prozesatzen ditu.',
    long: 'Zure ordainketa kudeatzen du eta seguru mantentzen du.',
  },
  'balances-load': {
    short: 'Eskaerak zerbitzarien artean banatzen ditu.',
    long: 'Bisita batean, zure eskaerak zerbitzari berera bidaltzen ditu.',
  },
  'delivers-files': {
    short: 'Webgunearen fitxategiak ematen ditu.',
    long: 'Letra-tipoak, irudiak eta scriptak zugandik gertu dagoen zerbitzari batetik ematen ditu.',
  },
  'monitors-errors': {
    short: 'Erroreen berri ematen du.',
    long: 'Webgunearen erroreak erregistratzen ditu, konpondu ahal izateko.',
  },
  'monitors-speed': {
    short: 'Webgunearen abiadura neurtzen du.',
    long: 'Orriak zein azkar kargatzen diren eta erantzuten duten neurtzen du.',
  },
  'manages-tags': {
    short: 'Beste zerbitzu batzuk kargatzen ditu.',
    long: 'Webguneak erabiltzen dituen neurketa- eta publizitate-zerbitzuak kargatzen ditu.',
  },
  'tests-storage': {
    short: 'Nabigatzaileak cookieak onartzen dituen probatzen du.',
    long: 'Behin sortu eta irakurtzen da, cookieak gorde daitezkeen jakiteko.',
  },
  'edits-site': {
    short: 'Webgunearen edukia kudeatzen du.',
    long: 'Webgunearen editoreak eta haien ezarpenak ezagutzen ditu.',
  },
  'offers-ratings': {
    short: 'Balorazioak erakusten ditu.',
    long: 'Bezeroen balorazioak erakusten ditu, eta zurea idaztera gonbidatzen zaitu.',
  },
  'searches-site': {
    short: 'Bilaketa eskaintzen du.',
    long: 'Webgunearen edukian bilatzen du, eta zein emaitza irekitzen diren neurtzen du.',
  },
}
