import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Če naložite to vsebino, {provider} prejme podatke o vašem obisku in lahko shrani informacije v vašo napravo.',
  loadOnce: 'Naloži enkrat',
  alwaysAllow: 'Vedno dovoli storitev {service}',
  link: 'Odpri v storitvi {service}',
  privacy: 'Politika zasebnosti: {provider}',
  stop: 'Ne dovoli več storitve {service}',
  unload: 'Zapri to vsebino',
}
