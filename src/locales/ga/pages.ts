import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Beartas fianán',
    lastUpdated: 'Nuashonrú deireanach: {date}',
    version: 'Leagan {version}',
    privacyPolicy: 'ár mbeartas príobháideachais',
    contents: 'Ar an leathanach seo',
    intro: {
      title: 'Cé muid féin',
      controller:
        '{controller} a reáchtálann an suíomh seo agus atá freagrach as na fianáin a úsáideann sé.',
      vatId: 'Uimhir CBL',
      address: 'Seoladh',
      country: 'Tír',
      site: 'Suíomh gréasáin',
      why: 'Úsáidimid fianáin chun na gcríoch a thuairiscítear thíos. Féadfaidh sonraí pearsanta a bheith iontu.',
      privacy: 'Míníonn {privacyPolicy} conas a láimhseálaimid sonraí pearsanta.',
    },
    what: {
      title: 'Cad is fianáin ann?',
      text: 'Is comhaid bheaga sonraí iad fianáin a stórálann suíomh nó seirbhís ar líne ar do ríomhaire nó ar do ghuthán nuair a bhaineann tú úsáid as, agus a léitear arís níos déanaí. Ar an leathanach seo, cuimsíonn an focal teicneolaíochtaí comhchosúla freisin, amhail stóras do bhrabhsálaí agus picteilíní rianaithe.',
    },
    purposes: {
      title: 'Cad chuige a n-úsáidimid iad',
      text: 'Déanaimid fianáin a ghrúpáil de réir críche. Déanann tú cinneadh faoi gach grúpa, seachas na fianáin nach féidir leis an suíomh seo oibriú gan iad.',
      nothing:
        'Ní úsáideann an suíomh seo ach fianáin nach féidir leis oibriú gan iad, agus mar sin níl aon chinneadh le déanamh agat.',
      service: '{service}: {purpose}',
      legalBasis: 'Bunús dlí',
      example: 'Sampla',
      required: 'Gníomhach i gcónaí: níl gá le toiliú.',
      optIn: 'Le do thoiliú amháin.',
      optOut: 'Gníomhach mura múchann tú iad.',
    },
    categories: {
      necessary: {
        example:
          'Seiceáil gur duine thú, na leathanaigh a thaispeáint i gceart, do roghanna a stóráil.',
        legalBasis:
          'Níl siad bunaithe ar thoiliú: tá fíorghá leo chun an suíomh seo a sholáthar (an Treoir maidir le Ríomhphríobháideachas, Airteagal 5(3))',
      },
      preferences: {
        example: 'Osclaítear an suíomh sa teanga a roghnaigh tú an uair dheireanach.',
        legalBasis: 'Toiliú',
      },
      statistics: {
        example:
          'Cé mhéad duine a thugann cuairt, cá fhad a fhanann siad, agus cé mhéad acu a fhágann ordú gan chríochnú.',
        legalBasis: 'Toiliú',
      },
      marketing: {
        example:
          'Fógraí don suíomh seo ar shuíomhanna agus ar líonraí eile, nó físeán YouTube ar an suíomh seo.',
        legalBasis: 'Toiliú',
      },
    },
    list: {
      title: 'Na fianáin a úsáidimid',
      text: 'Gach fianán, maille lena sholáthraí, a chríoch, a chineál agus an fad a choinnítear é.',
    },
    providers: {
      title: 'Soláthraithe seirbhíse',
      text: 'Soláthraíonn na cuideachtaí seo na seirbhísí a úsáidimid agus féadfaidh siad sonraí faoi do chuairt a fháil.',
      country: 'Tír',
      role: 'Ról',
      services: 'Seirbhísí',
      transfer: 'Aistriú lasmuigh den LEE',
      transfers: {
        dpf: '{country}: Creat Príobháideachais Sonraí AE–SAM (RGCS, Airteagal 45)',
        adequacy: '{country}: cinneadh leordhóthanachta ón gCoimisiún Eorpach (RGCS, Airteagal 45)',
        scc: '{country}: clásail chonarthacha chaighdeánacha (RGCS, Airteagal 46)',
        none: '{country}: ní luann an soláthraí aon choimirce',
      },
      privacy: '{provider} – beartas príobháideachais',
      more: 'Tugann {privacyPolicy} tuilleadh eolais fúthu.',
    },
    choice: {
      title: 'Do roghanna',
      text: 'Is féidir leat glacadh nó diúltú am ar bith, i gcás gach críche ar leith ({categories}) nó i gcás na gcríoch uile in éineacht. Ní dhéanann tarraingt siar toilithe difear do dhlíthiúlacht na próiseála a rinneadh roimh an tarraingt siar.',
      nothing:
        'Níl aon rud le roghnú: ní úsáideann an suíomh seo ach fianáin nach féidir leis oibriú gan iad.',
      change: 'Chun do roghanna a athrú, {settings}.',
      settings: 'oscail na sainroghanna fianán',
      kept: 'Coinnímid do roghanna ar feadh {days}, agus ansin fiafraímid díot arís.',
      keptApart:
        'Coinnímid toiliú ar feadh {acceptance} agus diúltú ar feadh {refusal}, agus ansin fiafraímid díot arís.',
    },
    signal: {
      title: 'Comharthaí príobháideachais do bhrabhsálaí',
      text: 'Má sheolann do bhrabhsálaí an comhartha Global Privacy Control, caithimid leis mar agóid i gcoinne do shonraí a dhíol agus a chomhroinnt.',
    },
    browsers: {
      title: 'Socruithe an bhrabhsálaí',
      text: 'Is féidir leat fianáin a bhlocáil nó a scriosadh i do bhrabhsálaí freisin. Gan na fianáin riachtanacha, d’fhéadfadh sé nach n-oibreodh codanna den suíomh seo. Féach na treoracha do do bhrabhsálaí:',
    },
    rights: {
      title: 'Do chearta',
      text: 'Is féidir leat rochtain ar do shonraí pearsanta, a gceartú, a léirscriosadh nó a n-iniomparthacht, agus srian ar a n-úsáid a iarraidh orainn. Is féidir leat agóid a dhéanamh i gcoinne a n-úsáide freisin.',
      authority: 'Is féidir leat gearán a dhéanamh leis an údarás maoirseachta: {authority}.',
    },
    contact: {
      title: 'Ceisteanna',
      text: 'Má tá ceist nó iarratas agat maidir le fianáin nó sonraí pearsanta, scríobh chugainn:',
      role: '{role}: {email}',
    },
    links: { title: 'Tuilleadh eolais', text: 'Féach freisin:' },
    history: {
      title: 'Athruithe ar an mbeartas seo',
      added: 'Curtha leis: {names}',
      removed: 'Bainte de: {names}',
    },
  },
  status: {
    title: 'Do roghanna reatha',
    undecided: 'Níl rogha déanta agat fós.',
    required: 'Gníomhach i gcónaí',
    granted: 'Ceadaithe',
    denied: 'Gan cheadú',
    grantedExcept: 'Ceadaithe, seachas {services}',
    deniedExcept: 'Gan cheadú, seachas {services}',
    decided: 'Dáta na rogha: {date}.',
    until: 'Bailí go dtí {date}.',
    id: 'Aitheantas an toilithe: {id}',
    noId: 'Ní stóráiltear aon aitheantóir.',
    notPersisted:
      'Ní ligeann do bhrabhsálaí dúinn do roghanna a stóráil. Tá feidhm leo go dtí go ndúnann tú an leathanach seo.',
    gpc: 'Tá d’iarratas ar dhiúltú á urramú: seolann do bhrabhsálaí an comhartha Global Privacy Control.',
    gpcException:
      'Seolann do bhrabhsálaí an comhartha Global Privacy Control. Mar sin féin, cheadaigh tú an méid seo: {names}.',
    gpcConflict:
      'Tá d’iarratas ar dhiúltú á urramú: seolann do bhrabhsálaí an comhartha Global Privacy Control, agus tá tosaíocht aige ar an gcead a thug tú roimhe seo ({names}). Más mian leat é a cheadú mar sin féin, athraigh do roghanna.',
    change: 'Athraigh mo roghanna',
    withdraw: 'Tarraing siar mo thoiliú',
  },
  tableTools: {
    all: 'Fianáin agus teicneolaíochtaí comhchosúla',
    search: 'Cuardaigh an liosta seo',
    shown: 'Ar taispeáint: {shown} as {total}',
    noMatch: 'Níl aon toradh ar do chuardach.',
    showAll: 'Taispeáin gach rud ({total})',
    copy: 'Cóipeáil mar CSV',
    copied: 'Cóipeáilte.',
    notCopied: 'Theip ar an gcóipeáil.',
  },
}
