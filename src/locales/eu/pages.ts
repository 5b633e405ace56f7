import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Cookie-politika',
    lastUpdated: 'Azken eguneratzea: {date}',
    version: '{version} bertsioa',
    privacyPolicy: 'pribatutasun-politikan',
    contents: 'Orri honetan',
    intro: {
      title: 'Nor garen',
      controller:
        'Webgune hau kudeatzen duena eta webguneak erabiltzen dituen cookieen arduraduna: {controller}',
      vatId: 'BEZ zenbakia',
      address: 'Helbidea',
      country: 'Herrialdea',
      site: 'Webgunea',
      why: 'Cookieak behean azaltzen diren helburuetarako erabiltzen ditugu. Datu pertsonalak izan ditzakete.',
      privacy: 'Datu pertsonalak nola tratatzen ditugun gure {privacyPolicy} azaltzen da.',
    },
    what: {
      title: 'Zer dira cookieak?',
      text: 'Cookieak datu-fitxategi txikiak dira: webgune edo online zerbitzu batek zure ordenagailuan edo telefonoan gordetzen ditu erabiltzen duzunean, eta geroago berriro irakurtzen ditu. Orri honetan, hitzak antzeko teknologiak ere hartzen ditu barnean, hala nola nabigatzailearen biltegia eta jarraipen-pixelak.',
    },
    purposes: {
      title: 'Zertarako erabiltzen ditugun',
      text: 'Cookieak helburuaren arabera sailkatzen ditugu. Talde bakoitzari buruz zuk erabakitzen duzu, webgune honek funtzionatzeko ezinbestekoak diren cookieei buruz izan ezik.',
      nothing:
        'Webgune honek funtzionatzeko ezinbestekoak diren cookieak baino ez ditu erabiltzen; beraz, ez duzu ezer erabaki behar.',
      service: '{service}: {purpose}',
      legalBasis: 'Oinarri juridikoa',
      example: 'Adibidea',
      required: 'Beti aktibo: ez da adostasunik behar.',
      optIn: 'Zure adostasunarekin soilik.',
      optOut: 'Aktibo, zuk desaktibatu ezean.',
    },
    categories: {
      necessary: {
        example:
          'Pertsona bat zarela egiaztatzea, orriak behar bezala erakustea, zure aukerak gordetzea.',
        legalBasis:
          'Ez dute adostasuna oinarri: guztiz beharrezkoak dira webgune hau eskaintzeko (ePrivacy Zuzentaraua, 5.3 artikulua)',
      },
      preferences: {
        example: 'Webgunea aurreko aldian aukeratu zenuen hizkuntzan irekitzen da.',
        legalBasis: 'Adostasuna',
      },
      statistics: {
        example:
          'Zenbat lagunek bisitatzen duten webgunea, zenbat denbora ematen duten eta zenbatek uzten duten eskaera bat amaitu gabe.',
        legalBasis: 'Adostasuna',
      },
      marketing: {
        example:
          'Webgune honen iragarkiak beste webgune eta sare batzuetan, edo YouTubeko bideo bat webgune honetan.',
        legalBasis: 'Adostasuna',
      },
    },
    list: {
      title: 'Erabiltzen ditugun cookieak',
      text: 'Cookie bakoitza, bere hornitzaile, helburu, mota eta gordetze-epearekin.',
    },
    providers: {
      title: 'Zerbitzu-hornitzaileak',
      text: 'Enpresa hauek ematen dituzte erabiltzen ditugun zerbitzuak, eta zure bisitari buruzko datuak jaso ditzakete.',
      country: 'Herrialdea',
      role: 'Eginkizuna',
      services: 'Zerbitzuak',
      transfer: 'EEEtik kanpoko transferentzia',
      transfers: {
        dpf: '{country}: EB–AEB Datuen Pribatutasun Esparrua (DBEO, 45. artikulua)',
        adequacy: '{country}: Europako Batzordearen egokitasun-erabakia (DBEO, 45. artikulua)',
        scc: '{country}: kontratu-klausula tipoak (DBEO, 46. artikulua)',
        none: '{country}: hornitzaileak ez du bermerik adierazten',
      },
      privacy: '{provider} – pribatutasun-politika',
      more: 'Haiei buruzko informazio gehiago gure {privacyPolicy} aurkituko duzu.',
    },
    choice: {
      title: 'Zure aukerak',
      text: 'Edozein unetan onar edo bazter dezakezu, helburu bakoitzerako ({categories}) edo guztietarako batera. Adostasuna kentzeak ez du eraginik izango kendu aurretik egindako tratamenduaren zilegitasunean.',
      nothing:
        'Ez dago zer aukeraturik: webgune honek funtzionatzeko ezinbestekoak diren cookieak baino ez ditu erabiltzen.',
      change: 'Zure aukerak aldatzeko, {settings}.',
      settings: 'ireki cookieen hobespenak',
      kept: 'Zure aukeren gordetze-epea: {days}. Gero, berriro galdetuko dizugu.',
      keptApart:
        'Adostasunaren gordetze-epea: {acceptance}; ezezkoaren gordetze-epea: {refusal}. Gero, berriro galdetuko dizugu.',
    },
    signal: {
      title: 'Zure nabigatzailearen pribatutasun-seinaleak',
      text: 'Zure nabigatzaileak Global Privacy Control seinalea bidaltzen badu, zure datuak saltzearen eta partekatzearen aurkako adierazpentzat hartzen dugu.',
    },
    browsers: {
      title: 'Nabigatzailearen ezarpenak',
      text: 'Cookieak zure nabigatzailean ere blokea edo ezaba ditzakezu. Beharrezko cookierik gabe, baliteke webgune honen zati batzuek ez funtzionatzea. Ikusi zure nabigatzailearen jarraibideak:',
    },
    rights: {
      title: 'Zure eskubideak',
      text: 'Zure datu pertsonaletara sartzeko, haiek zuzentzeko, ezabatzeko edo eramateko, eta haien erabilera mugatzeko eska diezagukezu. Haien erabileraren aurka ere egin dezakezu.',
      authority: 'Erreklamazioa aurkez dezakezu kontrol-agintaritzan: {authority}.',
    },
    contact: {
      title: 'Galderak',
      text: 'Cookieei edo datu pertsonalei buruzko galderarik edo eskaerarik baduzu, idatz iezaguzu:',
      role: '{role}: {email}',
    },
    links: { title: 'Informazio gehiago', text: 'Ikusi, halaber:' },
    history: {
      title: 'Politika honen aldaketak',
      added: 'Gehitua: {names}',
      removed: 'Kendua: {names}',
    },
  },
  status: {
    title: 'Zure oraingo aukerak',
    undecided: 'Oraindik ez duzu aukerarik egin.',
    required: 'Beti aktibo',
    granted: 'Baimenduta',
    denied: 'Baimendu gabe',
    grantedExcept: 'Baimenduta, hauek izan ezik: {services}',
    deniedExcept: 'Baimendu gabe, hauek izan ezik: {services}',
    decided: 'Aukeraren data: {date}.',
    until: 'Iraungitze-data: {date}.',
    id: 'Adostasunaren identifikatzailea: {id}',
    noId: 'Ez da identifikatzailerik gordetzen.',
    notPersisted:
      'Zure nabigatzaileak ez digu uzten zure aukerak gordetzen. Orri hau itxi arte balio dute.',
    gpc: 'Uko egiteko zure eskaera bete da: zure nabigatzaileak Global Privacy Control seinalea bidaltzen du.',
    gpcException:
      'Zure nabigatzaileak Global Privacy Control seinalea bidaltzen du. Hala ere, hau baimendu duzu: {names}.',
    gpcConflict:
      'Uko egiteko zure eskaera bete da: zure nabigatzaileak Global Privacy Control seinalea bidaltzen du, eta horrek lehentasuna du zure lehengo baimenaren gainetik ({names}). Hala ere baimendu nahi baduzu, aldatu zure aukerak.',
    change: 'Aldatu nire aukerak',
    withdraw: 'Kendu nire adostasuna',
  },
  tableTools: {
    all: 'Cookieak eta antzeko teknologiak',
    search: 'Bilatu zerrenda honetan',
    shown: 'Erakutsita: {shown} / {total}',
    noMatch: 'Ezerk ez dator bat zure bilaketarekin.',
    showAll: 'Erakutsi guztiak ({total})',
    copy: 'Kopiatu CSV gisa',
    copied: 'Kopiatuta.',
    notCopied: 'Ezin izan da kopiatu.',
  },
}
