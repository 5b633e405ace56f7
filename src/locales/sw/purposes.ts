import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Hutofautisha wageni.',
    long: 'Hukipa kivinjari chako namba ya nasibu, ili ziara zake zihesabiwe kuwa za mgeni mmoja.',
  },
  'tells-sessions-apart': {
    short: 'Hutofautisha ziara.',
    long: 'Huweka alama kwenye kurasa unazofungua katika ziara moja, ili zihesabiwe pamoja.',
  },
  'measures-visits': {
    short: 'Hupima jinsi tovuti inavyotumiwa.',
    long: 'Huhesabu ziara na kurasa na kuonyesha jinsi wageni wanavyopita kwenye tovuti.',
  },
  'measures-video': {
    short: 'Hupima jinsi video zinavyotazamwa.',
    long: 'Huhesabu mara za kutazamwa na kurekodi sehemu za video zinazochezwa.',
  },
  'measures-campaigns': {
    short: 'Huonyesha kampeni iliyoleta ziara.',
    long: 'Hurekodi tangazo au kiungo kilichokuleta, ili kupima ni kampeni zipi zinazofanya kazi.',
  },
  'measures-advertising': {
    short: 'Hupima athari ya matangazo.',
    long: 'Hurekodi kama unanunua au kujisajili baada ya kuona au kubofya tangazo.',
  },
  'limits-requests': {
    short: 'Huweka kikomo cha idadi ya maombi.',
    long: 'Hupunguza kasi ya maombi yanayotumwa kwa huduma ya upimaji.',
  },
  'remembers-source': {
    short: 'Hukumbuka ukurasa uliokuleta.',
    long: 'Huhifadhi anwani au utafutaji uliokuleta kwenye tovuti hii.',
  },
  'keeps-session': {
    short: 'Hudumisha mwendelezo wa ziara.',
    long: 'Huunganisha maombi yako wakati wa ziara, ili tovuti ifanye kazi kutoka ukurasa mmoja hadi mwingine.',
  },
  'keeps-login': {
    short: 'Hukuweka ukiwa umeingia.',
    long: 'Hutambua akaunti yako, ili usihitaji kuingia kwenye kila ukurasa.',
  },
  'stores-consent': {
    short: 'Huhifadhi machaguo yako ya ridhaa.',
    long: 'Hukumbuka vidakuzi ulivyokubali au kukataa.',
  },
  'remembers-language': {
    short: 'Hukumbuka lugha yako.',
    long: 'Huonyesha tovuti kwa lugha uliyochagua.',
  },
  'remembers-region': {
    short: 'Hukumbuka nchi au eneo lako.',
    long: 'Huonyesha bei na ofa za nchi uliyochagua.',
  },
  'remembers-currency': {
    short: 'Hukumbuka sarafu yako.',
    long: 'Huonyesha bei kwa sarafu uliyochagua.',
  },
  'remembers-settings': {
    short: 'Hukumbuka mipangilio yako.',
    long: 'Huhifadhi mipangilio uliyochagua kwenye tovuti hii.',
  },
  'remembers-theme': {
    short: 'Hukumbuka mpangilio wa rangi.',
    long: 'Huonyesha tovuti kwa rangi angavu au za giza ulizochagua.',
  },
  'remembers-form': {
    short: 'Hukumbuka ulichojaza.',
    long: 'Huhifadhi ulichojaza kwenye fomu, ili usihitaji kukirudia.',
  },
  'remembers-cart': {
    short: 'Hukumbuka kikapu chako cha ununuzi.',
    long: 'Huhifadhi bidhaa kwenye kikapu chako unaponunua.',
  },
  'remembers-viewed-items': {
    short: 'Hukumbuka bidhaa ulizotazama.',
    long: 'Hukuonyesha bidhaa au kurasa ulizofungua hapo awali.',
  },
  'remembers-player': {
    short: 'Hukumbuka mipangilio ya kichezaji.',
    long: 'Huhifadhi sauti, ubora na manukuu jinsi ulivyoviweka.',
  },
  'remembers-progress': {
    short: 'Hukumbuka ulipoishia.',
    long: 'Huendeleza video au sauti kuanzia ulipoisimamisha.',
  },
  'remembers-notice': {
    short: 'Hukumbuka kwamba umefunga ujumbe.',
    long: 'Huzuia ujumbe ulioufunga usionyeshwe tena.',
  },
  'plays-video': {
    short: 'Hucheza video.',
    long: 'Huonyesha video za jukwaa la video kwenye tovuti hii.',
  },
  'plays-audio': {
    short: 'Hucheza muziki na podikasti.',
    long: 'Hucheza muziki na podikasti za jukwaa la sauti kwenye tovuti hii.',
  },
  'shows-map': {
    short: 'Huonyesha ramani.',
    long: 'Huonyesha ramani shirikishi kwenye tovuti hii.',
  },
  'shows-posts': {
    short: 'Huonyesha machapisho ya mitandao ya kijamii.',
    long: 'Huonyesha machapisho ya mtandao wa kijamii kwenye tovuti hii.',
  },
  'shows-forms': {
    short: 'Huonyesha fomu.',
    long: 'Huonyesha fomu au utafiti na kutuma majibu yako kwa mtoa huduma wake.',
  },
  'shows-calendar': {
    short: 'Huweka miadi.',
    long: 'Huonyesha kalenda ambayo unaweza kuweka miadi.',
  },
  'shows-documents': {
    short: 'Huonyesha hati na michoro.',
    long: 'Huonyesha hati, mchoro au msimbo wa jukwaa lingine kwenye tovuti hii.',
  },
  'shares-content': {
    short: 'Hushiriki kurasa.',
    long: 'Hutoa vitufe vya kushiriki ukurasa kwenye mitandao ya kijamii.',
  },
  'offers-comments': {
    short: 'Hutoa sehemu ya maoni.',
    long: 'Huonyesha maoni na kukuruhusu kuandika yako.',
  },
  'offers-chat': { short: 'Hutoa gumzo.', long: 'Hufungua gumzo na timu ya tovuti hii.' },
  'remembers-chat': {
    short: 'Hukumbuka gumzo lako.',
    long: 'Hutambua kivinjari chako, ili mazungumzo yaendelee kutoka ukurasa mmoja hadi mwingine.',
  },
  'records-sessions': {
    short: 'Hurekodi jinsi kurasa zinavyotumiwa.',
    long: 'Hurekodi mienendo ya kipanya, mibofyo na usogezaji, ili viweze kuchezwa tena.',
  },
  'runs-surveys': {
    short: 'Huonyesha tafiti.',
    long: 'Huomba maoni yako na kurekodi majibu yako.',
  },
  'remembers-survey': {
    short: 'Hukumbuka tafiti ulizojibu au kufunga.',
    long: 'Huepuka kuomba tena maoni uliyotoa au uliyokataa kutoa.',
  },
  'tests-variants': {
    short: 'Hulinganisha matoleo ya ukurasa.',
    long: 'Huonyesha wageni matoleo tofauti ya ukurasa na kupima ni lipi linalofanya kazi vizuri zaidi.',
  },
  'remembers-variant': {
    short: 'Hukumbuka toleo la ukurasa unaloliona.',
    long: 'Hukuonyesha toleo lilelile la ukurasa katika kila ziara.',
  },
  'shows-advertising': {
    short: 'Huonyesha matangazo.',
    long: 'Huonyesha matangazo kwenye tovuti hii au nyingine.',
  },
  'personalizes-advertising': {
    short: 'Huonyesha matangazo kulingana na mambo yanayokuvutia.',
    long: 'Hurekodi kurasa unazotembelea, kwenye tovuti hii na nyingine, ili kuonyesha matangazo yanayolingana na mambo yanayokuvutia.',
  },
  'limits-advertising': {
    short: 'Huweka kikomo cha mara ambazo tangazo huonyeshwa.',
    long: 'Huhesabu mara ambazo umeona tangazo, ili lisirudiwe mara nyingi mno.',
  },
  'finds-visitors-again': {
    short: 'Huonyesha matangazo kwenye tovuti nyingine baada ya ziara.',
    long: 'Hutambua wageni wa tovuti hii kwenye tovuti nyingine, ili kuwaonyesha huko matangazo ya tovuti hii.',
  },
  'matches-identifiers': {
    short: 'Hulinganisha vitambulishi na washirika wa matangazo.',
    long: 'Hubadilishana vitambulishi kati ya kampuni za matangazo, ili zitambue kivinjari kilekile.',
  },
  'links-devices': {
    short: 'Huunganisha vifaa vya mtu mmoja.',
    long: 'Hutambua mtu yuleyule kwenye vifaa au vivinjari kadhaa.',
  },
  'respects-objections': {
    short: 'Hukumbuka pingamizi.',
    long: 'Hukumbuka kwamba umepinga upimaji au matangazo.',
  },
  'credits-partners': {
    short: 'Huhusisha ununuzi na washirika.',
    long: 'Hurekodi tovuti mshirika iliyoleta ununuzi, ili ilipwe.',
  },
  'recommends-products': {
    short: 'Hupendekeza bidhaa.',
    long: 'Hupendekeza bidhaa kulingana na zile ulizotazama au kununua.',
  },
  'personalizes-content': {
    short: 'Hurekebisha maudhui yakufae.',
    long: 'Huchagua maandishi na ofa kulingana na ziara zako za awali.',
  },
  'identifies-companies': {
    short: 'Hutambua kampuni.',
    long: 'Hubaini kampuni ambayo wageni wanafanyia kazi, kulingana na mtandao wao.',
  },
  'manages-contacts': {
    short: 'Huunganisha ziara na watu unaowasiliana nao.',
    long: 'Huunganisha ziara zako na maelezo yako baada ya kutuma fomu au kufungua barua pepe.',
  },
  'sends-messages': {
    short: 'Hutuma majarida na ujumbe.',
    long: 'Hukusajili kupokea majarida au arifa na kupima jinsi zinavyotumiwa.',
  },
  'tells-humans-from-bots': {
    short: 'Hutofautisha watu na programu.',
    long: 'Hukagua kwamba ombi linatoka kwa mtu, ili kulinda fomu dhidi ya barua taka.',
  },
  'protects-requests': {
    short: 'Hulinda fomu dhidi ya maombi ya kughushi.',
    long: 'Huhakikisha kwamba ombi linatoka kwenye ukurasa wa tovuti hii.',
  },
  'protects-site': {
    short: 'Hulinda tovuti dhidi ya mashambulizi.',
    long: 'Hutambua na kuzuia trafiki hatari.',
  },
  'prevents-fraud': {
    short: 'Huzuia ulaghai.',
    long: 'Hutambua malipo na uingiaji wa kutiliwa shaka.',
  },
  'processes-payments': {
    short: 'Huchakata malipo.',
    long: 'Hushughulikia malipo yako na kuyaweka salama.',
  },
  'balances-load': {
    short: 'Husambaza maombi kwenye seva.',
    long: 'Hutuma maombi yako kwa seva ileile wakati wa ziara.',
  },
  'delivers-files': {
    short: 'Hutoa faili za tovuti.',
    long: 'Hutoa fonti, picha na skripti kutoka kwenye seva iliyo karibu nawe.',
  },
  'monitors-errors': {
    short: 'Huripoti hitilafu.',
    long: 'Hurekodi hitilafu za tovuti, ili ziweze kurekebishwa.',
  },
  'monitors-speed': {
    short: 'Hupima kasi ya tovuti.',
    long: 'Hupima kasi ya kurasa kupakia na kujibu.',
  },
  'manages-tags': {
    short: 'Hupakia huduma nyingine.',
    long: 'Hupakia huduma za upimaji na matangazo ambazo tovuti hutumia.',
  },
  'tests-storage': {
    short: 'Hupima kama kivinjari kinakubali vidakuzi.',
    long: 'Huwekwa na kusomwa mara moja ili kujua kama vidakuzi vinaweza kuhifadhiwa.',
  },
  'edits-site': {
    short: 'Hudhibiti maudhui ya tovuti.',
    long: 'Hutambua wahariri wa tovuti na mipangilio yao.',
  },
  'offers-ratings': {
    short: 'Huonyesha ukadiriaji.',
    long: 'Huonyesha ukadiriaji wa wateja na kukualika kuandika wako.',
  },
  'searches-site': {
    short: 'Hutoa utafutaji.',
    long: 'Hutafuta katika maudhui ya tovuti na kupima ni matokeo yapi yanayofunguliwa.',
  },
}
