import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Sinun yksityisyytesi, sinun valintasi',
    text: 'Käytämme evästeitä ja vastaavia tekniikoita, jotta sivusto toimii. Sinä päätät, käytämmekö niitä myös näihin tarkoituksiin: {purposes}. Voit muuttaa valintaasi milloin tahansa.',
    noticeText:
      'Käytämme evästeitä ja vastaavia tekniikoita, jotta sivusto toimii, sekä näihin tarkoituksiin: {purposes}. Voit muuttaa valintaasi milloin tahansa.',
    policy: 'Evästekäytäntö',
    news: 'Uutta edellisen valintasi jälkeen: {names}.',
    accept: 'Hyväksy kaikki',
    reject: 'Hylkää kaikki',
    customize: 'Muokkaa asetuksia',
    acknowledge: 'OK',
    dismiss: 'Jatka hyväksymättä',
    close: 'Sulje',
  },
  trigger: { open: 'Evästeasetukset', optOut: 'Yksityisyysvalintasi' },
  categories: {
    preferences: { name: 'Toiminnalliset' },
    statistics: { name: 'Tilastot' },
    marketing: { name: 'Markkinointi' },
  },
}
