import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Do phríobháideachas, do rogha',
    text: 'Úsáidimid fianáin agus teicneolaíochtaí comhchosúla chun go n-oibreoidh an suíomh seo. Is fútsa atá sé an úsáidfimid iad chun na gcríoch seo freisin: {purposes}. Is féidir leat do rogha a athrú am ar bith.',
    noticeText:
      'Úsáidimid fianáin agus teicneolaíochtaí comhchosúla chun go n-oibreoidh an suíomh seo agus chun na gcríoch seo: {purposes}. Is féidir leat do rogha a athrú am ar bith.',
    policy: 'Beartas fianán',
    news: 'Nua ó rinne tú do rogha dheireanach: {names}.',
    accept: 'Glac le gach fianán',
    reject: 'Diúltaigh do gach fianán',
    customize: 'Bainistigh sainroghanna',
    acknowledge: 'OK',
    dismiss: 'Lean ar aghaidh gan glacadh leo',
    close: 'Dún',
  },
  trigger: { open: 'Sainroghanna fianán', optOut: 'Do roghanna príobháideachais' },
  categories: {
    preferences: { name: 'Feidhmiúlacht' },
    statistics: { name: 'Staitisticí' },
    marketing: { name: 'Margaíocht' },
  },
}
