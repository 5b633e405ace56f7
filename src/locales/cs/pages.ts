import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Zásady používání souborů cookie',
    lastUpdated: 'Poslední aktualizace: {date}',
    version: 'Verze {version}',
    privacyPolicy: 'zásady ochrany osobních údajů',
    contents: 'Na této stránce',
    intro: {
      title: 'Kdo jsme',
      controller:
        '{controller} provozuje tento web a odpovídá za soubory cookie, které web používá.',
      vatId: 'DIČ',
      address: 'Adresa',
      country: 'Země',
      site: 'Web',
      why: 'Soubory cookie používáme pro účely popsané níže. Mohou obsahovat osobní údaje.',
      privacy: 'Jak zacházíme s osobními údaji, vysvětlují naše {privacyPolicy}.',
    },
    what: {
      title: 'Co jsou soubory cookie?',
      text: 'Soubory cookie jsou malé datové soubory, které web nebo internetová služba při používání ukládá do vašeho počítače nebo telefonu a později je znovu čte. Na této stránce se tím rozumí i podobné technologie, například úložiště prohlížeče a sledovací pixely.',
    },
    purposes: {
      title: 'K čemu je používáme',
      text: 'Soubory cookie třídíme podle účelu. O každé skupině rozhodujete vy, s výjimkou souborů cookie, bez kterých se tento web neobejde.',
      nothing:
        'Tento web používá pouze soubory cookie, bez kterých se neobejde, takže nemusíte o ničem rozhodovat.',
      service: '{service}: {purpose}',
      legalBasis: 'Právní základ',
      example: 'Příklad',
      required: 'Vždy aktivní: souhlas není potřeba.',
      optIn: 'Pouze s vaším souhlasem.',
      optOut: 'Aktivní, dokud je nevypnete.',
    },
    categories: {
      necessary: {
        example: 'Ověření, že jste člověk, správné zobrazení stránek, uložení vašich voleb.',
        legalBasis:
          'Bez souhlasu: nezbytně nutné k poskytování tohoto webu (směrnice ePrivacy, čl. 5 odst. 3)',
      },
      preferences: {
        example: 'Web se otevře v jazyce, který jste zvolili naposledy.',
        legalBasis: 'Souhlas',
      },
      statistics: {
        example: 'Kolik lidí web navštíví, jak dlouho zůstanou a kolik jich nedokončí objednávku.',
        legalBasis: 'Souhlas',
      },
      marketing: {
        example:
          'Reklamy na tento web na jiných webech a v sítích nebo video z YouTube na tomto webu.',
        legalBasis: 'Souhlas',
      },
    },
    list: {
      title: 'Soubory cookie, které používáme',
      text: 'Každý soubor cookie s uvedením poskytovatele, účelu, typu a doby uložení.',
    },
    providers: {
      title: 'Poskytovatelé služeb',
      text: 'Tyto společnosti poskytují služby, které používáme, a mohou získávat údaje o vaší návštěvě.',
      country: 'Země',
      role: 'Role',
      services: 'Služby',
      transfer: 'Předávání mimo EHP',
      transfers: {
        dpf: '{country}: rámec EU–USA pro ochranu osobních údajů (GDPR, čl. 45)',
        adequacy: '{country}: rozhodnutí Evropské komise o odpovídající ochraně (GDPR, čl. 45)',
        scc: '{country}: standardní smluvní doložky (GDPR, čl. 46)',
        none: '{country}: poskytovatel neuvádí žádné záruky',
      },
      privacy: 'Zásady ochrany osobních údajů: {provider}',
      more: 'Více informací o nich obsahují naše {privacyPolicy}.',
    },
    choice: {
      title: 'Vaše volby',
      text: 'Souhlas můžete kdykoli udělit nebo odmítnout, pro jednotlivé účely ({categories}) nebo pro všechny najednou. Odvoláním souhlasu není dotčena zákonnost zpracování před jeho odvoláním.',
      nothing: 'Není co volit: tento web používá pouze soubory cookie, bez kterých se neobejde.',
      change: 'Chcete-li změnit své volby, {settings}.',
      settings: 'otevřete nastavení souborů cookie',
      kept: 'Vaše volby uchováváme {days}, poté se zeptáme znovu.',
      keptApart: 'Souhlas uchováváme {acceptance} a odmítnutí {refusal}, poté se zeptáme znovu.',
    },
    signal: {
      title: 'Signály ochrany soukromí vašeho prohlížeče',
      text: 'Pokud váš prohlížeč odesílá signál Global Privacy Control, považujeme jej za námitku proti prodeji a sdílení vašich údajů.',
    },
    browsers: {
      title: 'Nastavení prohlížeče',
      text: 'Soubory cookie můžete blokovat nebo mazat také ve svém prohlížeči. Bez nezbytných souborů cookie nemusí některé části tohoto webu fungovat. Pokyny pro váš prohlížeč:',
    },
    rights: {
      title: 'Vaše práva',
      text: 'Můžete po nás požadovat přístup ke svým osobním údajům, jejich opravu, výmaz nebo přenositelnost a omezení jejich zpracování. Můžete také vznést námitku proti jejich zpracování.',
      authority: 'Můžete podat stížnost u dozorového úřadu: {authority}.',
    },
    contact: {
      title: 'Dotazy',
      text: 'Máte-li dotaz nebo žádost ohledně souborů cookie či osobních údajů, napište nám:',
      role: '{role}: {email}',
    },
    links: { title: 'Další informace', text: 'Viz také:' },
    history: {
      title: 'Změny těchto zásad',
      added: 'Přidáno: {names}',
      removed: 'Odebráno: {names}',
    },
  },
  status: {
    title: 'Vaše aktuální volby',
    undecided: 'Zatím jste nic nezvolili.',
    required: 'Vždy aktivní',
    granted: 'Povoleno',
    denied: 'Nepovoleno',
    grantedExcept: 'Povoleno, kromě: {services}',
    deniedExcept: 'Nepovoleno, kromě: {services}',
    decided: 'Datum volby: {date}.',
    until: 'Platnost do: {date}.',
    id: 'ID souhlasu: {id}',
    noId: 'Žádný identifikátor se neukládá.',
    notPersisted: 'Váš prohlížeč nám neumožňuje vaše volby uložit. Platí do zavření této stránky.',
    gpc: 'Vaši námitku respektujeme: váš prohlížeč odesílá signál Global Privacy Control.',
    gpcException:
      'Váš prohlížeč odesílá signál Global Privacy Control. Přesto jste povolili: {names}.',
    gpcConflict:
      'Vaši námitku respektujeme: váš prohlížeč odesílá signál Global Privacy Control, který má přednost před vaší dřívější volbou povolit: {names}. Chcete-li to přesto povolit, změňte své volby.',
    change: 'Změnit moje volby',
    withdraw: 'Odvolat můj souhlas',
  },
  tableTools: {
    all: 'Soubory cookie a podobné technologie',
    search: 'Hledat v tomto seznamu',
    shown: 'Zobrazeno: {shown} z {total}',
    noMatch: 'Vašemu hledání nic neodpovídá.',
    showAll: 'Zobrazit vše ({total})',
    copy: 'Kopírovat jako CSV',
    copied: 'Zkopírováno.',
    notCopied: 'Kopírování se nezdařilo.',
  },
}
