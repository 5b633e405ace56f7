import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Dallon vizitorët.',
    long: 'I cakton shfletuesit tuaj një numër të rastësishëm, që vizitat e tij të numërohen si vizita të një vizitori të vetëm.',
  },
  'tells-sessions-apart': {
    short: 'Dallon vizitat.',
    long: 'Shënon faqet që hapni gjatë një vizite, që të numërohen bashkë.',
  },
  'measures-visits': {
    short: 'Mat si përdoret uebsajti.',
    long: 'Numëron vizitat dhe faqet dhe tregon si lëvizin vizitorët nëpër uebsajt.',
  },
  'measures-video': {
    short: 'Mat si shikohen videot.',
    long: 'Numëron shikimet dhe regjistron cilat pjesë të një videoje luhen.',
  },
  'measures-campaigns': {
    short: 'Tregon cila fushatë solli një vizitë.',
    long: 'Regjistron reklamën ose lidhjen nga e cila keni ardhur, për të matur cilat fushata funksionojnë.',
  },
  'measures-advertising': {
    short: 'Mat efektin e reklamave.',
    long: 'Regjistron nëse blini ose regjistroheni pasi keni parë një reklamë ose keni klikuar mbi të.',
  },
  'limits-requests': {
    short: 'Kufizon numrin e kërkesave.',
    long: 'Ngadalëson kërkesat që i dërgohen shërbimit të matjes.',
  },
  'remembers-source': {
    short: 'Ruan faqen nga e cila keni ardhur.',
    long: 'Ruan adresën ose kërkimin që ju solli në këtë uebsajt.',
  },
  'keeps-session': {
    short: 'Ruan vijimësinë e vizitës.',
    long: 'Lidh kërkesat tuaja gjatë një vizite, që uebsajti të funksionojë nga një faqe në tjetrën.',
  },
  'keeps-login': {
    short: 'Ju mban të identifikuar.',
    long: 'Njeh llogarinë tuaj, që të mos duhet të identifikoheni në çdo faqe.',
  },
  'stores-consent': {
    short: 'Ruan zgjedhjet tuaja për pëlqimin.',
    long: 'Mban mend cilat kuki keni pranuar ose refuzuar.',
  },
  'remembers-language': {
    short: 'Ruan gjuhën tuaj.',
    long: 'E shfaq uebsajtin në gjuhën që keni zgjedhur.',
  },
  'remembers-region': {
    short: 'Ruan shtetin ose rajonin tuaj.',
    long: 'Shfaq çmimet dhe ofertat për shtetin që keni zgjedhur.',
  },
  'remembers-currency': {
    short: 'Ruan monedhën tuaj.',
    long: 'I shfaq çmimet në monedhën që keni zgjedhur.',
  },
  'remembers-settings': {
    short: 'Ruan cilësimet tuaja.',
    long: 'Ruan cilësimet që keni zgjedhur në këtë uebsajt.',
  },
  'remembers-theme': {
    short: 'Ruan skemën e ngjyrave.',
    long: 'E shfaq uebsajtin në ngjyrat e çelëta ose të errëta që keni zgjedhur.',
  },
  'remembers-form': {
    short: 'Ruan çfarë keni shkruar.',
    long: 'Ruan çfarë keni shkruar në një formular, që të mos duhet ta përsëritni.',
  },
  'remembers-cart': {
    short: 'Ruan shportën tuaj.',
    long: 'Ruan artikujt në shportë ndërsa blini.',
  },
  'remembers-viewed-items': {
    short: 'Ruan artikujt që keni parë.',
    long: 'Ju shfaq produktet ose faqet që keni hapur më parë.',
  },
  'remembers-player': {
    short: 'Ruan cilësimet e lexuesit multimedial.',
    long: 'Ruan volumin, cilësinë dhe titrat siç i keni caktuar.',
  },
  'remembers-progress': {
    short: 'Ruan vendin ku keni ndaluar.',
    long: 'Vazhdon një video ose audio aty ku e keni ndaluar.',
  },
  'remembers-notice': {
    short: 'Mban mend që keni mbyllur një mesazh.',
    long: 'Nuk e shfaq më një mesazh që keni mbyllur.',
  },
  'plays-video': {
    short: 'Luan video.',
    long: 'Shfaq në këtë uebsajt video të një platforme videosh.',
  },
  'plays-audio': {
    short: 'Luan muzikë dhe podkaste.',
    long: 'Luan në këtë uebsajt muzikë dhe podkaste të një platforme audio.',
  },
  'shows-map': { short: 'Shfaq harta.', long: 'Shfaq një hartë ndërvepruese në këtë uebsajt.' },
  'shows-posts': {
    short: 'Shfaq postime nga rrjetet sociale.',
    long: 'Shfaq në këtë uebsajt postime nga një rrjet social.',
  },
  'shows-forms': {
    short: 'Shfaq formularë.',
    long: 'Shfaq një formular ose anketë dhe ia dërgon përgjigjet tuaja ofruesit përkatës.',
  },
  'shows-calendar': {
    short: 'Ju lejon të caktoni takime.',
    long: 'Shfaq një kalendar në të cilin mund të caktoni një takim.',
  },
  'shows-documents': {
    short: 'Shfaq dokumente dhe dizajne.',
    long: 'Shfaq në këtë uebsajt një dokument, dizajn ose kod të një platforme tjetër.',
  },
  'shares-content': {
    short: 'Ju lejon të shpërndani faqe.',
    long: 'Ofron butona për të shpërndarë një faqe në rrjetet sociale.',
  },
  'offers-comments': {
    short: 'Ju lejon të komentoni.',
    long: 'Shfaq komente dhe ju lejon të shkruani tuajat.',
  },
  'offers-chat': { short: 'Ofron bisedë.', long: 'Hap një bisedë me ekipin e këtij uebsajti.' },
  'remembers-chat': {
    short: 'Ruan bisedën tuaj.',
    long: 'Njeh shfletuesin tuaj, që biseda të vazhdojë nga një faqe në tjetrën.',
  },
  'records-sessions': {
    short: 'Regjistron si përdoren faqet.',
    long: 'Regjistron lëvizjet e miut, klikimet dhe rrëshqitjen, që të mund të riluhen.',
  },
  'runs-surveys': {
    short: 'Shfaq anketa.',
    long: 'Ju kërkon mendimin dhe regjistron përgjigjet tuaja.',
  },
  'remembers-survey': {
    short: 'Mban mend anketat që keni plotësuar ose mbyllur.',
    long: 'Nuk ju kërkon përsëri një mendim që e keni dhënë ose e keni refuzuar.',
  },
  'tests-variants': {
    short: 'Krahason versione të një faqeje.',
    long: 'U shfaq vizitorëve versione të ndryshme të një faqeje dhe mat cili funksionon më mirë.',
  },
  'remembers-variant': {
    short: 'Ruan versionin e faqes që shihni.',
    long: 'Ju shfaq të njëjtin version të një faqeje në çdo vizitë.',
  },
  'shows-advertising': {
    short: 'Shfaq reklama.',
    long: 'Shfaq reklama në këtë uebsajt ose në të tjera.',
  },
  'personalizes-advertising': {
    short: 'Shfaq reklama bazuar në interesat tuaja.',
    long: 'Regjistron faqet që vizitoni, këtu dhe në uebsajte të tjera, për të shfaqur reklama sipas interesave tuaja.',
  },
  'limits-advertising': {
    short: 'Kufizon sa shpesh shfaqet një reklamë.',
    long: 'Numëron sa herë e keni parë një reklamë, që të mos përsëritet tepër shpesh.',
  },
  'finds-visitors-again': {
    short: 'Shfaq reklama në uebsajte të tjera pas një vizite.',
    long: 'Njeh vizitorët e këtij uebsajti në uebsajte të tjera, për t’u shfaqur atje reklamat e tij.',
  },
  'matches-identifiers': {
    short: 'Përputh identifikues në bashkëpunim me partnerë reklamash.',
    long: 'Shkëmben identifikues mes kompanive të reklamave, që ato të njohin të njëjtin shfletues.',
  },
  'links-devices': {
    short: 'Lidh pajisjet e një personi.',
    long: 'Njeh të njëjtin person në disa pajisje ose shfletues.',
  },
  'respects-objections': {
    short: 'Ruan një kundërshtim.',
    long: 'Mban mend që keni kundërshtuar një matje ose reklamat.',
  },
  'credits-partners': {
    short: 'Ua njeh blerjet partnerëve.',
    long: 'Regjistron cili uebsajt partner solli një blerje, që të paguhet.',
  },
  'recommends-products': {
    short: 'Rekomandon produkte.',
    long: 'Sugjeron produkte bazuar në ato që keni parë ose blerë.',
  },
  'personalizes-content': {
    short: 'E përshtat përmbajtjen për ju.',
    long: 'Zgjedh tekste dhe oferta bazuar në vizitat tuaja të mëparshme.',
  },
  'identifies-companies': {
    short: 'Njeh kompanitë.',
    long: 'Zbulon në cilën kompani punojnë vizitorët, bazuar në rrjetin e tyre.',
  },
  'manages-contacts': {
    short: 'Lidh vizitat me kontaktet.',
    long: 'Lidh vizitat tuaja me të dhënat tuaja pasi të keni dërguar një formular ose të keni hapur një email.',
  },
  'sends-messages': {
    short: 'Dërgon buletine dhe mesazhe.',
    long: 'Ju abonon në buletine ose njoftime dhe mat si përdoren.',
  },
  'tells-humans-from-bots': {
    short: 'Dallon njerëzit nga programet.',
    long: 'Kontrollon që një kërkesë vjen nga një njeri, për të mbrojtur formularët nga mesazhet e padëshiruara.',
  },
  'protects-requests': {
    short: 'Mbron formularët nga kërkesat e falsifikuara.',
    long: 'Sigurohet që një kërkesë vjen nga një faqe e këtij uebsajti.',
  },
  'protects-site': {
    short: 'Mbron uebsajtin nga sulmet.',
    long: 'Njeh dhe ndalon trafikun e dëmshëm.',
  },
  'prevents-fraud': {
    short: 'Parandalon mashtrimet.',
    long: 'Njeh pagesat dhe identifikimet e dyshimta.',
  },
  'processes-payments': {
    short: 'Përpunon pagesat.',
    long: 'Kryen pagesën tuaj dhe e mban të sigurt.',
  },
  'balances-load': {
    short: 'Shpërndan kërkesat nëpër serverë.',
    long: 'I dërgon kërkesat tuaja te i njëjti server gjatë një vizite.',
  },
  'delivers-files': {
    short: 'Dërgon skedarët e uebsajtit.',
    long: 'Dërgon fonte, figura dhe skripte nga një server pranë jush.',
  },
  'monitors-errors': {
    short: 'Raporton gabime.',
    long: 'Regjistron gabimet e uebsajtit, që të mund të ndreqen.',
  },
  'monitors-speed': {
    short: 'Mat shpejtësinë e uebsajtit.',
    long: 'Mat sa shpejt ngarkohen dhe përgjigjen faqet.',
  },
  'manages-tags': {
    short: 'Ngarkon shërbime të tjera.',
    long: 'Ngarkon shërbimet e matjes dhe të reklamave që përdor uebsajti.',
  },
  'tests-storage': {
    short: 'Provon nëse shfletuesi pranon kuki.',
    long: 'Vendoset dhe lexohet një herë për të parë nëse mund të ruhen kuki.',
  },
  'edits-site': {
    short: 'Administron përmbajtjen e uebsajtit.',
    long: 'Njeh redaktorët e uebsajtit dhe cilësimet e tyre.',
  },
  'offers-ratings': {
    short: 'Shfaq vlerësime.',
    long: 'Shfaq vlerësime të klientëve dhe ju fton të shkruani një tuajin.',
  },
  'searches-site': {
    short: 'Ofron kërkim.',
    long: 'Kërkon në përmbajtjen e uebsajtit dhe mat cilat rezultate hapen.',
  },
}
