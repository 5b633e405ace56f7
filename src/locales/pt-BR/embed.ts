import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Se você carregar este conteúdo, {provider} receberá dados sobre a sua visita e poderá armazenar informações no seu dispositivo.',
  loadOnce: 'Carregar uma vez',
  alwaysAllow: 'Sempre permitir {service}',
  link: 'Abrir no serviço {service}',
  privacy: '{provider} – política de privacidade',
  stop: 'Deixar de permitir {service}',
  unload: 'Fechar este conteúdo',
}
