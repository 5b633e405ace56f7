import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Cuairteoirí a idirdhealú óna chéile.',
    long: 'Uimhir randamach a thabhairt do do bhrabhsálaí, chun a chuid cuairteanna a chomhaireamh mar chuairteanna cuairteora amháin.',
  },
  'tells-sessions-apart': {
    short: 'Cuairteanna a idirdhealú óna chéile.',
    long: 'Na leathanaigh a osclaíonn tú le linn cuairte amháin a mharcáil, chun iad a chomhaireamh le chéile.',
  },
  'measures-visits': {
    short: 'Úsáid an tsuímh a thomhas.',
    long: 'Cuairteanna agus leathanaigh a chomhaireamh agus a léiriú conas a ghluaiseann cuairteoirí tríd an suíomh.',
  },
  'measures-video': {
    short: 'Féachaint ar fhíseáin a thomhas.',
    long: 'Amharcanna a chomhaireamh agus na codanna d’fhíseán a sheinntear a thaifeadadh.',
  },
  'measures-campaigns': {
    short: 'An feachtas ba chúis le cuairt a léiriú.',
    long: 'An fógra nó an nasc as ar tháinig tú a thaifeadadh, chun a thomhas cé na feachtais a n-éiríonn leo.',
  },
  'measures-advertising': {
    short: 'Éifeacht fógraíochta a thomhas.',
    long: 'A thaifeadadh an gceannaíonn tú rud nó an gcláraíonn tú tar éis duit fógra a fheiceáil nó cliceáil air.',
  },
  'limits-requests': {
    short: 'Líon na n-iarratas a theorannú.',
    long: 'Na hiarratais a sheoltar chuig an tseirbhís tomhais a mhoilliú.',
  },
  'remembers-source': {
    short: 'Cuimhneamh ar an leathanach as ar tháinig tú.',
    long: 'An seoladh nó an cuardach a threoraigh chuig an suíomh seo thú a stóráil.',
  },
  'keeps-session': {
    short: 'An seisiún a choinneáil ar siúl.',
    long: 'D’iarratais le linn cuairte a nascadh, ionas go n-oibreoidh an suíomh ó leathanach go leathanach.',
  },
  'keeps-login': {
    short: 'Tú a choinneáil logáilte isteach.',
    long: 'Do chuntas a aithint, ionas nach mbeidh ort logáil isteach ar gach leathanach.',
  },
  'stores-consent': {
    short: 'Do roghanna toilithe a stóráil.',
    long: 'Cuimhneamh ar na fianáin ar ghlac tú leo nó ar dhiúltaigh tú dóibh.',
  },
  'remembers-language': {
    short: 'Cuimhneamh ar do theanga.',
    long: 'An suíomh a thaispeáint sa teanga a roghnaigh tú.',
  },
  'remembers-region': {
    short: 'Cuimhneamh ar do thír nó ar do réigiún.',
    long: 'Praghsanna agus tairiscintí a thaispeáint don tír a roghnaigh tú.',
  },
  'remembers-currency': {
    short: 'Cuimhneamh ar d’airgeadra.',
    long: 'Praghsanna a thaispeáint san airgeadra a roghnaigh tú.',
  },
  'remembers-settings': {
    short: 'Cuimhneamh ar do shocruithe.',
    long: 'Na socruithe a rinne tú ar an suíomh seo a choinneáil.',
  },
  'remembers-theme': {
    short: 'Cuimhneamh ar an scéim dathanna.',
    long: 'An suíomh a thaispeáint sna dathanna geala nó dorcha a roghnaigh tú.',
  },
  'remembers-form': {
    short: 'Cuimhneamh ar an méid a d’iontráil tú.',
    long: 'An méid a d’iontráil tú i bhfoirm a choinneáil, ionas nach mbeidh ort é a iontráil arís.',
  },
  'remembers-cart': {
    short: 'Cuimhneamh ar do chiseán siopadóireachta.',
    long: 'Na hearraí i do chiseán a choinneáil fad is atá tú ag siopadóireacht.',
  },
  'remembers-viewed-items': {
    short: 'Cuimhneamh ar earraí ar fhéach tú orthu.',
    long: 'Na táirgí nó na leathanaigh a d’oscail tú cheana a thaispeáint duit.',
  },
  'remembers-player': {
    short: 'Cuimhneamh ar shocruithe an tseinnteora.',
    long: 'An airde fuaime, an cháilíocht agus na fotheidil a choinneáil mar a shocraigh tú iad.',
  },
  'remembers-progress': {
    short: 'Cuimhneamh ar an áit ar stop tú.',
    long: 'Leanúint d’fhíseán nó d’fhuaim ón áit ar stop tú.',
  },
  'remembers-notice': {
    short: 'Cuimhneamh gur dhún tú teachtaireacht.',
    long: 'Gan teachtaireacht a dhún tú a thaispeáint arís.',
  },
  'plays-video': {
    short: 'Físeáin a sheinm.',
    long: 'Físeáin ó ardán físe a thaispeáint ar an suíomh seo.',
  },
  'plays-audio': {
    short: 'Ceol agus podchraoltaí a sheinm.',
    long: 'Ceol agus podchraoltaí ó ardán fuaime a sheinm ar an suíomh seo.',
  },
  'shows-map': {
    short: 'Léarscáileanna a thaispeáint.',
    long: 'Léarscáil idirghníomhach a thaispeáint ar an suíomh seo.',
  },
  'shows-posts': {
    short: 'Postálacha ó líonraí sóisialta a thaispeáint.',
    long: 'Postálacha ó líonra sóisialta a thaispeáint ar an suíomh seo.',
  },
  'shows-forms': {
    short: 'Foirmeacha a thaispeáint.',
    long: 'Foirm nó suirbhé a thaispeáint agus do fhreagraí a sheoladh chuig an soláthraí.',
  },
  'shows-calendar': {
    short: 'Deis a thabhairt duit coinní a chur in áirithe.',
    long: 'Féilire a thaispeáint inar féidir leat coinne a chur in áirithe.',
  },
  'shows-documents': {
    short: 'Doiciméid agus dearaí a thaispeáint.',
    long: 'Doiciméad, dearadh nó cód ó ardán eile a thaispeáint ar an suíomh seo.',
  },
  'shares-content': {
    short: 'Deis a thabhairt duit leathanaigh a chomhroinnt.',
    long: 'Cnaipí a chur ar fáil chun leathanach a chomhroinnt ar líonraí sóisialta.',
  },
  'offers-comments': {
    short: 'Deis a thabhairt duit tráchtanna a scríobh.',
    long: 'Tráchtanna a thaispeáint agus ligean duit do chuid féin a scríobh.',
  },
  'offers-chat': {
    short: 'Comhrá beo a chur ar fáil.',
    long: 'Comhrá beo a oscailt le foireann an tsuímh seo.',
  },
  'remembers-chat': {
    short: 'Cuimhneamh ar do chomhrá beo.',
    long: 'Do bhrabhsálaí a aithint, ionas go leanfaidh comhrá ó leathanach go leathanach.',
  },
  'records-sessions': {
    short: 'Úsáid na leathanach a thaifeadadh.',
    long: 'Gluaiseachtaí luiche, cliceanna agus scrollú a thaifeadadh, ionas gur féidir iad a athsheinm.',
  },
  'runs-surveys': {
    short: 'Suirbhéanna a thaispeáint.',
    long: 'Do thuairim a iarraidh agus do fhreagraí a thaifeadadh.',
  },
  'remembers-survey': {
    short: 'Cuimhneamh ar shuirbhéanna a d’fhreagair nó a dhún tú.',
    long: 'Gan tuairim a thug tú, nó a dhiúltaigh tú a thabhairt, a iarraidh arís.',
  },
  'tests-variants': {
    short: 'Leaganacha de leathanach a chur i gcomparáid.',
    long: 'Leaganacha éagsúla de leathanach a thaispeáint do chuairteoirí agus a thomhas cé acu is fearr a oibríonn.',
  },
  'remembers-variant': {
    short: 'Cuimhneamh ar an leagan de leathanach a fheiceann tú.',
    long: 'An leagan céanna de leathanach a thaispeáint duit ar gach cuairt.',
  },
  'shows-advertising': {
    short: 'Fógraíocht a thaispeáint.',
    long: 'Fógraí a thaispeáint ar an suíomh seo nó ar shuíomhanna eile.',
  },
  'personalizes-advertising': {
    short: 'Fógraíocht a thaispeáint de réir na nithe is spéis leat.',
    long: 'Na leathanaigh a dtugann tú cuairt orthu anseo agus ar shuíomhanna eile a thaifeadadh, chun fógraíocht a thaispeáint a bhaineann leis na nithe is spéis leat.',
  },
  'limits-advertising': {
    short: 'Teorainn a chur le minicíocht fógra.',
    long: 'A chomhaireamh cé mhéad uair a chonaic tú fógra, ionas nach dtaispeántar rómhinic é.',
  },
  'finds-visitors-again': {
    short: 'Fógraíocht a thaispeáint ar shuíomhanna eile tar éis cuairte.',
    long: 'Cuairteoirí an tsuímh seo a aithint ar shuíomhanna eile, chun fógraíocht an tsuímh seo a thaispeáint dóibh ansin.',
  },
  'matches-identifiers': {
    short: 'Aitheantóirí a mheaitseáil i gcomhar le comhpháirtithe fógraíochta.',
    long: 'Aitheantóirí a mhalartú idir cuideachtaí fógraíochta, ionas go n-aithneoidh siad an brabhsálaí céanna.',
  },
  'links-devices': {
    short: 'Gléasanna duine amháin a nascadh.',
    long: 'An duine céanna a aithint ar roinnt gléasanna nó brabhsálaithe.',
  },
  'respects-objections': {
    short: 'Cuimhneamh ar agóid.',
    long: 'Cuimhneamh go ndearna tú agóid i gcoinne tomhais nó fógraíochta.',
  },
  'credits-partners': {
    short: 'Ceannacháin a chur i leith comhpháirtithe.',
    long: 'An suíomh comhpháirtí ba chúis le ceannachán a thaifeadadh, ionas go n-íocfar é.',
  },
  'recommends-products': {
    short: 'Táirgí a mholadh.',
    long: 'Táirgí a mholadh bunaithe ar na cinn ar fhéach tú orthu nó a cheannaigh tú.',
  },
  'personalizes-content': {
    short: 'Ábhar a chur in oiriúint duit.',
    long: 'Téacsanna agus tairiscintí a roghnú bunaithe ar do chuairteanna roimhe seo.',
  },
  'identifies-companies': {
    short: 'Cuideachtaí a aithint.',
    long: 'A fháil amach, bunaithe ar a líonra, cén chuideachta a n-oibríonn cuairteoirí di.',
  },
  'manages-contacts': {
    short: 'Cuairteanna a nascadh le teagmhálaithe.',
    long: 'Do chuairteanna a nascadh le do shonraí tar éis duit foirm a sheoladh nó ríomhphost a oscailt.',
  },
  'sends-messages': {
    short: 'Nuachtlitreacha agus teachtaireachtaí a sheoladh.',
    long: 'Tú a chlárú le haghaidh nuachtlitreacha nó fógraí brú agus a thomhas conas a úsáidtear iad.',
  },
  'tells-humans-from-bots': {
    short: 'Daoine a idirdhealú ó ríomhchláir.',
    long: 'A sheiceáil gur ó dhuine a thagann iarratas, chun foirmeacha a chosaint ar thurscar.',
  },
  'protects-requests': {
    short: 'Foirmeacha a chosaint ar iarratais bhréige.',
    long: 'A chinntiú gur ó leathanach den suíomh seo a thagann iarratas.',
  },
  'protects-site': {
    short: 'An suíomh a chosaint ar ionsaithe.',
    long: 'Trácht díobhálach a aithint agus a stopadh.',
  },
  'prevents-fraud': {
    short: 'Calaois a chosc.',
    long: 'Íocaíochtaí agus logálacha isteach amhrasacha a aithint.',
  },
  'processes-payments': {
    short: 'Íocaíochtaí a phróiseáil.',
    long: 'D’íocaíocht a láimhseáil agus a choinneáil slán.',
  },
  'balances-load': {
    short: 'Iarratais a roinnt ar fhreastalaithe.',
    long: 'D’iarratais a sheoladh chuig an bhfreastalaí céanna le linn cuairte.',
  },
  'delivers-files': {
    short: 'Comhaid an tsuímh a sheachadadh.',
    long: 'Clófhoirne, pictiúir agus scripteanna a sheachadadh ó fhreastalaí in aice leat.',
  },
  'monitors-errors': {
    short: 'Earráidí a thuairisciú.',
    long: 'Earráidí an tsuímh a thaifeadadh, ionas gur féidir iad a cheartú.',
  },
  'monitors-speed': {
    short: 'Luas an tsuímh a thomhas.',
    long: 'A thomhas cé chomh tapa is a lódálann agus a fhreagraíonn leathanaigh.',
  },
  'manages-tags': {
    short: 'Seirbhísí eile a lódáil.',
    long: 'Na seirbhísí tomhais agus fógraíochta a úsáideann an suíomh a lódáil.',
  },
  'tests-storage': {
    short: 'A thástáil an nglacann an brabhsálaí le fianáin.',
    long: 'Socraítear agus léitear uair amháin é chun a fháil amach an féidir fianáin a stóráil.',
  },
  'edits-site': {
    short: 'Ábhar an tsuímh a bhainistiú.',
    long: 'Eagarthóirí an tsuímh agus a gcuid socruithe a aithint.',
  },
  'offers-ratings': {
    short: 'Rátálacha a thaispeáint.',
    long: 'Rátálacha ó chustaiméirí a thaispeáint agus cuireadh a thabhairt duit do cheann féin a scríobh.',
  },
  'searches-site': {
    short: 'Cuardach a chur ar fáil.',
    long: 'Ábhar an tsuímh a chuardach agus a thomhas cé na torthaí a osclaítear.',
  },
}
