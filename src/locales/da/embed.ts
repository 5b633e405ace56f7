import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Hvis du indlæser dette indhold, modtager {provider} oplysninger om dit besøg og kan gemme oplysninger på din enhed.',
  loadOnce: 'Indlæs én gang',
  alwaysAllow: 'Tillad altid {service}',
  link: 'Åbn på {service}',
  privacy: 'Privatlivspolitik for {provider}',
  stop: 'Tillad ikke længere {service}',
  unload: 'Luk dette indhold',
}
