import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ja ielādēsiet šo saturu, {provider} saņems datus par jūsu apmeklējumu un varēs glabāt informāciju jūsu ierīcē.',
  loadOnce: 'Ielādēt vienreiz',
  alwaysAllow: 'Vienmēr atļaut pakalpojumu {service}',
  link: 'Atvērt pakalpojumā {service}',
  privacy: '{provider} – privātuma politika',
  stop: 'Vairs neatļaut pakalpojumu {service}',
  unload: 'Aizvērt šo saturu',
}
