import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Se si carica questo contenuto, {provider} riceve dati sulla visita e può memorizzare informazioni sul dispositivo.',
  loadOnce: 'Carica una volta',
  alwaysAllow: 'Consenti sempre {service}',
  link: 'Apri su {service}',
  privacy: 'Informativa sulla privacy di {provider}',
  stop: 'Non consentire più {service}',
  unload: 'Chiudi questo contenuto',
}
