import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Kung ilo-load mo ang content na ito, makakatanggap ng data tungkol sa iyong pagbisita ang provider na {provider} at maaari itong mag-imbak ng impormasyon sa iyong device.',
  loadOnce: 'I-load nang isang beses',
  alwaysAllow: 'Palaging payagan ang {service}',
  link: 'Buksan sa {service}',
  privacy: 'Patakaran sa privacy ng {provider}',
  stop: 'Huwag nang payagan ang {service}',
  unload: 'Isara ang content na ito',
}
