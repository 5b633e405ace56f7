import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Sua privacidade, sua escolha',
    text: 'Utilizamos cookies e tecnologias semelhantes para fazer este site funcionar. Você decide se também podemos usá-los para estas finalidades: {purposes}. Você pode mudar sua escolha a qualquer momento.',
    noticeText:
      'Utilizamos cookies e tecnologias semelhantes para fazer este site funcionar e para estas finalidades: {purposes}. Você pode mudar sua escolha a qualquer momento.',
    policy: 'Política de cookies',
    news: 'Novidades desde a sua última escolha: {names}.',
    accept: 'Aceitar tudo',
    reject: 'Rejeitar tudo',
    customize: 'Personalizar escolhas',
    acknowledge: 'OK',
    dismiss: 'Continuar sem aceitar',
    close: 'Fechar',
  },
  trigger: { open: 'Preferências de cookies', optOut: 'Suas escolhas de privacidade' },
  categories: {
    preferences: { name: 'Funcionalidade' },
    statistics: { name: 'Estatísticas' },
    marketing: { name: 'Marketing' },
  },
}
