import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Se carregar este conteúdo, {provider} recebe dados sobre a sua visita e pode guardar informações no seu dispositivo.',
  loadOnce: 'Carregar uma vez',
  alwaysAllow: 'Permitir sempre {service}',
  link: 'Abrir em {service}',
  privacy: 'Política de privacidade de {provider}',
  stop: 'Deixar de permitir {service}',
  unload: 'Fechar este conteúdo',
}
