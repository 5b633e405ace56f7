import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Politika dwar il-cookies',
    lastUpdated: 'L-aħħar aġġornament: {date}',
    version: 'Verżjoni {version}',
    privacyPolicy: 'politika dwar il-privatezza',
    contents: 'F’din il-paġna',
    intro: {
      title: 'Min aħna',
      controller: 'L-operatur ta’ dan is-sit, responsabbli għall-cookies użati fih: {controller}',
      vatId: 'Numru tal-VAT',
      address: 'Indirizz',
      country: 'Pajjiż',
      site: 'Sit web',
      why: 'Nużaw il-cookies għall-iskopijiet deskritti hawn taħt. Jista’ jkun fihom data personali.',
      privacy: 'Il-mod kif nittrattaw id-data personali huwa spjegat fil-{privacyPolicy} tagħna.',
    },
    what: {
      title: 'X’inhuma l-cookies?',
      text: 'Il-cookies huma fajls żgħar ta’ data li sit jew servizz online jaħżen fil-kompjuter jew fit-telefown tiegħek meta tużah, u jerġa’ jaqra aktar tard. F’din il-paġna l-kelma tkopri wkoll teknoloġiji simili, bħall-ħżin tal-brawżer u l-pixels ta’ traċċar.',
    },
    purposes: {
      title: 'Għalxiex nużawhom',
      text: 'Niggruppaw il-cookies skont l-iskop. Int tiddeċiedi dwar kull grupp, ħlief dwar il-cookies li mingħajrhom dan is-sit ma jistax jaħdem.',
      nothing:
        'Dan is-sit juża biss cookies li mingħajrhom ma jistax jaħdem, għalhekk m’għandek xejn x’tiddeċiedi.',
      service: '{service}: {purpose}',
      legalBasis: 'Bażi ġuridika',
      example: 'Eżempju',
      required: 'Dejjem attivi: mhux meħtieġ kunsens.',
      optIn: 'Bil-kunsens tiegħek biss.',
      optOut: 'Attivi sakemm ma titfihomx.',
    },
    categories: {
      necessary: {
        example:
          'Il-verifika li int persuna, il-wiri tajjeb tal-paġni, il-ħżin tal-għażliet tiegħek.',
        legalBasis:
          'Mhux ibbażati fuq il-kunsens: strettament meħtieġa biex jiġi pprovdut dan is-sit (id-Direttiva dwar il-privatezza elettronika, l-Artikolu 5(3))',
      },
      preferences: {
        example: 'Is-sit jinfetaħ bil-lingwa li għażilt l-aħħar darba.',
        legalBasis: 'Kunsens',
      },
      statistics: {
        example:
          'Kemm nies iżuru s-sit, kemm idumu fih, u kemm minnhom iħallu ordni mhux kompluta.',
        legalBasis: 'Kunsens',
      },
      marketing: {
        example:
          'Reklami għal dan is-sit fuq siti u netwerks oħra, jew vidjo ta’ YouTube f’dan is-sit.',
        legalBasis: 'Kunsens',
      },
    },
    list: {
      title: 'Il-cookies li nużaw',
      text: 'Kull cookie bil-fornitur, bl-iskop u bit-tip tiegħu, u kemm idum jinżamm.',
    },
    providers: {
      title: 'Fornituri tas-servizzi',
      text: 'Dawn il-kumpaniji jipprovdu s-servizzi li nużaw u jistgħu jirċievu data dwar iż-żjara tiegħek.',
      country: 'Pajjiż',
      role: 'Rwol',
      services: 'Servizzi',
      transfer: 'Trasferiment barra miż-ŻEE',
      transfers: {
        dpf: '{country}: Qafas tal-Privatezza tad-Data bejn l-UE u l-Istati Uniti (GDPR, l-Artikolu 45)',
        adequacy:
          '{country}: deċiżjoni ta’ adegwatezza tal-Kummissjoni Ewropea (GDPR, l-Artikolu 45)',
        scc: '{country}: klawżoli kuntrattwali standard (GDPR, l-Artikolu 46)',
        none: '{country}: il-fornitur ma jiddikjara l-ebda salvagwardja',
      },
      privacy: '{provider} – politika dwar il-privatezza',
      more: 'Aktar informazzjoni dwarhom tinsab fil-{privacyPolicy} tagħna.',
    },
    choice: {
      title: 'L-għażliet tiegħek',
      text: 'Tista’ taċċetta jew tirrifjuta meta trid, għal kull skop ({categories}) jew għall-iskopijiet kollha f’daqqa. L-irtirar tal-kunsens ma jaffettwax il-legalità tal-ipproċessar li jkun sar qabel l-irtirar.',
      nothing:
        'M’hemm xejn x’tagħżel: dan is-sit juża biss cookies li mingħajrhom ma jistax jaħdem.',
      change: 'Biex tbiddel l-għażliet tiegħek, {settings}.',
      settings: 'iftaħ il-preferenzi tal-cookies',
      kept: 'Inżommu l-għażliet tiegħek għal {days}, imbagħad nerġgħu nistaqsuk.',
      keptApart:
        'Inżommu kunsens għal {acceptance} u rifjut għal {refusal}, imbagħad nerġgħu nistaqsuk.',
    },
    signal: {
      title: 'Sinjali ta’ privatezza tal-brawżer tiegħek',
      text: 'Jekk il-brawżer tiegħek jibgħat is-sinjal Global Privacy Control, inqisuh bħala oġġezzjoni għall-bejgħ u għall-kondiviżjoni tad-data tiegħek.',
    },
    browsers: {
      title: 'L-issettjar tal-brawżer',
      text: 'Tista’ wkoll timblokka jew tħassar il-cookies fil-brawżer tiegħek. Mingħajr il-cookies neċessarji, xi partijiet ta’ dan is-sit jistgħu ma jaħdmux. Ara l-istruzzjonijiet għall-brawżer tiegħek:',
    },
    rights: {
      title: 'Id-drittijiet tiegħek',
      text: 'Tista’ titlobna aċċess għad-data personali tiegħek, ir-rettifika, it-tħassir jew il-portabbiltà tagħha, u r-restrizzjoni tal-użu tagħha. Tista’ wkoll toġġezzjona għall-użu tagħha.',
      authority: 'Tista’ tressaq ilment mal-awtorità superviżorja: {authority}.',
    },
    contact: {
      title: 'Mistoqsijiet',
      text: 'Jekk għandek mistoqsija jew talba dwar il-cookies jew id-data personali, iktbilna:',
      role: '{role}: {email}',
    },
    links: { title: 'Aktar informazzjoni', text: 'Ara wkoll:' },
    history: {
      title: 'Tibdil f’din il-politika',
      added: 'Miżjud: {names}',
      removed: 'Imneħħi: {names}',
    },
  },
  status: {
    title: 'L-għażliet attwali tiegħek',
    undecided: 'Għadek ma għamiltx għażla.',
    required: 'Dejjem attivi',
    granted: 'Permessi',
    denied: 'Mhux permessi',
    grantedExcept: 'Permessi, ħlief: {services}',
    deniedExcept: 'Mhux permessi, ħlief: {services}',
    decided: 'Data tal-għażla: {date}.',
    until: 'Jgħoddu sa: {date}.',
    id: 'ID tal-kunsens: {id}',
    noId: 'Ma jinħażen l-ebda identifikatur.',
    notPersisted:
      'Il-brawżer tiegħek ma jħalliniex naħżnu l-għażliet tiegħek. Jibqgħu jgħoddu sakemm tagħlaq din il-paġna.',
    gpc: 'It-talba ta’ oġġezzjoni tiegħek ġiet irrispettata: il-brawżer tiegħek jibgħat is-sinjal Global Privacy Control.',
    gpcException:
      'Il-brawżer tiegħek jibgħat is-sinjal Global Privacy Control. Xorta waħda ppermettejt: {names}.',
    gpcConflict:
      'It-talba ta’ oġġezzjoni tiegħek ġiet irrispettata: il-brawżer tiegħek jibgħat is-sinjal Global Privacy Control, li jipprevali fuq l-għażla preċedenti tiegħek li tippermetti {names}. Biex tippermettihom xorta waħda, biddel l-għażliet tiegħek.',
    change: 'Biddel l-għażliet tiegħi',
    withdraw: 'Irtira l-kunsens tiegħi',
  },
  tableTools: {
    all: 'Cookies u teknoloġiji simili',
    search: 'Fittex f’din il-lista',
    shown: 'Murija: {shown} minn {total}',
    noMatch: 'Xejn ma jaqbel mat-tfittxija tiegħek.',
    showAll: 'Uri kollox ({total})',
    copy: 'Ikkopja bħala CSV',
    copied: 'Ikkupjat.',
    notCopied: 'L-ikkupjar ma rnexxiex.',
  },
}
