import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Sera ya vidakuzi',
    lastUpdated: 'Ilisasishwa mwisho: {date}',
    version: 'Toleo {version}',
    privacyPolicy: 'sera ya faragha',
    contents: 'Kwenye ukurasa huu',
    intro: {
      title: 'Sisi ni nani',
      controller: 'Anayeendesha tovuti hii na kuwajibika kwa vidakuzi inavyotumia: {controller}',
      vatId: 'Namba ya VAT',
      address: 'Anwani',
      country: 'Nchi',
      site: 'Tovuti',
      why: 'Tunatumia vidakuzi kwa madhumuni yaliyoelezwa hapa chini. Vinaweza kuwa na taarifa binafsi.',
      privacy: 'Jinsi tunavyoshughulikia taarifa binafsi imeelezwa katika {privacyPolicy} yetu.',
    },
    what: {
      title: 'Vidakuzi ni nini?',
      text: 'Vidakuzi ni faili ndogo za data ambazo tovuti au huduma ya mtandaoni huhifadhi kwenye kompyuta au simu yako unapoitumia, na kuzisoma tena baadaye. Kwenye ukurasa huu, neno hili linajumuisha pia teknolojia zinazofanana navyo, kama vile hifadhi ya kivinjari chako na pikseli za ufuatiliaji.',
    },
    purposes: {
      title: 'Tunavitumia kwa ajili gani',
      text: 'Tunapanga vidakuzi kulingana na madhumuni. Unaamua kuhusu kila kundi, isipokuwa vidakuzi ambavyo tovuti hii haiwezi kufanya kazi bila hivyo.',
      nothing:
        'Tovuti hii hutumia tu vidakuzi ambavyo haiwezi kufanya kazi bila hivyo, kwa hivyo huna la kuamua.',
      service: '{service}: {purpose}',
      legalBasis: 'Msingi wa kisheria',
      example: 'Mfano',
      required: 'Hutumika kila wakati: ridhaa haihitajiki.',
      optIn: 'Kwa ridhaa yako pekee.',
      optOut: 'Hutumika isipokuwa uvizime.',
    },
    categories: {
      necessary: {
        example:
          'Kuhakiki kwamba wewe ni binadamu, kuonyesha kurasa ipasavyo, kuhifadhi machaguo yako.',
        legalBasis:
          'Havitegemei ridhaa: ni vya lazima kabisa ili kutoa tovuti hii (Maelekezo ya ePrivacy, Ibara ya 5(3))',
      },
      preferences: {
        example: 'Tovuti hufunguka kwa lugha uliyochagua mara ya mwisho.',
        legalBasis: 'Ridhaa',
      },
      statistics: {
        example:
          'Ni watu wangapi hutembelea, hukaa muda gani, na ni wangapi huacha oda bila kuikamilisha.',
        legalBasis: 'Ridhaa',
      },
      marketing: {
        example:
          'Matangazo ya tovuti hii kwenye tovuti na mitandao mingine, au video ya YouTube kwenye tovuti hii.',
        legalBasis: 'Ridhaa',
      },
    },
    list: {
      title: 'Vidakuzi tunavyotumia',
      text: 'Kila kidakuzi pamoja na mtoa huduma, dhumuni, aina na muda wake wa kuhifadhiwa.',
    },
    providers: {
      title: 'Watoa huduma',
      text: 'Kampuni hizi hutoa huduma tunazotumia na huenda zikapokea data kuhusu ziara yako.',
      country: 'Nchi',
      role: 'Jukumu',
      services: 'Huduma',
      transfer: 'Uhamishaji nje ya Eneo la Kiuchumi la Ulaya',
      transfers: {
        dpf: '{country}: Mfumo wa Faragha ya Data wa EU–Marekani (GDPR, Ibara ya 45)',
        adequacy: '{country}: uamuzi wa utoshelevu wa Kamisheni ya Ulaya (GDPR, Ibara ya 45)',
        scc: '{country}: vifungu sanifu vya mkataba (GDPR, Ibara ya 46)',
        none: '{country}: mtoa huduma hataji kinga yoyote',
      },
      privacy: 'Sera ya faragha ya {provider}',
      more: 'Kwa maelezo zaidi kuzihusu, angalia {privacyPolicy} yetu.',
    },
    choice: {
      title: 'Machaguo yako',
      text: 'Unaweza kukubali au kukataa wakati wowote, kwa kila dhumuni ({categories}) au kwa yote kwa pamoja. Kuondoa ridhaa hakuathiri uhalali wa uchakataji uliofanyika kabla ya kuiondoa.',
      nothing:
        'Hakuna cha kuchagua: tovuti hii hutumia tu vidakuzi ambavyo haiwezi kufanya kazi bila hivyo.',
      change: 'Ili kubadilisha machaguo yako, {settings}.',
      settings: 'fungua mapendeleo ya vidakuzi',
      kept: 'Tunahifadhi machaguo yako kwa {days}, kisha tunauliza tena.',
      keptApart:
        'Tunahifadhi ridhaa kwa {acceptance} na kukataa kwa {refusal}, kisha tunauliza tena.',
    },
    signal: {
      title: 'Ishara za faragha za kivinjari chako',
      text: 'Kivinjari chako kikituma ishara ya Global Privacy Control, tunaichukulia kuwa pingamizi dhidi ya kuuzwa na kushirikiwa kwa data yako.',
    },
    browsers: {
      title: 'Mipangilio ya kivinjari',
      text: 'Unaweza pia kuzuia au kufuta vidakuzi kwenye kivinjari chako. Bila vidakuzi vya lazima, huenda baadhi ya sehemu za tovuti hii zisifanye kazi. Angalia maelekezo ya kivinjari chako:',
    },
    rights: {
      title: 'Haki zako',
      text: 'Unaweza kutuomba kupata taarifa zako binafsi, kuzisahihisha, kuzifuta au kuzihamisha, na kuwekea mipaka uchakataji wake. Unaweza pia kupinga uchakataji wake.',
      authority: 'Unaweza kulalamika kwa mamlaka ya usimamizi: {authority}.',
    },
    contact: {
      title: 'Maswali',
      text: 'Ikiwa una swali au ombi kuhusu vidakuzi au taarifa binafsi, tuandikie:',
      role: '{role}: {email}',
    },
    links: { title: 'Maelezo zaidi', text: 'Angalia pia:' },
    history: {
      title: 'Mabadiliko ya sera hii',
      added: 'Vilivyoongezwa: {names}',
      removed: 'Vilivyoondolewa: {names}',
    },
  },
  status: {
    title: 'Machaguo yako ya sasa',
    undecided: 'Bado hujafanya chaguo.',
    required: 'Hutumika kila wakati',
    granted: 'Imeruhusiwa',
    denied: 'Haijaruhusiwa',
    grantedExcept: 'Imeruhusiwa, isipokuwa {services}',
    deniedExcept: 'Haijaruhusiwa, isipokuwa {services}',
    decided: 'Tarehe ya kuchagua: {date}.',
    until: 'Ni halali hadi {date}.',
    id: 'Kitambulishi cha ridhaa: {id}',
    noId: 'Hakuna kitambulishi kinachohifadhiwa.',
    notPersisted:
      'Kivinjari chako hakituruhusu kuhifadhi machaguo yako. Yanatumika hadi utakapofunga ukurasa huu.',
    gpc: 'Ombi lako la kujiondoa limezingatiwa: kivinjari chako hutuma ishara ya Global Privacy Control.',
    gpcException:
      'Kivinjari chako hutuma ishara ya Global Privacy Control. Hata hivyo umeruhusu {names}.',
    gpcConflict:
      'Ombi lako la kujiondoa limezingatiwa: kivinjari chako hutuma ishara ya Global Privacy Control, ambayo inapewa kipaumbele kuliko chaguo lako la awali la kuruhusu {names}. Ili kuruhusu hata hivyo, badilisha machaguo yako.',
    change: 'Badilisha machaguo yangu',
    withdraw: 'Ondoa ridhaa yangu',
  },
  tableTools: {
    all: 'Vidakuzi na teknolojia zinazofanana navyo',
    search: 'Tafuta kwenye orodha hii',
    shown: 'Vinavyoonyeshwa: {shown} kati ya {total}',
    noMatch: 'Hakuna kinacholingana na utafutaji wako.',
    showAll: 'Onyesha vyote ({total})',
    copy: 'Nakili kama CSV',
    copied: 'Imenakiliwa.',
    notCopied: 'Imeshindwa kunakili.',
  },
}
