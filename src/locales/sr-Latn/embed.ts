import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ako učitate ovaj sadržaj, {provider} dobija podatke o vašoj poseti i može da sačuva informacije na vašem uređaju.',
  loadOnce: 'Učitaj jednom',
  alwaysAllow: 'Uvek dozvoli uslugu {service}',
  link: 'Otvori na sajtu usluge {service}',
  privacy: '{provider} – politika privatnosti',
  stop: 'Više ne dozvoljavaj uslugu {service}',
  unload: 'Zatvori ovaj sadržaj',
}
