import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Si carga este contenido, {provider} recibe datos sobre su visita y puede almacenar información en su dispositivo.',
  loadOnce: 'Cargar una vez',
  alwaysAllow: 'Permitir siempre {service}',
  link: 'Abrir en {service}',
  privacy: 'Política de privacidad de {provider}',
  stop: 'Dejar de permitir {service}',
  unload: 'Cerrar este contenido',
}
