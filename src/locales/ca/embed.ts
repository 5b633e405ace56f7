import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Si carregueu aquest contingut, {provider} rep dades sobre la vostra visita i pot desar informació al vostre dispositiu.',
  loadOnce: 'Carrega una vegada',
  alwaysAllow: 'Permet sempre {service}',
  link: 'Obre a {service}',
  privacy: '{provider}: política de privadesa',
  stop: 'Deixa de permetre {service}',
  unload: 'Tanca aquest contingut',
}
