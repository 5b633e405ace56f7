import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ha betölti ezt a tartalmat, a szolgáltató ({provider}) adatokat kap a látogatásáról, és információkat tárolhat az eszközén.',
  loadOnce: 'Betöltés egyszer',
  alwaysAllow: 'Engedélyezés mindig: {service}',
  link: 'Megnyitás itt: {service}',
  privacy: 'Adatvédelmi tájékoztató: {provider}',
  stop: 'Engedélyezés megszüntetése: {service}',
  unload: 'A tartalom bezárása',
}
