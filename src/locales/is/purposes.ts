import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Greinir á milli gesta.',
    long: 'Gefur vafranum þínum handahófskennda tölu svo að heimsóknir hans teljist heimsóknir eins gests.',
  },
  'tells-sessions-apart': {
    short: 'Greinir á milli heimsókna.',
    long: 'Merkir síðurnar sem þú opnar í einni heimsókn svo að þær séu taldar saman.',
  },
  'measures-visits': {
    short: 'Mælir hvernig vefurinn er notaður.',
    long: 'Telur heimsóknir og síður og sýnir hvernig gestir fara um vefinn.',
  },
  'measures-video': {
    short: 'Mælir áhorf á myndskeið.',
    long: 'Telur áhorf og skráir hvaða hlutar myndskeiðs eru spilaðir.',
  },
  'measures-campaigns': {
    short: 'Sýnir hvaða herferð leiddi til heimsóknar.',
    long: 'Skráir auglýsinguna eða tengilinn sem þú komst frá til að mæla hvaða herferðir virka.',
  },
  'measures-advertising': {
    short: 'Mælir áhrif auglýsinga.',
    long: 'Skráir hvort þú kaupir eitthvað eða skráir þig eftir að hafa séð auglýsingu eða smellt á hana.',
  },
  'limits-requests': {
    short: 'Takmarkar fjölda beiðna.',
    long: 'Hægir á beiðnunum sem sendar eru til mæliþjónustunnar.',
  },
  'remembers-source': {
    short: 'Man frá hvaða síðu þú komst.',
    long: 'Vistar vefslóðina eða leitina sem leiddi þig á þennan vef.',
  },
  'keeps-session': {
    short: 'Heldur heimsókninni saman.',
    long: 'Tengir beiðnir þínar í heimsókn svo að vefurinn virki frá einni síðu til annarrar.',
  },
  'keeps-login': {
    short: 'Viðheldur innskráningu þinni.',
    long: 'Þekkir aðganginn þinn svo að þú þurfir ekki að skrá þig inn á hverri síðu.',
  },
  'stores-consent': {
    short: 'Vistar val þitt um samþykki.',
    long: 'Man hvaða vafrakökur þú hefur samþykkt og hverjum þú hefur hafnað.',
  },
  'remembers-language': {
    short: 'Man tungumálið þitt.',
    long: 'Birtir vefinn á tungumálinu sem þú hefur valið.',
  },
  'remembers-region': {
    short: 'Man land þitt eða svæði.',
    long: 'Birtir verð og tilboð fyrir landið sem þú hefur valið.',
  },
  'remembers-currency': {
    short: 'Man gjaldmiðilinn þinn.',
    long: 'Birtir verð í gjaldmiðlinum sem þú hefur valið.',
  },
  'remembers-settings': {
    short: 'Man stillingarnar þínar.',
    long: 'Geymir stillingarnar sem þú hefur valið á þessum vef.',
  },
  'remembers-theme': {
    short: 'Man litastefið.',
    long: 'Birtir vefinn í ljósu eða dökku litunum sem þú hefur valið.',
  },
  'remembers-form': {
    short: 'Man það sem þú hefur slegið inn.',
    long: 'Geymir það sem þú hefur slegið inn í eyðublað svo að þú þurfir ekki að endurtaka það.',
  },
  'remembers-cart': {
    short: 'Man innkaupakörfuna þína.',
    long: 'Geymir vörurnar í körfunni á meðan þú verslar.',
  },
  'remembers-viewed-items': {
    short: 'Man vörur sem þú hefur skoðað.',
    long: 'Sýnir þér vörurnar eða síðurnar sem þú hefur opnað áður.',
  },
  'remembers-player': {
    short: 'Man stillingar spilarans.',
    long: 'Geymir hljóðstyrk, gæði og skjátexta eins og þú hefur stillt.',
  },
  'remembers-progress': {
    short: 'Man hvar þú hættir.',
    long: 'Heldur áfram með myndskeið eða hljóð þar sem þú hættir.',
  },
  'remembers-notice': {
    short: 'Man að þú hefur lokað skilaboðum.',
    long: 'Birtir ekki aftur skilaboð sem þú hefur lokað.',
  },
  'plays-video': {
    short: 'Spilar myndskeið.',
    long: 'Birtir myndskeið frá myndskeiðaveitu á þessum vef.',
  },
  'plays-audio': {
    short: 'Spilar tónlist og hlaðvörp.',
    long: 'Spilar tónlist og hlaðvörp frá hljóðveitu á þessum vef.',
  },
  'shows-map': { short: 'Birtir kort.', long: 'Birtir gagnvirkt kort á þessum vef.' },
  'shows-posts': {
    short: 'Birtir færslur af samfélagsmiðlum.',
    long: 'Birtir færslur af samfélagsmiðli á þessum vef.',
  },
  'shows-forms': {
    short: 'Birtir eyðublöð.',
    long: 'Birtir eyðublað eða könnun og sendir svörin þín til þjónustuaðilans.',
  },
  'shows-calendar': { short: 'Bókar tíma.', long: 'Birtir dagatal þar sem þú getur bókað tíma.' },
  'shows-documents': {
    short: 'Birtir skjöl og hönnun.',
    long: 'Birtir skjal, hönnun eða kóða frá annarri veitu á þessum vef.',
  },
  'shares-content': {
    short: 'Deilir síðum.',
    long: 'Býður upp á hnappa til að deila síðu á samfélagsmiðlum.',
  },
  'offers-comments': {
    short: 'Býður upp á athugasemdir.',
    long: 'Birtir athugasemdir og gerir þér kleift að skrifa þínar eigin.',
  },
  'offers-chat': {
    short: 'Býður upp á netspjall.',
    long: 'Opnar netspjall við starfsfólk þessa vefs.',
  },
  'remembers-chat': {
    short: 'Man netspjallið þitt.',
    long: 'Þekkir vafrann þinn svo að samtal haldi áfram frá einni síðu til annarrar.',
  },
  'records-sessions': {
    short: 'Tekur upp hvernig síður eru notaðar.',
    long: 'Tekur upp músarhreyfingar, smelli og skrun svo að hægt sé að spila það aftur.',
  },
  'runs-surveys': { short: 'Birtir kannanir.', long: 'Spyr um álit þitt og skráir svörin þín.' },
  'remembers-survey': {
    short: 'Man kannanir sem þú hefur svarað eða lokað.',
    long: 'Spyr ekki aftur um álit sem þú hefur gefið eða ekki viljað gefa.',
  },
  'tests-variants': {
    short: 'Ber saman útgáfur af síðu.',
    long: 'Sýnir gestum mismunandi útgáfur af síðu og mælir hver þeirra virkar best.',
  },
  'remembers-variant': {
    short: 'Man hvaða útgáfu af síðu þú sérð.',
    long: 'Sýnir þér sömu útgáfu af síðu í hverri heimsókn.',
  },
  'shows-advertising': {
    short: 'Birtir auglýsingar.',
    long: 'Birtir auglýsingar á þessum vef eða öðrum.',
  },
  'personalizes-advertising': {
    short: 'Birtir auglýsingar út frá áhugasviði þínu.',
    long: 'Skráir síðurnar sem þú heimsækir á þessum vef og öðrum til að birta auglýsingar sem hæfa áhugasviði þínu.',
  },
  'limits-advertising': {
    short: 'Takmarkar hve oft auglýsing er birt.',
    long: 'Telur hve oft þú hefur séð auglýsingu svo að hún sé ekki endurtekin of oft.',
  },
  'finds-visitors-again': {
    short: 'Birtir auglýsingar á öðrum vefjum eftir heimsókn.',
    long: 'Þekkir gesti þessa vefs á öðrum vefjum til að birta þeim auglýsingar hans þar.',
  },
  'matches-identifiers': {
    short: 'Parar auðkenni við auðkenni auglýsingafyrirtækja.',
    long: 'Miðlar auðkennum milli auglýsingafyrirtækja svo að þau þekki sama vafrann.',
  },
  'links-devices': {
    short: 'Tengir saman tæki eins einstaklings.',
    long: 'Þekkir sama einstaklinginn í fleiri en einu tæki eða vafra.',
  },
  'respects-objections': {
    short: 'Man andmæli.',
    long: 'Man að þú hefur andmælt mælingu eða auglýsingum.',
  },
  'credits-partners': {
    short: 'Eignar samstarfsaðilum kaup sem þeir leiða til.',
    long: 'Skráir hvaða samstarfsvefur leiddi til kaupa svo að hann fái greitt.',
  },
  'recommends-products': {
    short: 'Mælir með vörum.',
    long: 'Stingur upp á vörum út frá þeim sem þú hefur skoðað eða keypt.',
  },
  'personalizes-content': {
    short: 'Lagar efni að þér.',
    long: 'Velur texta og tilboð út frá fyrri heimsóknum þínum.',
  },
  'identifies-companies': {
    short: 'Þekkir fyrirtæki.',
    long: 'Greinir út frá netkerfi gesta hjá hvaða fyrirtæki þeir starfa.',
  },
  'manages-contacts': {
    short: 'Tengir heimsóknir við tengiliði.',
    long: 'Tengir heimsóknir þínar við upplýsingarnar þínar þegar þú hefur sent eyðublað eða opnað tölvupóst.',
  },
  'sends-messages': {
    short: 'Sendir fréttabréf og skilaboð.',
    long: 'Skráir þig í áskrift að fréttabréfum eða tilkynningum og mælir notkun þeirra.',
  },
  'tells-humans-from-bots': {
    short: 'Greinir fólk frá forritum.',
    long: 'Gengur úr skugga um að beiðni komi frá manneskju til að verja eyðublöð gegn ruslpósti.',
  },
  'protects-requests': {
    short: 'Ver eyðublöð gegn fölsuðum beiðnum.',
    long: 'Gengur úr skugga um að beiðni komi frá síðu á þessum vef.',
  },
  'protects-site': { short: 'Ver vefinn gegn árásum.', long: 'Þekkir og stöðvar skaðlega umferð.' },
  'prevents-fraud': {
    short: 'Kemur í veg fyrir svik.',
    long: 'Þekkir grunsamlegar greiðslur og innskráningar.',
  },
  'processes-payments': {
    short: 'Vinnur úr greiðslum.',
    long: 'Afgreiðir greiðslu þína og tryggir öryggi hennar.',
  },
  'balances-load': {
    short: 'Dreifir beiðnum á netþjóna.',
    long: 'Sendir beiðnir þínar til sama netþjóns á meðan á heimsókn stendur.',
  },
  'delivers-files': {
    short: 'Afhendir skrár vefsins.',
    long: 'Afhendir letur, myndir og skriftur frá netþjóni nálægt þér.',
  },
  'monitors-errors': {
    short: 'Tilkynnir villur.',
    long: 'Skráir villur á vefnum svo að hægt sé að laga þær.',
  },
  'monitors-speed': {
    short: 'Mælir hraða vefsins.',
    long: 'Mælir hve hratt síður hlaðast og svara.',
  },
  'manages-tags': {
    short: 'Hleður annarri þjónustu.',
    long: 'Hleður mæli- og auglýsingaþjónustunni sem vefurinn notar.',
  },
  'tests-storage': {
    short: 'Kannar hvort vafrinn tekur við vafrakökum.',
    long: 'Er sett og lesin einu sinni til að kanna hvort hægt sé að vista vafrakökur.',
  },
  'edits-site': {
    short: 'Stýrir efni vefsins.',
    long: 'Þekkir ritstjóra vefsins og stillingar þeirra.',
  },
  'offers-ratings': {
    short: 'Birtir umsagnir.',
    long: 'Birtir umsagnir viðskiptavina og býður þér að skrifa eina.',
  },
  'searches-site': {
    short: 'Býður upp á leit.',
    long: 'Leitar í efni vefsins og mælir hvaða niðurstöður eru opnaðar.',
  },
}
