import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ako učitate ovaj sadržaj, {provider} prima podatke o vašem posjetu i može pohraniti informacije na vaš uređaj.',
  loadOnce: 'Učitaj jednom',
  alwaysAllow: 'Uvijek dopusti uslugu {service}',
  link: 'Otvori u usluzi {service}',
  privacy: 'Pravila privatnosti: {provider}',
  stop: 'Više ne dopuštaj uslugu {service}',
  unload: 'Zatvori ovaj sadržaj',
}
