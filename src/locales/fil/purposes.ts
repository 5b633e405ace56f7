import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Pinagkakaiba ang mga bisita.',
    long: 'Binibigyan ang iyong browser ng random na numero, para mabilang ang mga pagbisita nito bilang mga pagbisita ng iisang bisita.',
  },
  'tells-sessions-apart': {
    short: 'Pinagkakaiba ang mga pagbisita.',
    long: 'Minamarkahan ang mga page na binubuksan mo sa isang pagbisita, para mabilang ang mga ito nang magkakasama.',
  },
  'measures-visits': {
    short: 'Sinusukat kung paano ginagamit ang site.',
    long: 'Binibilang ang mga pagbisita at page at ipinapakita kung paano lumilibot ang mga bisita sa site.',
  },
  'measures-video': {
    short: 'Sinusukat kung paano pinapanood ang mga video.',
    long: 'Binibilang ang mga panonood at itinatala kung aling bahagi ng video ang na-play.',
  },
  'measures-campaigns': {
    short: 'Ipinapakita kung aling kampanya ang nagdulot ng pagbisita.',
    long: 'Itinatala ang ad o link na pinanggalingan mo, para masukat kung aling mga kampanya ang mabisa.',
  },
  'measures-advertising': {
    short: 'Sinusukat ang epekto ng mga ad.',
    long: 'Itinatala kung bibili ka o magsa-sign up matapos makakita o mag-click ng ad.',
  },
  'limits-requests': {
    short: 'Nililimitahan ang dami ng mga kahilingan.',
    long: 'Pinababagal ang mga kahilingang ipinapadala sa serbisyong panukat.',
  },
  'remembers-source': {
    short: 'Tinatandaan ang page na pinanggalingan mo.',
    long: 'Iniimbak ang address o paghahanap na nagdala sa iyo sa site na ito.',
  },
  'keeps-session': {
    short: 'Pinananatiling tuloy-tuloy ang pagbisita.',
    long: 'Iniuugnay ang mga kahilingan mo sa isang pagbisita, para gumana ang site sa bawat page.',
  },
  'keeps-login': {
    short: 'Pinananatili kang naka-sign in.',
    long: 'Kinikilala ang iyong account, para hindi mo na kailangang mag-sign in sa bawat page.',
  },
  'stores-consent': {
    short: 'Iniimbak ang mga pinili mo tungkol sa pahintulot.',
    long: 'Tinatandaan kung aling cookies ang tinanggap o tinanggihan mo.',
  },
  'remembers-language': {
    short: 'Tinatandaan ang iyong wika.',
    long: 'Ipinapakita ang site sa wikang pinili mo.',
  },
  'remembers-region': {
    short: 'Tinatandaan ang iyong bansa o rehiyon.',
    long: 'Ipinapakita ang mga presyo at alok para sa bansang pinili mo.',
  },
  'remembers-currency': {
    short: 'Tinatandaan ang iyong currency.',
    long: 'Ipinapakita ang mga presyo sa currency na pinili mo.',
  },
  'remembers-settings': {
    short: 'Tinatandaan ang iyong mga setting.',
    long: 'Pinananatili ang mga setting na pinili mo sa site na ito.',
  },
  'remembers-theme': {
    short: 'Tinatandaan ang tema ng kulay.',
    long: 'Ipinapakita ang site sa maliwanag o madilim na kulay na pinili mo.',
  },
  'remembers-form': {
    short: 'Tinatandaan ang inilagay mo.',
    long: 'Itinatago ang inilagay mo sa form, para hindi mo na ito kailangang ulitin.',
  },
  'remembers-cart': {
    short: 'Tinatandaan ang iyong shopping cart.',
    long: 'Itinatago ang mga item sa iyong cart habang namimili ka.',
  },
  'remembers-viewed-items': {
    short: 'Tinatandaan ang mga item na tiningnan mo.',
    long: 'Ipinapakita sa iyo ang mga produkto o page na binuksan mo na dati.',
  },
  'remembers-player': {
    short: 'Tinatandaan ang mga setting ng player.',
    long: 'Pinananatili ang volume, kalidad, at subtitle ayon sa itinakda mo.',
  },
  'remembers-progress': {
    short: 'Tinatandaan kung saan ka huminto.',
    long: 'Ipinagpapatuloy ang video o audio kung saan mo ito inihinto.',
  },
  'remembers-notice': {
    short: 'Tinatandaan na isinara mo ang isang mensahe.',
    long: 'Hindi na ipinapakitang muli ang mensaheng isinara mo.',
  },
  'plays-video': {
    short: 'Nagpe-play ng mga video.',
    long: 'Ipinapakita sa site na ito ang mga video ng isang platform ng video.',
  },
  'plays-audio': {
    short: 'Nagpapatugtog ng musika at podcast.',
    long: 'Pinapatugtog sa site na ito ang musika at mga podcast ng isang platform ng audio.',
  },
  'shows-map': {
    short: 'Nagpapakita ng mga mapa.',
    long: 'Nagpapakita ng interactive na mapa sa site na ito.',
  },
  'shows-posts': {
    short: 'Nagpapakita ng mga post sa mga social network.',
    long: 'Ipinapakita sa site na ito ang mga post ng isang social network.',
  },
  'shows-forms': {
    short: 'Nagpapakita ng mga form.',
    long: 'Nagpapakita ng form o survey at ipinapadala ang iyong mga sagot sa provider nito.',
  },
  'shows-calendar': {
    short: 'Nagbu-book ng mga appointment.',
    long: 'Nagpapakita ng kalendaryo kung saan puwede kang mag-book ng appointment.',
  },
  'shows-documents': {
    short: 'Nagpapakita ng mga dokumento at disenyo.',
    long: 'Ipinapakita sa site na ito ang dokumento, disenyo, o code ng ibang platform.',
  },
  'shares-content': {
    short: 'Nagbabahagi ng mga page.',
    long: 'Nagbibigay ng mga button para ibahagi ang isang page sa mga social network.',
  },
  'offers-comments': {
    short: 'Nagbibigay-daan sa mga komento.',
    long: 'Ipinapakita ang mga komento at hinahayaan kang magsulat ng sa iyo.',
  },
  'offers-chat': {
    short: 'Nag-aalok ng chat.',
    long: 'Nagbubukas ng chat kasama ang team ng site na ito.',
  },
  'remembers-chat': {
    short: 'Tinatandaan ang iyong chat.',
    long: 'Kinikilala ang iyong browser, para magpatuloy ang usapan sa bawat page.',
  },
  'records-sessions': {
    short: 'Itinatala kung paano ginagamit ang mga page.',
    long: 'Itinatala ang mga galaw ng mouse, pag-click, at pag-scroll, para mapanood ulit ang mga ito.',
  },
  'runs-surveys': {
    short: 'Nagpapakita ng mga survey.',
    long: 'Hinihingi ang iyong opinyon at itinatala ang iyong mga sagot.',
  },
  'remembers-survey': {
    short: 'Tinatandaan ang mga survey na sinagot o isinara mo.',
    long: 'Hindi na muling hinihingi ang opinyong ibinigay mo na o tinanggihan mong ibigay.',
  },
  'tests-variants': {
    short: 'Inihahambing ang mga bersyon ng isang page.',
    long: 'Ipinapakita sa mga bisita ang iba’t ibang bersyon ng isang page at sinusukat kung alin ang mas mabisa.',
  },
  'remembers-variant': {
    short: 'Tinatandaan ang bersyon ng page na nakikita mo.',
    long: 'Ipinapakita sa iyo ang parehong bersyon ng page sa bawat pagbisita.',
  },
  'shows-advertising': {
    short: 'Nagpapakita ng mga ad.',
    long: 'Nagpapakita ng mga ad sa site na ito o sa iba pa.',
  },
  'personalizes-advertising': {
    short: 'Nagpapakita ng mga ad batay sa iyong mga interes.',
    long: 'Itinatala ang mga page na binibisita mo, sa site na ito at sa iba pa, para magpakita ng mga ad na angkop sa iyong mga interes.',
  },
  'limits-advertising': {
    short: 'Nililimitahan kung gaano kadalas ipinapakita ang isang ad.',
    long: 'Binibilang kung ilang beses mo nang nakita ang isang ad, para hindi ito masyadong maulit.',
  },
  'finds-visitors-again': {
    short: 'Nagpapakita ng mga ad sa iba pang site pagkatapos ng pagbisita.',
    long: 'Kinikilala ang mga bisita ng site na ito sa iba pang site, para ipakita sa kanila roon ang mga ad nito.',
  },
  'matches-identifiers': {
    short: 'Itinutugma ang mga identifier sa mga partner sa advertising.',
    long: 'Nagpapalitan ng mga identifier ang mga kompanya ng advertising, para makilala nila ang parehong browser.',
  },
  'links-devices': {
    short: 'Iniuugnay ang mga device ng iisang tao.',
    long: 'Kinikilala ang parehong tao sa ilang device o browser.',
  },
  'respects-objections': {
    short: 'Tinatandaan ang pagtutol.',
    long: 'Tinatandaan na tumutol ka sa isang pagsukat o sa mga ad.',
  },
  'credits-partners': {
    short: 'Iniuugnay ang mga pagbili sa mga partner.',
    long: 'Itinatala kung aling site ng partner ang nagdulot ng pagbili, para mabayaran ito.',
  },
  'recommends-products': {
    short: 'Nagrerekomenda ng mga produkto.',
    long: 'Nagmumungkahi ng mga produkto batay sa mga tiningnan o binili mo.',
  },
  'personalizes-content': {
    short: 'Inaangkop sa iyo ang content.',
    long: 'Pumipili ng mga teksto at alok batay sa mga nauna mong pagbisita.',
  },
  'identifies-companies': {
    short: 'Kinikilala ang mga kompanya.',
    long: 'Inaalam kung saang kompanya nagtatrabaho ang mga bisita, batay sa kanilang network.',
  },
  'manages-contacts': {
    short: 'Iniuugnay ang mga pagbisita sa mga contact.',
    long: 'Iniuugnay ang iyong mga pagbisita sa iyong mga detalye kapag nagpadala ka ng form o nagbukas ng email.',
  },
  'sends-messages': {
    short: 'Nagpapadala ng mga newsletter at mensahe.',
    long: 'Sina-subscribe ka sa mga newsletter o notification at sinusukat kung paano ginagamit ang mga ito.',
  },
  'tells-humans-from-bots': {
    short: 'Pinagkakaiba ang mga tao at mga program.',
    long: 'Tinitingnan kung galing sa tao ang isang kahilingan, para maprotektahan ang mga form laban sa spam.',
  },
  'protects-requests': {
    short: 'Pinoprotektahan ang mga form laban sa mga pekeng kahilingan.',
    long: 'Tinitiyak na galing sa isang page ng site na ito ang kahilingan.',
  },
  'protects-site': {
    short: 'Pinoprotektahan ang site laban sa mga pag-atake.',
    long: 'Kinikilala at pinipigilan ang mapaminsalang trapiko.',
  },
  'prevents-fraud': {
    short: 'Pinipigilan ang panloloko.',
    long: 'Kinikilala ang mga kahina-hinalang pagbabayad at pag-sign in.',
  },
  'processes-payments': {
    short: 'Pinoproseso ang mga bayad.',
    long: 'Pinangangasiwaan ang iyong pagbabayad at pinananatili itong ligtas.',
  },
  'balances-load': {
    short: 'Hinahati ang mga kahilingan sa mga server.',
    long: 'Ipinapadala ang iyong mga kahilingan sa iisang server habang bumibisita ka.',
  },
  'delivers-files': {
    short: 'Inihahatid ang mga file ng site.',
    long: 'Inihahatid ang mga font, larawan, at script mula sa server na malapit sa iyo.',
  },
  'monitors-errors': {
    short: 'Iniuulat ang mga error.',
    long: 'Itinatala ang mga error ng site, para maayos ang mga ito.',
  },
  'monitors-speed': {
    short: 'Sinusukat ang bilis ng site.',
    long: 'Sinusukat kung gaano kabilis naglo-load at tumutugon ang mga page.',
  },
  'manages-tags': {
    short: 'Naglo-load ng iba pang serbisyo.',
    long: 'Nilo-load ang mga serbisyong panukat at pang-advertising na ginagamit ng site.',
  },
  'tests-storage': {
    short: 'Sinusubok kung tumatanggap ng cookies ang browser.',
    long: 'Itinatakda at binabasa nang isang beses para malaman kung puwedeng mag-imbak ng cookies.',
  },
  'edits-site': {
    short: 'Pinamamahalaan ang content ng site.',
    long: 'Kinikilala ang mga editor ng site at ang kanilang mga setting.',
  },
  'offers-ratings': {
    short: 'Nagpapakita ng mga rating.',
    long: 'Ipinapakita ang mga rating ng mga customer at inaanyayahan kang magsulat ng isa.',
  },
  'searches-site': {
    short: 'Nag-aalok ng paghahanap.',
    long: 'Naghahanap sa content ng site at sinusukat kung aling mga resulta ang binubuksan.',
  },
}
