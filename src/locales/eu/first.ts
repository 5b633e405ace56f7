import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Zure pribatutasuna, zure aukera',
    text: 'Cookieak erabiltzen ditugu, baita antzeko teknologiak ere, webgune honek funtziona dezan. Zuk erabakitzen duzu helburu hauetarako ere erabiliko ditugun ala ez: {purposes}. Zure aukera edozein unetan alda dezakezu.',
    noticeText:
      'Cookieak erabiltzen ditugu, baita antzeko teknologiak ere, webgune honek funtziona dezan eta helburu hauetarako: {purposes}. Zure aukera edozein unetan alda dezakezu.',
    policy: 'Cookie-politika',
    news: 'Zure azken aukeratik gehitutakoa: {names}.',
    accept: 'Onartu guztiak',
    reject: 'Baztertu guztiak',
    customize: 'Kudeatu hobespenak',
    acknowledge: 'Ados',
    dismiss: 'Jarraitu onartu gabe',
    close: 'Itxi',
  },
  trigger: { open: 'Cookieen hobespenak', optOut: 'Zure pribatutasun-aukerak' },
  categories: {
    preferences: { name: 'Funtzionaltasuna' },
    statistics: { name: 'Estatistikak' },
    marketing: { name: 'Marketina' },
  },
}
