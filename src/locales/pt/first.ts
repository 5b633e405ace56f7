import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'A sua privacidade, a sua escolha',
    text: 'Utilizamos cookies e tecnologias semelhantes para que este site funcione. Pode decidir se também os utilizamos para estas finalidades: {purposes}. Pode alterar a sua escolha a qualquer momento.',
    noticeText:
      'Utilizamos cookies e tecnologias semelhantes para que este site funcione e para estas finalidades: {purposes}. Pode alterar a sua escolha a qualquer momento.',
    policy: 'Política de cookies',
    news: 'Novidades desde a sua última escolha: {names}.',
    accept: 'Aceitar tudo',
    reject: 'Rejeitar tudo',
    customize: 'Gerir preferências',
    acknowledge: 'OK',
    dismiss: 'Continuar sem aceitar',
    close: 'Fechar',
  },
  trigger: { open: 'Preferências de cookies', optOut: 'As suas opções de privacidade' },
  categories: {
    preferences: { name: 'Funcionais' },
    statistics: { name: 'Estatísticas' },
    marketing: { name: 'Marketing' },
  },
}
