import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Se carga este contido, {provider} recibe datos sobre a súa visita e pode gardar información no seu dispositivo.',
  loadOnce: 'Cargar unha vez',
  alwaysAllow: 'Permitir sempre {service}',
  link: 'Abrir en {service}',
  privacy: '{provider}: política de privacidade',
  stop: 'Deixar de permitir {service}',
  unload: 'Pechar este contido',
}
