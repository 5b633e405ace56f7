import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Patakaran sa cookies',
    lastUpdated: 'Huling na-update: {date}',
    version: 'Bersyon {version}',
    privacyPolicy: 'patakaran sa privacy',
    contents: 'Sa page na ito',
    intro: {
      title: 'Sino kami',
      controller:
        'Ang nagpapatakbo ng site na ito at responsable sa cookies na ginagamit nito: {controller}',
      vatId: 'Numero ng VAT',
      address: 'Address',
      country: 'Bansa',
      site: 'Website',
      why: 'Gumagamit kami ng cookies para sa mga layuning inilalarawan sa ibaba. Maaaring may personal na data ang mga ito.',
      privacy:
        'Ipinapaliwanag sa aming {privacyPolicy} kung paano namin pinangangasiwaan ang personal na data.',
    },
    what: {
      title: 'Ano ang cookies?',
      text: 'Ang cookies ay maliliit na file ng data na iniimbak ng isang site o online na serbisyo sa iyong computer o telepono kapag ginagamit mo ito, at binabasa ulit sa ibang pagkakataon. Sa page na ito, saklaw din ng salita ang mga katulad na teknolohiya, gaya ng storage ng iyong browser at mga tracking pixel.',
    },
    purposes: {
      title: 'Para saan namin ginagamit ang mga ito',
      text: 'Pinapangkat namin ang cookies ayon sa layunin. Ikaw ang nagpapasya sa bawat pangkat, maliban sa cookies na kailangang-kailangan para gumana ang site na ito.',
      nothing:
        'Gumagamit lang ang site na ito ng cookies na kailangang-kailangan para gumana ito, kaya wala kang dapat pagpasyahan.',
      service: '{service}: {purpose}',
      legalBasis: 'Legal na batayan',
      example: 'Halimbawa',
      required: 'Palaging aktibo: hindi kailangan ng pahintulot.',
      optIn: 'Kapag may pahintulot mo lang.',
      optOut: 'Aktibo maliban kung io-off mo.',
    },
    categories: {
      necessary: {
        example:
          'Pagtiyak na tao ka, maayos na pagpapakita ng mga page, pag-iimbak ng iyong mga pinili.',
        legalBasis:
          'Hindi batay sa pahintulot: mahigpit na kinakailangan para maibigay ang site na ito (ePrivacy Directive, Artikulo 5(3))',
      },
      preferences: {
        example: 'Bumubukas ang site sa wikang pinili mo noong nakaraan.',
        legalBasis: 'Pahintulot',
      },
      statistics: {
        example:
          'Ilang tao ang bumibisita, gaano sila katagal, at ilan ang umaalis nang hindi natatapos ang order.',
        legalBasis: 'Pahintulot',
      },
      marketing: {
        example:
          'Mga ad para sa site na ito sa iba pang site at network, o isang video sa YouTube sa site na ito.',
        legalBasis: 'Pahintulot',
      },
    },
    list: {
      title: 'Ang cookies na ginagamit namin',
      text: 'Bawat cookie kasama ang provider, layunin, at uri nito at kung gaano ito katagal itinatago.',
    },
    providers: {
      title: 'Mga provider ng serbisyo',
      text: 'Ang mga kompanyang ito ang nagbibigay ng mga serbisyong ginagamit namin at maaaring makatanggap ng data tungkol sa iyong pagbisita.',
      country: 'Bansa',
      role: 'Tungkulin',
      services: 'Mga serbisyo',
      transfer: 'Paglilipat sa labas ng EEA',
      transfers: {
        dpf: '{country}: EU–US Data Privacy Framework (GDPR, Artikulo 45)',
        adequacy:
          '{country}: pasya ng European Commission na sapat ang proteksyon (GDPR, Artikulo 45)',
        scc: '{country}: mga pamantayang sugnay sa kontrata (GDPR, Artikulo 46)',
        none: '{country}: walang isinasaad na pananggalang ang provider',
      },
      privacy: 'Patakaran sa privacy ng {provider}',
      more: 'Para sa higit pang impormasyon tungkol sa kanila, tingnan ang aming {privacyPolicy}.',
    },
    choice: {
      title: 'Ang iyong mga pinili',
      text: 'Puwede kang tumanggap o tumanggi anumang oras, para sa bawat layunin ({categories}) o para sa lahat nang sabay-sabay. Hindi naaapektuhan ng pagbawi ng pahintulot ang pagiging ayon sa batas ng pagproseso bago ang pagbawi.',
      nothing:
        'Walang dapat piliin: gumagamit lang ang site na ito ng cookies na kailangang-kailangan para gumana ito.',
      change: 'Para baguhin ang iyong mga pinili, {settings}.',
      settings: 'buksan ang mga kagustuhan sa cookies',
      kept: 'Itinatago namin ang iyong mga pinili sa loob ng {days}, at pagkatapos ay nagtatanong kaming muli.',
      keptApart:
        'Itinatago namin ang pahintulot sa loob ng {acceptance} at ang pagtanggi sa loob ng {refusal}, at pagkatapos ay nagtatanong kaming muli.',
    },
    signal: {
      title: 'Mga signal sa privacy ng iyong browser',
      text: 'Kung nagpapadala ang iyong browser ng signal na Global Privacy Control, itinuturing namin itong pagtutol sa pagbebenta at pagbabahagi ng iyong data.',
    },
    browsers: {
      title: 'Mga setting ng browser',
      text: 'Puwede mo ring i-block o burahin ang cookies sa iyong browser. Kung wala ang kinakailangang cookies, maaaring hindi gumana ang ilang bahagi ng site na ito. Tingnan ang mga tagubilin para sa iyong browser:',
    },
    rights: {
      title: 'Ang iyong mga karapatan',
      text: 'Puwede mong hilingin sa amin ang access sa iyong personal na data, ang pagwawasto, pagbura, o portability nito, at ang paglilimita sa pagproseso nito. Puwede ka ring tumutol sa pagproseso nito.',
      authority: 'Puwede kang magreklamo sa awtoridad na nangangasiwa: {authority}.',
    },
    contact: {
      title: 'Mga tanong',
      text: 'Kung may tanong o kahilingan ka tungkol sa cookies o personal na data, sumulat sa amin:',
      role: '{role}: {email}',
    },
    links: { title: 'Higit pang impormasyon', text: 'Tingnan din:' },
    history: {
      title: 'Mga pagbabago sa patakarang ito',
      added: 'Idinagdag: {names}',
      removed: 'Inalis: {names}',
    },
  },
  status: {
    title: 'Ang iyong mga kasalukuyang pinili',
    undecided: 'Hindi ka pa pumipili.',
    required: 'Palaging aktibo',
    granted: 'Pinapayagan',
    denied: 'Hindi pinapayagan',
    grantedExcept: 'Pinapayagan, maliban sa {services}',
    deniedExcept: 'Hindi pinapayagan, maliban sa {services}',
    decided: 'Pinili noong {date}.',
    until: 'May bisa hanggang {date}.',
    id: 'ID ng pahintulot: {id}',
    noId: 'Walang iniimbak na identifier.',
    notPersisted:
      'Hindi kami pinapayagan ng iyong browser na iimbak ang iyong mga pinili. May bisa ang mga ito hanggang isara mo ang page na ito.',
    gpc: 'Sinunod ang iyong kahilingang mag-opt out: nagpapadala ang iyong browser ng signal na Global Privacy Control.',
    gpcException:
      'Nagpapadala ang iyong browser ng signal na Global Privacy Control. Gayunman, pinayagan mo ang {names}.',
    gpcConflict:
      'Sinunod ang iyong kahilingang mag-opt out: nagpapadala ang iyong browser ng signal na Global Privacy Control, na nangingibabaw sa dati mong pasya na payagan ang {names}. Para payagan pa rin ito, baguhin ang iyong mga pinili.',
    change: 'Baguhin ang mga pinili ko',
    withdraw: 'Bawiin ang pahintulot ko',
  },
  tableTools: {
    all: 'Cookies at mga katulad na teknolohiya',
    search: 'Maghanap sa listahang ito',
    shown: 'Ipinapakita: {shown} sa {total}',
    noMatch: 'Walang tumutugma sa iyong paghahanap.',
    showAll: 'Ipakita lahat ({total})',
    copy: 'Kopyahin bilang CSV',
    copied: 'Nakopya na.',
    notCopied: 'Hindi nakopya.',
  },
}
