import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Cookie-Politik',
    lastUpdated: 'Lescht Aktualiséierung: {date}',
    version: 'Versioun {version}',
    privacyPolicy: 'Dateschutzerklärung',
    contents: 'Op dëser Säit',
    intro: {
      title: 'Wie mir sinn',
      controller:
        '{controller} bedreift dëse Site an ass responsabel fir d’Cookies, déi de Site benotzt.',
      vatId: 'TVA-Nummer',
      address: 'Adress',
      country: 'Land',
      site: 'Internetsite',
      why: 'Mir benotze Cookies fir déi Zwecker, déi hei ënnendrënner beschriwwe sinn. Si kënne perséinlech Daten enthalen.',
      privacy: 'Wéi mir mat perséinlechen Daten ëmginn, steet an eiser {privacyPolicy}.',
    },
    what: {
      title: 'Wat si Cookies?',
      text: 'Cookies si kleng Datefichieren, déi e Site oder en Onlineservice op Ärem Computer oder Telefon späichert, wann Dir e benotzt, a spéider nees liest. Op dëser Säit steet d’Wuert och fir ähnlech Technologien, wéi de Späicher vun Ärem Browser an Tracking-Pixelen.',
    },
    purposes: {
      title: 'Fir wat mir se benotzen',
      text: 'Mir gruppéieren d’Cookies nom Zweck. Dir decidéiert iwwer all Grupp, ausser iwwer déi Cookies, ouni déi dëse Site net fonctionnéiere kann.',
      nothing:
        'Dëse Site benotzt just Cookies, ouni déi en net fonctionnéiere kann; dofir hutt Dir näischt ze decidéieren.',
      service: '{service}: {purpose}',
      legalBasis: 'Rechtsgrondlag',
      example: 'Beispill',
      required: 'Ëmmer aktiv: et ass keng Zoustëmmung néideg.',
      optIn: 'Just mat Ärer Zoustëmmung.',
      optOut: 'Aktiv, ausser Dir schalt se aus.',
    },
    categories: {
      necessary: {
        example: 'Préiwen, datt Dir e Mënsch sidd, d’Säite richteg weisen, Är Auswiel späicheren.',
        legalBasis:
          'Net op Basis vun enger Zoustëmmung: onbedéngt néideg, fir dëse Site unzebidden (ePrivacy-Direktiv, Art. 5, Abs. 3)',
      },
      preferences: {
        example: 'De Site geet an där Sprooch op, déi Dir d’lescht Kéier gewielt hutt.',
        legalBasis: 'Zoustëmmung',
      },
      statistics: {
        example:
          'Wéi vill Leit op de Site kommen, wéi laang se bleiwen a wéi vill vun hinnen eng Bestellung net fäerdeg maachen.',
        legalBasis: 'Zoustëmmung',
      },
      marketing: {
        example:
          'Reklamm fir dëse Site op anere Siten an Netzwierker oder e YouTube-Video op dësem Site.',
        legalBasis: 'Zoustëmmung',
      },
    },
    list: {
      title: 'Cookies, déi mir benotzen',
      text: 'All Cookie mat sengem Ubidder, sengem Zweck, sengem Typ a senger Späicherdauer.',
    },
    providers: {
      title: 'Déngschtleeschter',
      text: 'Dës Firme liwweren d’Servicer, déi mir benotzen, a kënnen Daten iwwer Är Visitt kréien.',
      country: 'Land',
      role: 'Roll',
      services: 'Servicer',
      transfer: 'Transfer aus dem EWR eraus',
      transfers: {
        dpf: '{country}: EU-US-Dateschutzkader (RGPD, Art. 45)',
        adequacy:
          '{country}: Adequatiounsbeschloss vun der Europäescher Kommissioun (RGPD, Art. 45)',
        scc: '{country}: Standardvertragsklauselen (RGPD, Art. 46)',
        none: '{country}: den Ubidder gëtt keng Garantien un',
      },
      privacy: '{provider} – Dateschutzerklärung',
      more: 'Méi Informatiounen iwwer si fannt Dir an eiser {privacyPolicy}.',
    },
    choice: {
      title: 'Är Auswiel',
      text: 'Dir kënnt zu all Moment akzeptéieren oder refuséieren, fir all Zweck eenzel ({categories}) oder fir all Zwecker op eemol. D’Zréckzéie vun der Zoustëmmung beréiert net d’Rechtméissegkeet vun der Veraarbechtung, déi virum Zréckzéie gemaach gouf.',
      nothing:
        'Et gëtt näischt ze wielen: dëse Site benotzt just Cookies, ouni déi en net fonctionnéiere kann.',
      change: 'Fir Är Auswiel ze änneren, {settings}.',
      settings: 'maacht d’Cookie-Astellungen op',
      kept: 'Mir behalen Är Auswiel {days} laang, da froe mir nach eng Kéier.',
      keptApart:
        'Mir behalen eng Zoustëmmung {acceptance} an e Refus {refusal} laang, da froe mir nach eng Kéier.',
    },
    signal: {
      title: 'Dateschutzsignaler vun Ärem Browser',
      text: 'Wann Äre Browser d’Signal Global Privacy Control schéckt, behandele mir dat als Widdersproch géint de Verkaf an d’Deele vun Ären Daten.',
    },
    browsers: {
      title: 'Astellunge vum Browser',
      text: 'Dir kënnt Cookies och an Ärem Browser blockéieren oder läschen. Ouni déi néideg Cookies kann et sinn, datt Deeler vun dësem Site net fonctionnéieren. Kuckt d’Instruktioune fir Äre Browser:',
    },
    rights: {
      title: 'Är Rechter',
      text: 'Dir kënnt bei eis den Zougang zu Äre perséinlechen Daten, hir Berichtegung, hir Läschung oder hir Iwwerdrobarkeet an d’Aschränkung vun hirer Benotzung ufroen. Dir kënnt och géint hir Benotzung Widdersproch aleeën.',
      authority: 'Dir kënnt Iech bei der Opsiichtsautoritéit beschwéieren: {authority}.',
    },
    contact: {
      title: 'Froen',
      text: 'Wann Dir eng Fro oder eng Ufro zu Cookies oder perséinlechen Daten hutt, schreift eis:',
      role: '{role}: {email}',
    },
    links: { title: 'Méi Informatiounen', text: 'Kuckt och:' },
    history: {
      title: 'Ännerungen un dëser Politik',
      added: 'Derbäikomm: {names}',
      removed: 'Ewechgeholl: {names}',
    },
  },
  status: {
    title: 'Är aktuell Auswiel',
    undecided: 'Dir hutt nach keng Auswiel gemaach.',
    required: 'Ëmmer aktiv',
    granted: 'Erlaabt',
    denied: 'Net erlaabt',
    grantedExcept: 'Erlaabt, ausser: {services}',
    deniedExcept: 'Net erlaabt, ausser: {services}',
    decided: 'Datum vun der Auswiel: {date}.',
    until: 'Gëlteg bis: {date}.',
    id: 'ID vun der Zoustëmmung: {id}',
    noId: 'Et gëtt keng Kennung gespäichert.',
    notPersisted:
      'Äre Browser léisst eis Är Auswiel net späicheren. Si gëllt, bis Dir dës Säit zoumaacht.',
    gpc: 'Äre Widdersproch gouf respektéiert: Äre Browser schéckt d’Signal Global Privacy Control.',
    gpcException:
      'Äre Browser schéckt d’Signal Global Privacy Control. Dir hutt trotzdeem erlaabt: {names}.',
    gpcConflict:
      'Äre Widdersproch gouf respektéiert: Äre Browser schéckt d’Signal Global Privacy Control, dat Virrang virun Ärer fréierer Erlaabnes huet ({names}). Wann Dir et trotzdeem erlabe wëllt, ännert Är Auswiel.',
    change: 'Meng Auswiel änneren',
    withdraw: 'Meng Zoustëmmung zréckzéien',
  },
  tableTools: {
    all: 'Cookies an ähnlech Technologien',
    search: 'An dëser Lëscht sichen',
    shown: 'Gewisen: {shown} / {total}',
    noMatch: 'Näischt entsprécht Ärer Sich.',
    showAll: 'Alles weisen ({total})',
    copy: 'Als CSV kopéieren',
    copied: 'Kopéiert.',
    notCopied: 'D’Kopéieren huet net geklappt.',
  },
}
