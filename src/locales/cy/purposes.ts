import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Gwahaniaethu rhwng ymwelwyr.',
    long: 'Rhoi rhif ar hap i’ch porwr, fel bod ei ymweliadau’n cael eu cyfrif fel rhai un ymwelydd.',
  },
  'tells-sessions-apart': {
    short: 'Gwahaniaethu rhwng ymweliadau.',
    long: 'Marcio’r tudalennau rydych yn eu hagor mewn un ymweliad, fel eu bod yn cael eu cyfrif gyda’i gilydd.',
  },
  'measures-visits': {
    short: 'Mesur sut mae’r wefan yn cael ei defnyddio.',
    long: 'Cyfrif ymweliadau a thudalennau, a dangos sut mae ymwelwyr yn symud drwy’r wefan.',
  },
  'measures-video': {
    short: 'Mesur sut mae fideos yn cael eu gwylio.',
    long: 'Cyfrif gwyliadau a chofnodi pa rannau o fideo sy’n cael eu chwarae.',
  },
  'measures-campaigns': {
    short: 'Dangos pa ymgyrch a arweiniodd at ymweliad.',
    long: 'Cofnodi’r hysbyseb neu’r ddolen y daethoch ohoni, i fesur pa ymgyrchoedd sy’n gweithio.',
  },
  'measures-advertising': {
    short: 'Mesur effaith hysbysebu.',
    long: 'Cofnodi a ydych yn prynu neu’n cofrestru ar ôl gweld neu glicio ar hysbyseb.',
  },
  'limits-requests': {
    short: 'Cyfyngu ar nifer y ceisiadau.',
    long: 'Arafu’r ceisiadau sy’n cael eu hanfon at y gwasanaeth mesur.',
  },
  'remembers-source': {
    short: 'Cofio’r dudalen y daethoch ohoni.',
    long: 'Storio’r cyfeiriad neu’r chwiliad a ddaeth â chi i’r wefan hon.',
  },
  'keeps-session': {
    short: 'Cynnal y sesiwn.',
    long: 'Cysylltu eich ceisiadau yn ystod ymweliad, fel bod y wefan yn gweithio o dudalen i dudalen.',
  },
  'keeps-login': {
    short: 'Eich cadw wedi mewngofnodi.',
    long: 'Adnabod eich cyfrif, fel nad oes rhaid i chi fewngofnodi ar bob tudalen.',
  },
  'stores-consent': {
    short: 'Storio eich dewisiadau cydsynio.',
    long: 'Cofio pa gwcis rydych wedi’u derbyn neu eu gwrthod.',
  },
  'remembers-language': {
    short: 'Cofio eich iaith.',
    long: 'Dangos y wefan yn yr iaith rydych wedi’i dewis.',
  },
  'remembers-region': {
    short: 'Cofio eich gwlad neu’ch rhanbarth.',
    long: 'Dangos prisiau a chynigion ar gyfer y wlad rydych wedi’i dewis.',
  },
  'remembers-currency': {
    short: 'Cofio eich arian cyfred.',
    long: 'Dangos prisiau yn yr arian cyfred rydych wedi’i ddewis.',
  },
  'remembers-settings': {
    short: 'Cofio eich gosodiadau.',
    long: 'Cadw’r gosodiadau rydych wedi’u dewis ar y wefan hon.',
  },
  'remembers-theme': {
    short: 'Cofio’r cynllun lliwiau.',
    long: 'Dangos y wefan yn y lliwiau golau neu dywyll rydych wedi’u dewis.',
  },
  'remembers-form': {
    short: 'Cofio’r hyn rydych wedi’i roi i mewn.',
    long: 'Cadw’r hyn rydych wedi’i roi mewn ffurflen, fel nad oes rhaid i chi ei ailadrodd.',
  },
  'remembers-cart': {
    short: 'Cofio eich basged siopa.',
    long: 'Cadw’r eitemau yn eich basged wrth i chi siopa.',
  },
  'remembers-viewed-items': {
    short: 'Cofio eitemau rydych wedi’u gweld.',
    long: 'Dangos i chi’r cynhyrchion neu’r tudalennau rydych wedi’u hagor o’r blaen.',
  },
  'remembers-player': {
    short: 'Cofio gosodiadau’r chwaraewr.',
    long: 'Cadw’r sain, yr ansawdd a’r isdeitlau fel rydych wedi’u gosod.',
  },
  'remembers-progress': {
    short: 'Cofio ble rydych wedi stopio.',
    long: 'Parhau â fideo neu sain o’r man lle gwnaethoch ei stopio.',
  },
  'remembers-notice': {
    short: 'Cofio eich bod wedi cau neges.',
    long: 'Peidio â dangos eto neges rydych wedi’i chau.',
  },
  'plays-video': {
    short: 'Chwarae fideos.',
    long: 'Dangos fideos o blatfform fideo ar y wefan hon.',
  },
  'plays-audio': {
    short: 'Chwarae cerddoriaeth a phodlediadau.',
    long: 'Chwarae cerddoriaeth a phodlediadau o blatfform sain ar y wefan hon.',
  },
  'shows-map': { short: 'Dangos mapiau.', long: 'Dangos map rhyngweithiol ar y wefan hon.' },
  'shows-posts': {
    short: 'Dangos postiadau o rwydweithiau cymdeithasol.',
    long: 'Dangos postiadau o rwydwaith cymdeithasol ar y wefan hon.',
  },
  'shows-forms': {
    short: 'Dangos ffurflenni.',
    long: 'Dangos ffurflen neu arolwg ac anfon eich atebion at y darparwr.',
  },
  'shows-calendar': {
    short: 'Eich galluogi i drefnu apwyntiadau.',
    long: 'Dangos calendr lle gallwch drefnu apwyntiad.',
  },
  'shows-documents': {
    short: 'Dangos dogfennau a dyluniadau.',
    long: 'Dangos dogfen, dyluniad neu god o blatfform arall ar y wefan hon.',
  },
  'shares-content': {
    short: 'Eich galluogi i rannu tudalennau.',
    long: 'Cynnig botymau i rannu tudalen ar rwydweithiau cymdeithasol.',
  },
  'offers-comments': {
    short: 'Eich galluogi i adael sylwadau.',
    long: 'Dangos sylwadau a gadael i chi ysgrifennu eich rhai eich hun.',
  },
  'offers-chat': { short: 'Cynnig sgwrs fyw.', long: 'Agor sgwrs fyw gyda thîm y wefan hon.' },
  'remembers-chat': {
    short: 'Cofio eich sgwrs fyw.',
    long: 'Adnabod eich porwr, fel bod sgwrs yn parhau o dudalen i dudalen.',
  },
  'records-sessions': {
    short: 'Recordio sut mae tudalennau’n cael eu defnyddio.',
    long: 'Recordio symudiadau’r llygoden, cliciau a sgrolio, fel bod modd eu hailchwarae.',
  },
  'runs-surveys': {
    short: 'Dangos arolygon.',
    long: 'Gofyn am eich barn a chofnodi eich atebion.',
  },
  'remembers-survey': {
    short: 'Cofio arolygon rydych wedi’u hateb neu eu cau.',
    long: 'Peidio â gofyn eto am farn rydych wedi’i rhoi neu wedi gwrthod ei rhoi.',
  },
  'tests-variants': {
    short: 'Cymharu fersiynau o dudalen.',
    long: 'Dangos fersiynau gwahanol o dudalen i ymwelwyr a mesur pa un sy’n gweithio’n well.',
  },
  'remembers-variant': {
    short: 'Cofio’r fersiwn o dudalen rydych yn ei gweld.',
    long: 'Dangos yr un fersiwn o dudalen i chi ar bob ymweliad.',
  },
  'shows-advertising': {
    short: 'Dangos hysbysebion.',
    long: 'Dangos hysbysebion ar y wefan hon neu ar rai eraill.',
  },
  'personalizes-advertising': {
    short: 'Dangos hysbysebion ar sail eich diddordebau.',
    long: 'Cofnodi’r tudalennau rydych yn ymweld â nhw, ar y wefan hon ac ar rai eraill, i ddangos hysbysebion sy’n gweddu i’ch diddordebau.',
  },
  'limits-advertising': {
    short: 'Cyfyngu ar ba mor aml y dangosir hysbyseb.',
    long: 'Cyfrif pa mor aml rydych wedi gweld hysbyseb, fel nad yw’n cael ei hailadrodd yn rhy aml.',
  },
  'finds-visitors-again': {
    short: 'Dangos hysbysebion ar wefannau eraill ar ôl ymweliad.',
    long: 'Adnabod ymwelwyr y wefan hon ar wefannau eraill, i ddangos ei hysbysebion iddynt yno.',
  },
  'matches-identifiers': {
    short: 'Paru dynodyddion ar y cyd â phartneriaid hysbysebu.',
    long: 'Cyfnewid dynodyddion rhwng cwmnïau hysbysebu, fel eu bod yn adnabod yr un porwr.',
  },
  'links-devices': {
    short: 'Cysylltu dyfeisiau un person.',
    long: 'Adnabod yr un person ar sawl dyfais neu borwr.',
  },
  'respects-objections': {
    short: 'Cofio gwrthwynebiad.',
    long: 'Cofio eich bod wedi gwrthwynebu mesur neu hysbysebu.',
  },
  'credits-partners': {
    short: 'Priodoli pryniannau i bartneriaid.',
    long: 'Cofnodi pa wefan bartner a arweiniodd at bryniant, fel ei bod yn cael ei thalu.',
  },
  'recommends-products': {
    short: 'Argymell cynhyrchion.',
    long: 'Awgrymu cynhyrchion ar sail y rhai rydych wedi’u gweld neu eu prynu.',
  },
  'personalizes-content': {
    short: 'Addasu cynnwys i chi.',
    long: 'Dewis testunau a chynigion ar sail eich ymweliadau blaenorol.',
  },
  'identifies-companies': {
    short: 'Adnabod cwmnïau.',
    long: 'Darganfod i ba gwmni y mae ymwelwyr yn gweithio, ar sail eu rhwydwaith.',
  },
  'manages-contacts': {
    short: 'Cysylltu ymweliadau â manylion cyswllt.',
    long: 'Cysylltu eich ymweliadau â’ch manylion ar ôl i chi anfon ffurflen neu agor e-bost.',
  },
  'sends-messages': {
    short: 'Anfon cylchlythyrau a negeseuon.',
    long: 'Eich tanysgrifio i gylchlythyrau neu hysbysiadau a mesur sut maent yn cael eu defnyddio.',
  },
  'tells-humans-from-bots': {
    short: 'Gwahaniaethu rhwng pobl a rhaglenni.',
    long: 'Gwirio bod cais yn dod gan berson, i ddiogelu ffurflenni rhag sbam.',
  },
  'protects-requests': {
    short: 'Diogelu ffurflenni rhag ceisiadau ffug.',
    long: 'Sicrhau bod cais yn dod o dudalen ar y wefan hon.',
  },
  'protects-site': {
    short: 'Diogelu’r wefan rhag ymosodiadau.',
    long: 'Adnabod ac atal traffig niweidiol.',
  },
  'prevents-fraud': {
    short: 'Atal twyll.',
    long: 'Adnabod taliadau ac achosion o fewngofnodi sy’n amheus.',
  },
  'processes-payments': {
    short: 'Prosesu taliadau.',
    long: 'Trin eich taliad a’i gadw’n ddiogel.',
  },
  'balances-load': {
    short: 'Rhannu ceisiadau rhwng gweinyddion.',
    long: 'Anfon eich ceisiadau at yr un gweinydd yn ystod ymweliad.',
  },
  'delivers-files': {
    short: 'Darparu ffeiliau’r wefan.',
    long: 'Darparu ffontiau, lluniau a sgriptiau o weinydd yn agos atoch chi.',
  },
  'monitors-errors': {
    short: 'Adrodd am wallau.',
    long: 'Cofnodi gwallau’r wefan, fel bod modd eu trwsio.',
  },
  'monitors-speed': {
    short: 'Mesur cyflymder y wefan.',
    long: 'Mesur pa mor gyflym y mae tudalennau’n llwytho ac yn ymateb.',
  },
  'manages-tags': {
    short: 'Llwytho gwasanaethau eraill.',
    long: 'Llwytho’r gwasanaethau mesur a hysbysebu y mae’r wefan yn eu defnyddio.',
  },
  'tests-storage': {
    short: 'Profi a yw’r porwr yn derbyn cwcis.',
    long: 'Caiff ei osod a’i ddarllen unwaith i ganfod a oes modd storio cwcis.',
  },
  'edits-site': {
    short: 'Rheoli cynnwys y wefan.',
    long: 'Adnabod golygyddion y wefan a’u gosodiadau.',
  },
  'offers-ratings': {
    short: 'Dangos sgoriau.',
    long: 'Dangos sgoriau gan gwsmeriaid a’ch gwahodd i ysgrifennu un.',
  },
  'searches-site': {
    short: 'Cynnig chwiliad.',
    long: 'Chwilio cynnwys y wefan a mesur pa ganlyniadau sy’n cael eu hagor.',
  },
}
