import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Rozlišuje návštěvníky.',
    long: 'Přidělí vašemu prohlížeči náhodné číslo, aby se jeho návštěvy počítaly jako návštěvy jednoho návštěvníka.',
  },
  'tells-sessions-apart': {
    short: 'Rozlišuje návštěvy.',
    long: 'Označí stránky otevřené během jedné návštěvy, aby se počítaly společně.',
  },
  'measures-visits': {
    short: 'Měří využití webu.',
    long: 'Počítá návštěvy a stránky a ukazuje, jak se návštěvníci po webu pohybují.',
  },
  'measures-video': {
    short: 'Měří sledování videí.',
    long: 'Počítá zhlédnutí a zaznamenává, které části videa se přehrávají.',
  },
  'measures-campaigns': {
    short: 'Ukazuje, která kampaň vedla k návštěvě.',
    long: 'Zaznamená reklamu nebo odkaz, odkud jste přišli, aby se změřilo, které kampaně fungují.',
  },
  'measures-advertising': {
    short: 'Měří účinek reklamy.',
    long: 'Zaznamená, zda po zobrazení reklamy nebo kliknutí na ni nakoupíte nebo se zaregistrujete.',
  },
  'limits-requests': {
    short: 'Omezuje počet požadavků.',
    long: 'Zpomaluje požadavky odesílané měřicí službě.',
  },
  'remembers-source': {
    short: 'Pamatuje si, odkud jste přišli.',
    long: 'Ukládá adresu nebo vyhledávání, které vás na tento web přivedlo.',
  },
  'keeps-session': {
    short: 'Udržuje relaci.',
    long: 'Propojuje vaše požadavky během návštěvy, aby web fungoval při přechodu mezi stránkami.',
  },
  'keeps-login': {
    short: 'Udržuje vaše přihlášení.',
    long: 'Rozpozná váš účet, abyste se nemuseli přihlašovat na každé stránce.',
  },
  'stores-consent': {
    short: 'Ukládá vaše volby ohledně souhlasu.',
    long: 'Pamatuje si, které soubory cookie jste přijali nebo odmítli.',
  },
  'remembers-language': {
    short: 'Pamatuje si váš jazyk.',
    long: 'Zobrazuje web v jazyce, který jste zvolili.',
  },
  'remembers-region': {
    short: 'Pamatuje si vaši zemi nebo region.',
    long: 'Zobrazuje ceny a nabídky pro zemi, kterou jste zvolili.',
  },
  'remembers-currency': {
    short: 'Pamatuje si vaši měnu.',
    long: 'Zobrazuje ceny v měně, kterou jste zvolili.',
  },
  'remembers-settings': {
    short: 'Pamatuje si vaše nastavení.',
    long: 'Zachovává nastavení, která jste na tomto webu zvolili.',
  },
  'remembers-theme': {
    short: 'Pamatuje si barevný motiv.',
    long: 'Zobrazuje web ve světlých nebo tmavých barvách, které jste zvolili.',
  },
  'remembers-form': {
    short: 'Pamatuje si, co jste vyplnili.',
    long: 'Zachovává údaje vyplněné ve formuláři, abyste je nemuseli zadávat znovu.',
  },
  'remembers-cart': {
    short: 'Pamatuje si váš nákupní košík.',
    long: 'Zachovává položky v košíku během nákupu.',
  },
  'remembers-viewed-items': {
    short: 'Pamatuje si prohlížené položky.',
    long: 'Zobrazuje vám produkty nebo stránky, které jste už otevřeli.',
  },
  'remembers-player': {
    short: 'Pamatuje si nastavení přehrávače.',
    long: 'Zachovává hlasitost, kvalitu a titulky tak, jak jste je nastavili.',
  },
  'remembers-progress': {
    short: 'Pamatuje si, kde jste skončili.',
    long: 'Pokračuje ve videu nebo zvuku tam, kde jste skončili.',
  },
  'remembers-notice': {
    short: 'Pamatuje si, že jste zavřeli zprávu.',
    long: 'Znovu nezobrazuje zprávu, kterou jste zavřeli.',
  },
  'plays-video': {
    short: 'Přehrává videa.',
    long: 'Zobrazuje na tomto webu videa z videoplatformy.',
  },
  'plays-audio': {
    short: 'Přehrává hudbu a podcasty.',
    long: 'Přehrává na tomto webu hudbu a podcasty ze zvukové platformy.',
  },
  'shows-map': { short: 'Zobrazuje mapy.', long: 'Zobrazuje na tomto webu interaktivní mapu.' },
  'shows-posts': {
    short: 'Zobrazuje příspěvky ze sociálních sítí.',
    long: 'Zobrazuje na tomto webu příspěvky ze sociální sítě.',
  },
  'shows-forms': {
    short: 'Zobrazuje formuláře.',
    long: 'Zobrazuje formulář nebo dotazník a odesílá vaše odpovědi jeho poskytovateli.',
  },
  'shows-calendar': {
    short: 'Umožňuje rezervovat termíny.',
    long: 'Zobrazuje kalendář, ve kterém si můžete rezervovat termín.',
  },
  'shows-documents': {
    short: 'Zobrazuje dokumenty a návrhy.',
    long: 'Zobrazuje na tomto webu dokument, návrh nebo kód z jiné platformy.',
  },
  'shares-content': {
    short: 'Sdílí stránky.',
    long: 'Nabízí tlačítka ke sdílení stránky na sociálních sítích.',
  },
  'offers-comments': {
    short: 'Nabízí komentáře.',
    long: 'Zobrazuje komentáře a umožňuje vám psát vlastní.',
  },
  'offers-chat': { short: 'Nabízí chat.', long: 'Otevírá chat s týmem tohoto webu.' },
  'remembers-chat': {
    short: 'Pamatuje si váš chat.',
    long: 'Rozpozná váš prohlížeč, aby konverzace pokračovala při přechodu mezi stránkami.',
  },
  'records-sessions': {
    short: 'Zaznamenává používání stránek.',
    long: 'Zaznamenává pohyby myši, kliknutí a posouvání, aby se daly přehrát.',
  },
  'runs-surveys': {
    short: 'Zobrazuje průzkumy.',
    long: 'Ptá se na váš názor a zaznamenává vaše odpovědi.',
  },
  'remembers-survey': {
    short: 'Pamatuje si průzkumy, které jste vyplnili nebo zavřeli.',
    long: 'Neptá se znovu na názor, který jste už sdělili nebo nechtěli sdělit.',
  },
  'tests-variants': {
    short: 'Porovnává verze stránky.',
    long: 'Ukazuje návštěvníkům různé verze stránky a měří, která funguje lépe.',
  },
  'remembers-variant': {
    short: 'Pamatuje si, kterou verzi stránky vidíte.',
    long: 'Ukazuje vám při každé návštěvě stejnou verzi stránky.',
  },
  'shows-advertising': {
    short: 'Zobrazuje reklamu.',
    long: 'Zobrazuje reklamy na tomto webu nebo na jiných.',
  },
  'personalizes-advertising': {
    short: 'Zobrazuje reklamu podle vašich zájmů.',
    long: 'Zaznamenává stránky, které navštěvujete na tomto i jiných webech, aby se zobrazovala reklama podle vašich zájmů.',
  },
  'limits-advertising': {
    short: 'Omezuje, jak často se reklama zobrazuje.',
    long: 'Počítá, kolikrát jste reklamu viděli, aby se neopakovala příliš často.',
  },
  'finds-visitors-again': {
    short: 'Po návštěvě zobrazuje reklamu na jiných webech.',
    long: 'Rozpozná návštěvníky tohoto webu na jiných webech, aby se jim tam zobrazila jeho reklama.',
  },
  'matches-identifiers': {
    short: 'Páruje identifikátory s reklamními partnery.',
    long: 'Vyměňuje identifikátory mezi reklamními společnostmi, aby rozpoznaly stejný prohlížeč.',
  },
  'links-devices': {
    short: 'Propojuje zařízení jedné osoby.',
    long: 'Rozpozná stejnou osobu na více zařízeních nebo ve více prohlížečích.',
  },
  'respects-objections': {
    short: 'Pamatuje si námitku.',
    long: 'Pamatuje si, že jste vznesli námitku proti měření nebo reklamě.',
  },
  'credits-partners': {
    short: 'Přiřazuje nákupy partnerům.',
    long: 'Zaznamená, který partnerský web vedl k nákupu, aby za něj dostal odměnu.',
  },
  'recommends-products': {
    short: 'Doporučuje produkty.',
    long: 'Navrhuje produkty podle těch, které jste si prohlédli nebo koupili.',
  },
  'personalizes-content': {
    short: 'Přizpůsobuje vám obsah.',
    long: 'Vybírá texty a nabídky podle vašich dřívějších návštěv.',
  },
  'identifies-companies': {
    short: 'Rozpoznává společnosti.',
    long: 'Zjišťuje podle sítě, pro kterou společnost návštěvníci pracují.',
  },
  'manages-contacts': {
    short: 'Propojuje návštěvy s kontakty.',
    long: 'Propojuje vaše návštěvy s vašimi údaji, jakmile odešlete formulář nebo otevřete e-mail.',
  },
  'sends-messages': {
    short: 'Rozesílá newslettery a zprávy.',
    long: 'Přihlašuje vás k odběru newsletterů nebo oznámení a měří, jak se využívají.',
  },
  'tells-humans-from-bots': {
    short: 'Rozlišuje lidi a programy.',
    long: 'Ověřuje, že požadavek pochází od člověka, a chrání tak formuláře před spamem.',
  },
  'protects-requests': {
    short: 'Chrání formuláře před podvrženými požadavky.',
    long: 'Ověřuje, že požadavek pochází ze stránky tohoto webu.',
  },
  'protects-site': {
    short: 'Chrání web před útoky.',
    long: 'Rozpoznává a zastavuje škodlivý provoz.',
  },
  'prevents-fraud': {
    short: 'Předchází podvodům.',
    long: 'Rozpoznává podezřelé platby a přihlášení.',
  },
  'processes-payments': {
    short: 'Zpracovává platby.',
    long: 'Provádí vaši platbu a zabezpečuje ji.',
  },
  'balances-load': {
    short: 'Rozděluje požadavky mezi servery.',
    long: 'Během návštěvy posílá vaše požadavky na stejný server.',
  },
  'delivers-files': {
    short: 'Dodává soubory webu.',
    long: 'Dodává písma, obrázky a skripty z blízkého serveru.',
  },
  'monitors-errors': {
    short: 'Hlásí chyby.',
    long: 'Zaznamenává chyby webu, aby se daly opravit.',
  },
  'monitors-speed': {
    short: 'Měří rychlost webu.',
    long: 'Měří, jak rychle se stránky načítají a reagují.',
  },
  'manages-tags': {
    short: 'Načítá další služby.',
    long: 'Načítá měřicí a reklamní služby, které web používá.',
  },
  'tests-storage': {
    short: 'Zjišťuje, zda prohlížeč přijímá soubory cookie.',
    long: 'Jednou se nastaví a přečte, aby se zjistilo, zda lze soubory cookie ukládat.',
  },
  'edits-site': {
    short: 'Spravuje obsah webu.',
    long: 'Rozpoznává redaktory webu a jejich nastavení.',
  },
  'offers-ratings': {
    short: 'Zobrazuje hodnocení.',
    long: 'Zobrazuje hodnocení zákazníků a vyzývá vás k napsání vlastního.',
  },
  'searches-site': {
    short: 'Nabízí vyhledávání.',
    long: 'Prohledává obsah webu a měří, které výsledky se otevírají.',
  },
}
