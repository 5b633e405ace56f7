import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Politika e kukive',
    lastUpdated: 'Përditësimi i fundit: {date}',
    version: 'Versioni {version}',
    privacyPolicy: 'politika jonë e privatësisë',
    contents: 'Në këtë faqe',
    intro: {
      title: 'Kush jemi',
      controller: '{controller} administron këtë uebsajt dhe përgjigjet për kukit që ai përdor.',
      vatId: 'Numri i TVSH-së',
      address: 'Adresa',
      country: 'Shteti',
      site: 'Uebsajti',
      why: 'Ne përdorim kuki për qëllimet e përshkruara më poshtë. Ato mund të përmbajnë të dhëna personale.',
      privacy: 'Mënyrën si i trajtojmë të dhënat personale e shpjegon {privacyPolicy}.',
    },
    what: {
      title: 'Çfarë janë kukit?',
      text: 'Kukit janë skedarë të vegjël me të dhëna që një uebsajt ose një shërbim online i ruan në kompjuterin ose telefonin tuaj kur e përdorni dhe i lexon sërish më vonë. Në këtë faqe fjala përfshin edhe teknologji të ngjashme, si hapësira e ruajtjes e shfletuesit dhe pikselët e gjurmimit.',
    },
    purposes: {
      title: 'Për çfarë i përdorim',
      text: 'Ne i grupojmë kukit sipas qëllimit. Ju vendosni për secilin grup, përveç kukive pa të cilat ky uebsajt nuk mund të funksionojë.',
      nothing:
        'Ky uebsajt përdor vetëm kuki pa të cilat nuk mund të funksionojë, ndaj nuk keni asgjë për të vendosur.',
      service: '{service}: {purpose}',
      legalBasis: 'Baza ligjore',
      example: 'Shembull',
      required: 'Gjithmonë aktive: nuk nevojitet pëlqim.',
      optIn: 'Vetëm me pëlqimin tuaj.',
      optOut: 'Aktive, përveç nëse i çaktivizoni.',
    },
    categories: {
      necessary: {
        example: 'Verifikimi që jeni njeri, shfaqja e saktë e faqeve, ruajtja e zgjedhjeve tuaja.',
        legalBasis:
          'Pa u bazuar në pëlqim: rreptësisht të nevojshme për ofrimin e këtij uebsajti (Direktiva ePrivacy, neni 5(3))',
      },
      preferences: {
        example: 'Uebsajti hapet në gjuhën që keni zgjedhur herën e fundit.',
        legalBasis: 'Pëlqimi',
      },
      statistics: {
        example:
          'Sa njerëz e vizitojnë uebsajtin, sa kohë qëndrojnë dhe sa prej tyre e lënë një porosi të papërfunduar.',
        legalBasis: 'Pëlqimi',
      },
      marketing: {
        example:
          'Reklama për këtë uebsajt në uebsajte dhe rrjete të tjera, ose një video YouTube në këtë uebsajt.',
        legalBasis: 'Pëlqimi',
      },
    },
    list: {
      title: 'Kukit që përdorim',
      text: 'Për çdo kuki tregohen ofruesi, qëllimi, lloji dhe sa kohë ruhet.',
    },
    providers: {
      title: 'Ofruesit e shërbimeve',
      text: 'Këto kompani ofrojnë shërbimet që përdorim dhe mund të marrin të dhëna për vizitën tuaj.',
      country: 'Shteti',
      role: 'Roli',
      services: 'Shërbimet',
      transfer: 'Transferim jashtë ZEE-së',
      transfers: {
        dpf: '{country}: Korniza BE–SHBA për Privatësinë e të Dhënave (GDPR, neni 45)',
        adequacy: '{country}: vendim përshtatshmërie i Komisionit Evropian (GDPR, neni 45)',
        scc: '{country}: klauzola kontraktuale standarde (GDPR, neni 46)',
        none: '{country}: ofruesi nuk tregon masa mbrojtëse',
      },
      privacy: '{provider} – politika e privatësisë',
      more: 'Më shumë informacion për to jep {privacyPolicy}.',
    },
    choice: {
      title: 'Zgjedhjet tuaja',
      text: 'Mund të pranoni ose të refuzoni në çdo kohë, për çdo qëllim ({categories}) ose për të gjitha njëherësh. Tërheqja e pëlqimit nuk ndikon në ligjshmërinë e përpunimit të kryer para tërheqjes.',
      nothing:
        'Nuk ka asgjë për të zgjedhur: ky uebsajt përdor vetëm kuki pa të cilat nuk mund të funksionojë.',
      change: 'Për të ndryshuar zgjedhjet tuaja, {settings}.',
      settings: 'hapni cilësimet e kukive',
      kept: 'Ne i ruajmë zgjedhjet tuaja për {days}, pastaj ju pyesim përsëri.',
      keptApart:
        'Ne e ruajmë pëlqimin për {acceptance} dhe refuzimin për {refusal}, pastaj ju pyesim përsëri.',
    },
    signal: {
      title: 'Sinjalet e privatësisë së shfletuesit tuaj',
      text: 'Nëse shfletuesi juaj dërgon sinjalin Global Privacy Control, ne e trajtojmë si kundërshtim ndaj shitjes dhe ndarjes së të dhënave tuaja.',
    },
    browsers: {
      title: 'Cilësimet e shfletuesit',
      text: 'Kukit mund t’i bllokoni ose t’i fshini edhe në shfletuesin tuaj. Pa kukit e nevojshme, pjesë të këtij uebsajti mund të mos funksionojnë. Shihni udhëzimet për shfletuesin tuaj:',
    },
    rights: {
      title: 'Të drejtat tuaja',
      text: 'Mund të na kërkoni akses në të dhënat tuaja personale, korrigjimin, fshirjen ose transferimin e tyre, si dhe kufizimin e përdorimit të tyre. Gjithashtu mund të kundërshtoni përdorimin e tyre.',
      authority: 'Mund të paraqitni ankesë te autoriteti mbikëqyrës: {authority}.',
    },
    contact: {
      title: 'Pyetje',
      text: 'Nëse keni një pyetje ose një kërkesë për kukit ose të dhënat personale, na shkruani:',
      role: '{role}: {email}',
    },
    links: { title: 'Më shumë informacion', text: 'Shihni edhe:' },
    history: {
      title: 'Ndryshimet e kësaj politike',
      added: 'Shtuar: {names}',
      removed: 'Hequr: {names}',
    },
  },
  status: {
    title: 'Zgjedhjet tuaja aktuale',
    undecided: 'Ende nuk keni bërë zgjedhje.',
    required: 'Gjithmonë aktive',
    granted: 'Lejohet',
    denied: 'Nuk lejohet',
    grantedExcept: 'Lejohet, përveç: {services}',
    deniedExcept: 'Nuk lejohet, përveç: {services}',
    decided: 'Zgjedhur më {date}.',
    until: 'E vlefshme deri më {date}.',
    id: 'Identifikuesi i pëlqimit: {id}',
    noId: 'Nuk ruhet asnjë identifikues.',
    notPersisted:
      'Shfletuesi juaj nuk na lejon t’i ruajmë zgjedhjet tuaja. Ato vlejnë derisa ta mbyllni këtë faqe.',
    gpc: 'Kërkesa juaj për kundërshtim u respektua: shfletuesi juaj dërgon sinjalin Global Privacy Control.',
    gpcException:
      'Shfletuesi juaj dërgon sinjalin Global Privacy Control. Megjithatë keni lejuar: {names}.',
    gpcConflict:
      'Kërkesa juaj për kundërshtim u respektua: shfletuesi juaj dërgon sinjalin Global Privacy Control, i cili mbizotëron mbi lejen tuaj të mëparshme ({names}). Për ta lejuar megjithatë, ndryshoni zgjedhjet tuaja.',
    change: 'Ndrysho zgjedhjet e mia',
    withdraw: 'Tërhiq pëlqimin tim',
  },
  tableTools: {
    all: 'Kuki dhe teknologji të ngjashme',
    search: 'Kërko në këtë listë',
    shown: 'Shfaqen: {shown} nga {total}',
    noMatch: 'Asgjë nuk përputhet me kërkimin tuaj.',
    showAll: 'Shfaq të gjitha ({total})',
    copy: 'Kopjo si CSV',
    copied: 'U kopjua.',
    notCopied: 'Kopjimi dështoi.',
  },
}
