import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ako učitate ovaj sadržaj, {provider} dobija podatke o vašoj posjeti i može pohraniti informacije na vašem uređaju.',
  loadOnce: 'Učitaj jednom',
  alwaysAllow: 'Uvijek dozvoli uslugu {service}',
  link: 'Otvori na web-stranici usluge {service}',
  privacy: '{provider} – politika privatnosti',
  stop: 'Više ne dozvoljavaj uslugu {service}',
  unload: 'Zatvori ovaj sadržaj',
}
