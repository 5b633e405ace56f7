import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Eduki hau kargatzen baduzu, {provider} hornitzaileak zure bisitari buruzko datuak jasoko ditu, eta informazioa gorde dezake zure gailuan.',
  loadOnce: 'Kargatu behin',
  alwaysAllow: 'Baimendu beti {service} zerbitzua',
  link: 'Ireki {service} zerbitzuan',
  privacy: '{provider} – pribatutasun-politika',
  stop: 'Utzi {service} zerbitzua baimentzeari',
  unload: 'Itxi eduki hau',
}
