import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Om du laddar det här innehållet får {provider} uppgifter om ditt besök och kan lagra information på din enhet.',
  loadOnce: 'Ladda en gång',
  alwaysAllow: 'Tillåt alltid {service}',
  link: 'Öppna på {service}',
  privacy: 'Integritetspolicy för {provider}',
  stop: 'Sluta tillåta {service}',
  unload: 'Stäng det här innehållet',
}
