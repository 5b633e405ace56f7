import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ef þú hleður þessu efni fær {provider} gögn um heimsókn þína og getur vistað upplýsingar í tækinu þínu.',
  loadOnce: 'Hlaða einu sinni',
  alwaysAllow: 'Leyfa alltaf þjónustuna {service}',
  link: 'Opna í þjónustunni {service}',
  privacy: 'Persónuverndarstefna: {provider}',
  stop: 'Hætta að leyfa þjónustuna {service}',
  unload: 'Loka þessu efni',
}
