import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Tá do chuid roghanna sábháilte.',
  dialog: {
    title: 'Sainroghanna fianán',
    text: 'Roghnaigh na fianáin agus na teicneolaíochtaí comhchosúla a cheadaítear dúinn a úsáid. Baineann do chuid roghanna leis an mbrabhsálaí seo, agus is féidir leat iad a athrú anseo am ar bith.',
    nothing:
      'Ní úsáideann an suíomh seo ach fianáin agus teicneolaíochtaí comhchosúla nach féidir leis oibriú gan iad, agus mar sin níl aon rud le roghnú.',
    required: 'Gníomhach i gcónaí',
    services: {
      one: '{count} seirbhís',
      two: '{count} sheirbhís',
      few: '{count} sheirbhís',
      many: '{count} seirbhís',
      other: '{count} seirbhís',
    },
    save: 'Sábháil mo roghanna',
    accept: 'Glac le gach fianán',
    reject: 'Diúltaigh do gach fianán',
    close: 'Dún gan sábháil',
    privacy: '{provider} – beartas príobháideachais',
    gpc: 'Seolann do bhrabhsálaí an comhartha Global Privacy Control, agus mar sin tá sé seo múchta mura gcuireann tú féin ar siúl é.',
  },
  reasons: {
    revision:
      'Tá athrú déanta againn ar an gcaoi a n-úsáidimid fianáin ó rinne tú do rogha dheireanach.',
    expired: 'Tá do rogha dheireanach as feidhm, agus mar sin fiafraímid díot arís.',
  },
  categories: {
    necessary: {
      name: 'Riachtanacha',
      description:
        'Tá siad de dhíth chun go n-oibreoidh an suíomh agus go bhfanfaidh sé slán. Ní féidir iad a mhúchadh agus níl gá le do thoiliú ina leith.',
    },
    preferences: {
      name: 'Feidhmiúlacht',
      description: 'Cuimhníonn siad ar na socruithe a rinne tú, amhail do theanga.',
    },
    statistics: {
      name: 'Staitisticí',
      description:
        'Déanann siad cuairteanna a chomhaireamh agus léiríonn siad conas a úsáidtear na leathanaigh, ionas gur féidir linn iad a fheabhsú.',
    },
    marketing: {
      name: 'Margaíocht',
      description:
        'Úsáidimid féin agus ár gcomhpháirtithe iad chun do chuairteanna anseo agus ar shuíomhanna eile a leanúint agus chun fógraí bunaithe orthu a thaispeáint.',
    },
  },
  table: {
    caption: '{name}: fianáin agus teicneolaíochtaí comhchosúla',
    name: 'Ainm',
    provider: 'Soláthraí',
    purpose: 'Críoch',
    type: 'Cineál',
    expiry: 'Tréimhse choinneála',
    category: 'Catagóir',
    domain: 'Fearann',
    none: 'Ní stóráiltear aon rud.',
    readBy: '{provider}; léite freisin ag: {readers}',
    types: {
      http: 'Fianán HTTP',
      script: 'Fianán arna shocrú ag script',
      pixel: 'Picteilín rianaithe',
      cookie: 'Fianán',
      localStorage: 'Stóras logánta',
      sessionStorage: 'Stóras seisiúin',
      indexedDB: 'Bunachar sonraí an bhrabhsálaí',
      cacheStorage: 'Taisce an bhrabhsálaí',
    },
    session: 'Deireadh an tseisiúin',
    persistent: 'Go dtí go scriostar é',
    notStated: 'Gan sonrú',
    ownPurpose: 'Do roghanna toilithe a stóráil.',
    queuePurpose: 'Cruthúnas do roghanna a stóráil go dtí go ndeimhníonn ár bhfreastalaí é.',
    thisSite: 'An suíomh seo',
  },
}
