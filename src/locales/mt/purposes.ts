import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Jagħraf viżitatur minn ieħor.',
    long: 'Jagħti lill-brawżer tiegħek numru każwali, biex iż-żjarat tiegħu jingħaddu bħala dawk ta’ viżitatur wieħed.',
  },
  'tells-sessions-apart': {
    short: 'Jagħraf żjara minn oħra.',
    long: 'Jimmarka l-paġni li tiftaħ f’żjara waħda, biex jingħaddu flimkien.',
  },
  'measures-visits': {
    short: 'Ikejjel kif jintuża s-sit.',
    long: 'Jgħodd iż-żjarat u l-paġni u juri kif il-viżitaturi jimxu fis-sit.',
  },
  'measures-video': {
    short: 'Ikejjel kif in-nies jaraw il-vidjos.',
    long: 'Jgħodd kemm-il darba jintwera vidjo u jirreġistra liema partijiet minnu jintwerew.',
  },
  'measures-campaigns': {
    short: 'Juri liema kampanja wasslet għal żjara.',
    long: 'Jirreġistra r-reklam jew il-link li wasslek hawn, biex ikejjel liema kampanji jaħdmu.',
  },
  'measures-advertising': {
    short: 'Ikejjel l-effett tar-reklamar.',
    long: 'Jirreġistra jekk tixtrix jew tirreġistrax wara li tkun rajt reklam jew ikklikkjajt fuqu.',
  },
  'limits-requests': {
    short: 'Jillimita n-numru ta’ talbiet.',
    long: 'Inaqqas ir-rata tat-talbiet li jintbagħtu lis-servizz tal-kejl.',
  },
  'remembers-source': {
    short: 'Jiftakar il-paġna li ġejt minnha.',
    long: 'Jaħżen l-indirizz jew it-tfittxija li wasslitek f’dan is-sit.',
  },
  'keeps-session': {
    short: 'Iżomm is-sessjoni attiva.',
    long: 'Jorbot it-talbiet tiegħek matul żjara, biex is-sit jaħdem minn paġna għal oħra.',
  },
  'keeps-login': {
    short: 'Iżomm il-kont tiegħek miftuħ.',
    long: 'Jagħraf il-kont tiegħek, biex ma jkollokx għalfejn tidħol mill-ġdid f’kull paġna.',
  },
  'stores-consent': {
    short: 'Jaħżen l-għażliet tiegħek dwar il-kunsens.',
    long: 'Jiftakar liema cookies aċċettajt jew irrifjutajt.',
  },
  'remembers-language': {
    short: 'Jiftakar il-lingwa tiegħek.',
    long: 'Juri s-sit bil-lingwa li għażilt.',
  },
  'remembers-region': {
    short: 'Jiftakar il-pajjiż jew ir-reġjun tiegħek.',
    long: 'Juri l-prezzijiet u l-offerti għall-pajjiż li għażilt.',
  },
  'remembers-currency': {
    short: 'Jiftakar il-munita tiegħek.',
    long: 'Juri l-prezzijiet bil-munita li għażilt.',
  },
  'remembers-settings': {
    short: 'Jiftakar l-issettjar tiegħek.',
    long: 'Iżomm l-issettjar li għażilt f’dan is-sit.',
  },
  'remembers-theme': {
    short: 'Jiftakar l-iskema tal-kuluri.',
    long: 'Juri s-sit bil-kuluri ċari jew skuri li għażilt.',
  },
  'remembers-form': {
    short: 'Jiftakar dak li daħħalt.',
    long: 'Iżomm dak li daħħalt f’formola, biex ma jkollokx għalfejn terġa’ ddaħħlu.',
  },
  'remembers-cart': {
    short: 'Jiftakar il-basket tax-xiri tiegħek.',
    long: 'Iżomm l-oġġetti fil-basket tiegħek waqt li tixtri.',
  },
  'remembers-viewed-items': {
    short: 'Jiftakar l-oġġetti li rajt.',
    long: 'Jurik il-prodotti jew il-paġni li ftaħt qabel.',
  },
  'remembers-player': {
    short: 'Jiftakar l-issettjar tal-plejer.',
    long: 'Iżomm il-volum, il-kwalità u s-sottotitoli kif issettjajthom.',
  },
  'remembers-progress': {
    short: 'Jiftakar fejn waqaft.',
    long: 'Ikompli vidjo jew awdjo minn fejn waqqaftu.',
  },
  'remembers-notice': {
    short: 'Jiftakar li għalaqt messaġġ.',
    long: 'Ma jerġax juri messaġġ li għalaqt.',
  },
  'plays-video': {
    short: 'Juri vidjos.',
    long: 'Juri f’dan is-sit vidjos minn pjattaforma tal-vidjos.',
  },
  'plays-audio': {
    short: 'Idoqq mużika u podcasts.',
    long: 'Idoqq f’dan is-sit mużika u podcasts minn pjattaforma tal-awdjo.',
  },
  'shows-map': { short: 'Juri mapep.', long: 'Juri mappa interattiva f’dan is-sit.' },
  'shows-posts': {
    short: 'Juri posts minn netwerks soċjali.',
    long: 'Juri f’dan is-sit posts minn netwerk soċjali.',
  },
  'shows-forms': {
    short: 'Juri formoli.',
    long: 'Juri formola jew stħarriġ u jibgħat it-tweġibiet tiegħek lill-fornitur.',
  },
  'shows-calendar': {
    short: 'Iħallik tibbukkja appuntamenti.',
    long: 'Juri kalendarju li fih tista’ tibbukkja appuntament.',
  },
  'shows-documents': {
    short: 'Juri dokumenti u disinji.',
    long: 'Juri f’dan is-sit dokument, disinn jew kodiċi minn pjattaforma oħra.',
  },
  'shares-content': {
    short: 'Iħallik taqsam paġni.',
    long: 'Joffri buttuni biex taqsam paġna fuq in-netwerks soċjali.',
  },
  'offers-comments': {
    short: 'Iħallik tikkummenta.',
    long: 'Juri l-kummenti u jħallik tikteb il-kummenti tiegħek.',
  },
  'offers-chat': { short: 'Joffri chat.', long: 'Jiftaħ chat mat-tim ta’ dan is-sit.' },
  'remembers-chat': {
    short: 'Jiftakar iċ-chat tiegħek.',
    long: 'Jagħraf il-brawżer tiegħek, biex konversazzjoni tkompli minn paġna għal oħra.',
  },
  'records-sessions': {
    short: 'Jirreġistra kif jintużaw il-paġni.',
    long: 'Jirreġistra l-movimenti tal-maws, il-klikks u l-iskrolljar, biex ikunu jistgħu jerġgħu jintwerew.',
  },
  'runs-surveys': {
    short: 'Juri stħarriġiet.',
    long: 'Jistaqsik għall-opinjoni tiegħek u jirreġistra t-tweġibiet tiegħek.',
  },
  'remembers-survey': {
    short: 'Jiftakar l-istħarriġiet li weġibt għalihom jew għalaqt.',
    long: 'Ma jerġax jistaqsik għal opinjoni li diġà tajt jew irrifjutajt li tagħti.',
  },
  'tests-variants': {
    short: 'Iqabbel verżjonijiet ta’ paġna.',
    long: 'Juri lill-viżitaturi verżjonijiet differenti ta’ paġna u jkejjel liema taħdem aħjar.',
  },
  'remembers-variant': {
    short: 'Jiftakar il-verżjoni ta’ paġna li tara.',
    long: 'Jurik l-istess verżjoni ta’ paġna f’kull żjara.',
  },
  'shows-advertising': {
    short: 'Juri r-reklami.',
    long: 'Juri r-reklami f’dan is-sit jew f’oħrajn.',
  },
  'personalizes-advertising': {
    short: 'Juri reklami bbażati fuq l-interessi tiegħek.',
    long: 'Jirreġistra l-paġni li żżur, f’dan is-sit u f’oħrajn, biex juri reklami li jaqblu mal-interessi tiegħek.',
  },
  'limits-advertising': {
    short: 'Jillimita kemm-il darba jintwera reklam.',
    long: 'Jgħodd kemm-il darba rajt reklam, biex ma jiġix ripetut iżżejjed.',
  },
  'finds-visitors-again': {
    short: 'Juri reklami fuq siti oħra wara żjara.',
    long: 'Jagħraf il-viżitaturi ta’ dan is-sit fuq siti oħra, biex jurihom ir-reklami tiegħu hemmhekk.',
  },
  'matches-identifiers': {
    short: 'Iqabbel identifikaturi flimkien ma’ sħab tar-reklamar.',
    long: 'Jiskambja identifikaturi bejn kumpaniji tar-reklamar, biex jagħrfu l-istess brawżer.',
  },
  'links-devices': {
    short: 'Jorbot l-apparati ta’ persuna waħda.',
    long: 'Jagħraf lill-istess persuna fuq diversi apparati jew brawżers.',
  },
  'respects-objections': {
    short: 'Jiftakar oġġezzjoni.',
    long: 'Jiftakar li oġġezzjonajt għal kejl jew għar-reklamar.',
  },
  'credits-partners': {
    short: 'Jagħti kreditu lis-sħab għax-xiri.',
    long: 'Jirreġistra liema sit sieħeb wassal għal xirja, biex jitħallas għaliha.',
  },
  'recommends-products': {
    short: 'Jirrakkomanda prodotti.',
    long: 'Jissuġġerixxi prodotti abbażi ta’ dawk li rajt jew xtrajt.',
  },
  'personalizes-content': {
    short: 'Jadatta l-kontenut għalik.',
    long: 'Jagħżel testi u offerti abbażi taż-żjarat preċedenti tiegħek.',
  },
  'identifies-companies': {
    short: 'Jagħraf kumpaniji.',
    long: 'Isib ma’ liema kumpanija jaħdmu l-viżitaturi, abbażi tan-netwerk tagħhom.',
  },
  'manages-contacts': {
    short: 'Jorbot iż-żjarat mal-kuntatti.',
    long: 'Jorbot iż-żjarat tiegħek mad-dettalji tiegħek wara li tkun bgħatt formola jew ftaħt email.',
  },
  'sends-messages': {
    short: 'Jibgħat newsletters u messaġġi.',
    long: 'Jabbonak għal newsletters jew notifiki u jkejjel kif jintużaw.',
  },
  'tells-humans-from-bots': {
    short: 'Jagħraf in-nies mill-programmi.',
    long: 'Jivverifika li talba tkun ġejja minn persuna, biex jipproteġi l-formoli mill-ispam.',
  },
  'protects-requests': {
    short: 'Jipproteġi l-formoli minn talbiet falsifikati.',
    long: 'Jiżgura li talba tkun ġejja minn paġna ta’ dan is-sit.',
  },
  'protects-site': {
    short: 'Jipproteġi s-sit mill-attakki.',
    long: 'Jagħraf u jwaqqaf traffiku li jagħmel il-ħsara.',
  },
  'prevents-fraud': {
    short: 'Jipprevjeni l-frodi.',
    long: 'Jagħraf pagamenti u aċċessi suspettużi.',
  },
  'processes-payments': {
    short: 'Jipproċessa l-pagamenti.',
    long: 'Jieħu ħsieb il-pagament tiegħek u jżommu sigur.',
  },
  'balances-load': {
    short: 'Iqassam it-talbiet bejn is-servers.',
    long: 'Jibgħat it-talbiet tiegħek lill-istess server matul żjara.',
  },
  'delivers-files': {
    short: 'Iwassal il-fajls tas-sit.',
    long: 'Iwassal fonts, stampi u skripts minn server qrib tiegħek.',
  },
  'monitors-errors': {
    short: 'Jirrapporta l-iżbalji.',
    long: 'Jirreġistra l-iżbalji tas-sit, biex ikunu jistgħu jissewwew.',
  },
  'monitors-speed': {
    short: 'Ikejjel il-veloċità tas-sit.',
    long: 'Ikejjel kemm malajr jitgħabbew u jwieġbu l-paġni.',
  },
  'manages-tags': {
    short: 'Jgħabbi servizzi oħra.',
    long: 'Jgħabbi s-servizzi tal-kejl u tar-reklamar li juża s-sit.',
  },
  'tests-storage': {
    short: 'Jivverifika jekk il-brawżer jaċċettax il-cookies.',
    long: 'Jiġi ssettjat u jinqara darba biex ikun magħruf jekk il-cookies jistgħux jinħażnu.',
  },
  'edits-site': {
    short: 'Jimmaniġġja l-kontenut tas-sit.',
    long: 'Jagħraf l-edituri tas-sit u l-issettjar tagħhom.',
  },
  'offers-ratings': {
    short: 'Juri l-valutazzjonijiet.',
    long: 'Juri l-valutazzjonijiet tal-klijenti u jistiednek tikteb waħda tiegħek.',
  },
  'searches-site': {
    short: 'Joffri tfittxija.',
    long: 'Ifittex fil-kontenut tas-sit u jkejjel liema riżultati jinfetħu.',
  },
}
