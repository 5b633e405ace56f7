import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Þín persónuvernd, þitt val',
    text: 'Við notum vafrakökur og svipaða tækni svo að vefurinn virki. Þú ræður hvort við notum þær einnig í þessum tilgangi: {purposes}. Þú getur breytt vali þínu hvenær sem er.',
    noticeText:
      'Við notum vafrakökur og svipaða tækni svo að vefurinn virki og í þessum tilgangi: {purposes}. Þú getur breytt vali þínu hvenær sem er.',
    policy: 'Vafrakökustefna',
    news: 'Nýtt frá síðasta vali þínu: {names}.',
    accept: 'Samþykkja allar',
    reject: 'Hafna öllum',
    customize: 'Breyta stillingum',
    acknowledge: 'Í lagi',
    dismiss: 'Halda áfram án samþykkis',
    close: 'Loka',
  },
  trigger: { open: 'Vafrakökustillingar', optOut: 'Persónuverndarval þitt' },
  categories: {
    preferences: { name: 'Virkni' },
    statistics: { name: 'Tölfræði' },
    marketing: { name: 'Markaðssetning' },
  },
}
