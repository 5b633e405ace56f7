import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'As u hierdie inhoud laai, ontvang die verskaffer {provider} data oor u besoek en kan die verskaffer inligting op u toestel stoor.',
  loadOnce: 'Laai een keer',
  alwaysAllow: 'Laat {service} altyd toe',
  link: 'Maak oop op {service}',
  privacy: 'Privaatheidsbeleid van {provider}',
  stop: 'Laat {service} nie meer toe nie',
  unload: 'Sluit hierdie inhoud',
}
