import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Hvis du laster inn dette innholdet, mottar {provider} opplysninger om besøket ditt og kan lagre informasjon på enheten din.',
  loadOnce: 'Last inn én gang',
  alwaysAllow: 'Tillat alltid {service}',
  link: 'Åpne på {service}',
  privacy: 'Personvernerklæring for {provider}',
  stop: 'Ikke tillat {service} lenger',
  unload: 'Lukk dette innholdet',
}
