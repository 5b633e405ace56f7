import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ukipakia maudhui haya, mtoa huduma {provider} hupokea data kuhusu ziara yako na huenda akahifadhi taarifa kwenye kifaa chako.',
  loadOnce: 'Pakia mara moja',
  alwaysAllow: 'Ruhusu {service} kila wakati',
  link: 'Fungua kwenye {service}',
  privacy: 'Sera ya faragha ya {provider}',
  stop: 'Acha kuruhusu {service}',
  unload: 'Funga maudhui haya',
}
