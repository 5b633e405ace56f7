import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'La vostra privadesa, la vostra elecció',
    text: 'Utilitzem galetes i tecnologies similars perquè aquest lloc web funcioni. Vós decidiu si també les fem servir per a aquestes finalitats: {purposes}. Podeu canviar la vostra elecció en qualsevol moment.',
    noticeText:
      'Utilitzem galetes i tecnologies similars perquè aquest lloc web funcioni i per a aquestes finalitats: {purposes}. Podeu canviar la vostra elecció en qualsevol moment.',
    policy: 'Política de galetes',
    news: 'Novetats des de la vostra darrera elecció: {names}.',
    accept: 'Accepta-ho tot',
    reject: 'Rebutja-ho tot',
    customize: 'Gestiona les preferències',
    acknowledge: 'D’acord',
    dismiss: 'Continua sense acceptar',
    close: 'Tanca',
  },
  trigger: { open: 'Preferències de galetes', optOut: 'Les vostres opcions de privadesa' },
  categories: {
    preferences: { name: 'Funcionalitat' },
    statistics: { name: 'Estadística' },
    marketing: { name: 'Màrqueting' },
  },
}
