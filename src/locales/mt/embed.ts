import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Jekk tgħabbi dan il-kontenut, il-fornitur {provider} jirċievi data dwar iż-żjara tiegħek u jista’ jaħżen informazzjoni fuq l-apparat tiegħek.',
  loadOnce: 'Għabbi darba',
  alwaysAllow: 'Ippermetti dejjem is-servizz {service}',
  link: 'Iftaħ fuq is-servizz {service}',
  privacy: '{provider} – politika dwar il-privatezza',
  stop: 'Neħħi l-permess għas-servizz {service}',
  unload: 'Agħlaq dan il-kontenut',
}
