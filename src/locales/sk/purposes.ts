import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Rozlišuje návštevníkov.',
    long: 'Pridelí vášmu prehliadaču náhodné číslo, aby sa jeho návštevy počítali ako návštevy jedného návštevníka.',
  },
  'tells-sessions-apart': {
    short: 'Rozlišuje návštevy.',
    long: 'Označí stránky otvorené počas jednej návštevy, aby sa počítali spolu.',
  },
  'measures-visits': {
    short: 'Meria používanie webu.',
    long: 'Počíta návštevy a stránky a ukazuje, ako sa návštevníci po webe pohybujú.',
  },
  'measures-video': {
    short: 'Meria sledovanie videí.',
    long: 'Počíta zhliadnutia a zaznamenáva, ktoré časti videa sa prehrávajú.',
  },
  'measures-campaigns': {
    short: 'Ukazuje, ktorá kampaň viedla k návšteve.',
    long: 'Zaznamená reklamu alebo odkaz, odkiaľ ste prišli, aby sa zmeralo, ktoré kampane fungujú.',
  },
  'measures-advertising': {
    short: 'Meria účinok reklamy.',
    long: 'Zaznamená, či po zobrazení reklamy alebo kliknutí na ňu nakúpite alebo sa zaregistrujete.',
  },
  'limits-requests': {
    short: 'Obmedzuje počet požiadaviek.',
    long: 'Spomaľuje požiadavky odosielané meracej službe.',
  },
  'remembers-source': {
    short: 'Pamätá si, odkiaľ ste prišli.',
    long: 'Ukladá adresu alebo vyhľadávanie, ktoré vás na tento web priviedlo.',
  },
  'keeps-session': {
    short: 'Udržiava reláciu.',
    long: 'Spája vaše požiadavky počas návštevy, aby web fungoval pri prechode medzi stránkami.',
  },
  'keeps-login': {
    short: 'Udržiava vaše prihlásenie.',
    long: 'Rozpozná váš účet, aby ste sa nemuseli prihlasovať na každej stránke.',
  },
  'stores-consent': {
    short: 'Ukladá vaše voľby týkajúce sa súhlasu.',
    long: 'Pamätá si, ktoré súbory cookie ste prijali alebo odmietli.',
  },
  'remembers-language': {
    short: 'Pamätá si váš jazyk.',
    long: 'Zobrazuje web v jazyku, ktorý ste si zvolili.',
  },
  'remembers-region': {
    short: 'Pamätá si vašu krajinu alebo región.',
    long: 'Zobrazuje ceny a ponuky pre krajinu, ktorú ste si zvolili.',
  },
  'remembers-currency': {
    short: 'Pamätá si vašu menu.',
    long: 'Zobrazuje ceny v mene, ktorú ste si zvolili.',
  },
  'remembers-settings': {
    short: 'Pamätá si vaše nastavenia.',
    long: 'Zachováva nastavenia, ktoré ste si na tomto webe zvolili.',
  },
  'remembers-theme': {
    short: 'Pamätá si farebný motív.',
    long: 'Zobrazuje web vo svetlých alebo tmavých farbách, ktoré ste si zvolili.',
  },
  'remembers-form': {
    short: 'Pamätá si, čo ste vyplnili.',
    long: 'Zachováva údaje vyplnené vo formulári, aby ste ich nemuseli zadávať znova.',
  },
  'remembers-cart': {
    short: 'Pamätá si váš nákupný košík.',
    long: 'Zachováva položky v košíku počas nákupu.',
  },
  'remembers-viewed-items': {
    short: 'Pamätá si prezerané položky.',
    long: 'Zobrazuje vám produkty alebo stránky, ktoré ste už otvorili.',
  },
  'remembers-player': {
    short: 'Pamätá si nastavenia prehrávača.',
    long: 'Zachováva hlasitosť, kvalitu a titulky tak, ako ste ich nastavili.',
  },
  'remembers-progress': {
    short: 'Pamätá si, kde ste skončili.',
    long: 'Pokračuje vo videu alebo zvuku tam, kde ste skončili.',
  },
  'remembers-notice': {
    short: 'Pamätá si, že ste zavreli správu.',
    long: 'Znova nezobrazuje správu, ktorú ste zavreli.',
  },
  'plays-video': {
    short: 'Prehráva videá.',
    long: 'Zobrazuje na tomto webe videá z videoplatformy.',
  },
  'plays-audio': {
    short: 'Prehráva hudbu a podcasty.',
    long: 'Prehráva na tomto webe hudbu a podcasty zo zvukovej platformy.',
  },
  'shows-map': { short: 'Zobrazuje mapy.', long: 'Zobrazuje na tomto webe interaktívnu mapu.' },
  'shows-posts': {
    short: 'Zobrazuje príspevky zo sociálnych sietí.',
    long: 'Zobrazuje na tomto webe príspevky zo sociálnej siete.',
  },
  'shows-forms': {
    short: 'Zobrazuje formuláre.',
    long: 'Zobrazuje formulár alebo dotazník a odosiela vaše odpovede jeho poskytovateľovi.',
  },
  'shows-calendar': {
    short: 'Umožňuje rezervovať termíny.',
    long: 'Zobrazuje kalendár, v ktorom si môžete rezervovať termín.',
  },
  'shows-documents': {
    short: 'Zobrazuje dokumenty a návrhy.',
    long: 'Zobrazuje na tomto webe dokument, návrh alebo kód z inej platformy.',
  },
  'shares-content': {
    short: 'Zdieľa stránky.',
    long: 'Ponúka tlačidlá na zdieľanie stránky na sociálnych sieťach.',
  },
  'offers-comments': {
    short: 'Ponúka komentáre.',
    long: 'Zobrazuje komentáre a umožňuje vám písať vlastné.',
  },
  'offers-chat': { short: 'Ponúka chat.', long: 'Otvára chat s tímom tohto webu.' },
  'remembers-chat': {
    short: 'Pamätá si váš chat.',
    long: 'Rozpozná váš prehliadač, aby konverzácia pokračovala pri prechode medzi stránkami.',
  },
  'records-sessions': {
    short: 'Zaznamenáva používanie stránok.',
    long: 'Zaznamenáva pohyby myši, kliknutia a posúvanie, aby sa dali prehrať.',
  },
  'runs-surveys': {
    short: 'Zobrazuje prieskumy.',
    long: 'Pýta sa na váš názor a zaznamenáva vaše odpovede.',
  },
  'remembers-survey': {
    short: 'Pamätá si prieskumy, ktoré ste vyplnili alebo zavreli.',
    long: 'Nepýta sa znova na názor, ktorý ste už vyjadrili alebo nechceli vyjadriť.',
  },
  'tests-variants': {
    short: 'Porovnáva verzie stránky.',
    long: 'Ukazuje návštevníkom rôzne verzie stránky a meria, ktorá funguje lepšie.',
  },
  'remembers-variant': {
    short: 'Pamätá si, ktorú verziu stránky vidíte.',
    long: 'Ukazuje vám pri každej návšteve rovnakú verziu stránky.',
  },
  'shows-advertising': {
    short: 'Zobrazuje reklamu.',
    long: 'Zobrazuje reklamy na tomto webe alebo na iných.',
  },
  'personalizes-advertising': {
    short: 'Zobrazuje reklamu podľa vašich záujmov.',
    long: 'Zaznamenáva stránky, ktoré navštevujete na tomto aj iných weboch, aby sa zobrazovala reklama podľa vašich záujmov.',
  },
  'limits-advertising': {
    short: 'Obmedzuje, ako často sa reklama zobrazuje.',
    long: 'Počíta, koľkokrát ste reklamu videli, aby sa neopakovala príliš často.',
  },
  'finds-visitors-again': {
    short: 'Po návšteve zobrazuje reklamu na iných weboch.',
    long: 'Rozpozná návštevníkov tohto webu na iných weboch, aby sa im tam zobrazila jeho reklama.',
  },
  'matches-identifiers': {
    short: 'Páruje identifikátory s reklamnými partnermi.',
    long: 'Vymieňa identifikátory medzi reklamnými spoločnosťami, aby rozpoznali rovnaký prehliadač.',
  },
  'links-devices': {
    short: 'Spája zariadenia jednej osoby.',
    long: 'Rozpozná tú istú osobu na viacerých zariadeniach alebo vo viacerých prehliadačoch.',
  },
  'respects-objections': {
    short: 'Pamätá si námietku.',
    long: 'Pamätá si, že ste namietali proti meraniu alebo reklame.',
  },
  'credits-partners': {
    short: 'Priraďuje nákupy partnerom.',
    long: 'Zaznamená, ktorý partnerský web viedol k nákupu, aby zaň dostal odmenu.',
  },
  'recommends-products': {
    short: 'Odporúča produkty.',
    long: 'Navrhuje produkty podľa tých, ktoré ste si prezreli alebo kúpili.',
  },
  'personalizes-content': {
    short: 'Prispôsobuje vám obsah.',
    long: 'Vyberá texty a ponuky podľa vašich skorších návštev.',
  },
  'identifies-companies': {
    short: 'Rozpoznáva spoločnosti.',
    long: 'Zisťuje podľa siete, pre ktorú spoločnosť návštevníci pracujú.',
  },
  'manages-contacts': {
    short: 'Spája návštevy s kontaktmi.',
    long: 'Spája vaše návštevy s vašimi údajmi, keď odošlete formulár alebo otvoríte e-mail.',
  },
  'sends-messages': {
    short: 'Posiela newslettery a správy.',
    long: 'Prihlasuje vás na odber newsletterov alebo oznámení a meria, ako sa využívajú.',
  },
  'tells-humans-from-bots': {
    short: 'Rozlišuje ľudí a programy.',
    long: 'Overuje, že požiadavka pochádza od človeka, a chráni tak formuláre pred spamom.',
  },
  'protects-requests': {
    short: 'Chráni formuláre pred podvrhnutými požiadavkami.',
    long: 'Overuje, že požiadavka pochádza zo stránky tohto webu.',
  },
  'protects-site': {
    short: 'Chráni web pred útokmi.',
    long: 'Rozpoznáva a zastavuje škodlivú prevádzku.',
  },
  'prevents-fraud': {
    short: 'Predchádza podvodom.',
    long: 'Rozpoznáva podozrivé platby a prihlásenia.',
  },
  'processes-payments': {
    short: 'Spracúva platby.',
    long: 'Vykonáva vašu platbu a zabezpečuje ju.',
  },
  'balances-load': {
    short: 'Rozdeľuje požiadavky medzi servery.',
    long: 'Počas návštevy posiela vaše požiadavky na ten istý server.',
  },
  'delivers-files': {
    short: 'Dodáva súbory webu.',
    long: 'Dodáva písma, obrázky a skripty z blízkeho servera.',
  },
  'monitors-errors': {
    short: 'Hlási chyby.',
    long: 'Zaznamenáva chyby webu, aby sa dali opraviť.',
  },
  'monitors-speed': {
    short: 'Meria rýchlosť webu.',
    long: 'Meria, ako rýchlo sa stránky načítavajú a reagujú.',
  },
  'manages-tags': {
    short: 'Načítava ďalšie služby.',
    long: 'Načítava meracie a reklamné služby, ktoré web používa.',
  },
  'tests-storage': {
    short: 'Zisťuje, či prehliadač prijíma súbory cookie.',
    long: 'Raz sa nastaví a prečíta, aby sa zistilo, či možno súbory cookie ukladať.',
  },
  'edits-site': {
    short: 'Spravuje obsah webu.',
    long: 'Rozpoznáva redaktorov webu a ich nastavenia.',
  },
  'offers-ratings': {
    short: 'Zobrazuje hodnotenia.',
    long: 'Zobrazuje hodnotenia zákazníkov a vyzýva vás na napísanie vlastného.',
  },
  'searches-site': {
    short: 'Ponúka vyhľadávanie.',
    long: 'Prehľadáva obsah webu a meria, ktoré výsledky sa otvárajú.',
  },
}
