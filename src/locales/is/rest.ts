import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Val þitt hefur verið vistað.',
  dialog: {
    title: 'Vafrakökustillingar',
    text: 'Veldu hvaða vafrakökur og svipaða tækni við megum nota. Val þitt gildir fyrir þennan vafra og þú getur breytt því hér hvenær sem er.',
    nothing:
      'Þessi vefur notar aðeins vafrakökur og svipaða tækni sem hann virkar ekki án, svo að ekki er um neitt að velja.',
    required: 'Alltaf virkar',
    services: { one: '{count} þjónusta', other: '{count} þjónustur' },
    save: 'Vista val mitt',
    accept: 'Samþykkja allar',
    reject: 'Hafna öllum',
    close: 'Loka án þess að vista',
    privacy: 'Persónuverndarstefna: {provider}',
    gpc: 'Vafrinn þinn sendir merkið Global Privacy Control og því er slökkt á þessu nema þú kveikir á því.',
  },
  reasons: {
    revision: 'Við höfum breytt því hvernig við notum vafrakökur frá síðasta vali þínu.',
    expired: 'Síðasta val þitt er útrunnið og því spyrjum við aftur.',
  },
  categories: {
    necessary: {
      name: 'Nauðsynlegar',
      description:
        'Nauðsynlegar til að vefurinn virki og sé öruggur. Ekki er hægt að slökkva á þeim og þær krefjast ekki samþykkis.',
    },
    preferences: {
      name: 'Virkni',
      description: 'Muna stillingarnar sem þú hefur valið, til dæmis tungumálið.',
    },
    statistics: {
      name: 'Tölfræði',
      description:
        'Telja heimsóknir og sýna hvernig síðurnar eru notaðar svo að við getum bætt þær.',
    },
    marketing: {
      name: 'Markaðssetning',
      description:
        'Við og samstarfsaðilar okkar notum þær til að fylgjast með heimsóknum þínum hér og á öðrum vefjum og birta auglýsingar í samræmi við þær.',
    },
  },
  table: {
    caption: '{name}: vafrakökur og svipuð tækni',
    name: 'Heiti',
    provider: 'Þjónustuaðili',
    purpose: 'Tilgangur',
    type: 'Tegund',
    expiry: 'Geymslutími',
    category: 'Flokkur',
    domain: 'Lén',
    none: 'Ekkert er vistað.',
    readBy: '{provider}; einnig lesið af: {readers}',
    types: {
      http: 'HTTP-vafrakaka',
      script: 'Vafrakaka sett af skriftu',
      pixel: 'Rakningardíll',
      cookie: 'Vafrakaka',
      localStorage: 'Staðbundin geymsla',
      sessionStorage: 'Lotugeymsla',
      indexedDB: 'Gagnagrunnur vafrans',
      cacheStorage: 'Skyndiminni vafrans',
    },
    session: 'Lok lotu',
    persistent: 'Þar til eytt er',
    notStated: 'Ekki tilgreint',
    ownPurpose: 'Vistar val þitt um samþykki.',
    queuePurpose: 'Vistar sönnun fyrir vali þínu þar til netþjónn okkar hefur staðfest hana.',
    thisSite: 'Þessi vefur',
  },
}
