import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'A súa privacidade, a súa elección',
    text: 'Utilizamos cookies e tecnoloxías similares para que este sitio web funcione. Vostede decide se tamén as usamos para estas finalidades: {purposes}. Pode cambiar a súa elección en calquera momento.',
    noticeText:
      'Utilizamos cookies e tecnoloxías similares para que este sitio web funcione e para estas finalidades: {purposes}. Pode cambiar a súa elección en calquera momento.',
    policy: 'Política de cookies',
    news: 'Novidades desde a súa última elección: {names}.',
    accept: 'Aceptar todo',
    reject: 'Rexeitar todo',
    customize: 'Xestionar as preferencias',
    acknowledge: 'De acordo',
    dismiss: 'Continuar sen aceptar',
    close: 'Pechar',
  },
  trigger: { open: 'Preferencias de cookies', optOut: 'As súas opcións de privacidade' },
  categories: {
    preferences: { name: 'Funcionalidade' },
    statistics: { name: 'Estatística' },
    marketing: { name: 'Mercadotecnia' },
  },
}
