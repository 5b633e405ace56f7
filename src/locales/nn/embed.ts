import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Viss du lastar inn dette innhaldet, får {provider} opplysningar om besøket ditt og kan lagre informasjon på eininga di.',
  loadOnce: 'Last inn éin gong',
  alwaysAllow: 'Tillat alltid {service}',
  link: 'Opne på {service}',
  privacy: 'Personvernerklæring for {provider}',
  stop: 'Ikkje tillat {service} lenger',
  unload: 'Lukk dette innhaldet',
}
