import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Nëse e ngarkoni këtë përmbajtje, {provider} merr të dhëna për vizitën tuaj dhe mund të ruajë informacion në pajisjen tuaj.',
  loadOnce: 'Ngarko një herë',
  alwaysAllow: 'Lejo gjithmonë shërbimin {service}',
  link: 'Hap në shërbimin {service}',
  privacy: '{provider} – politika e privatësisë',
  stop: 'Mos e lejo më shërbimin {service}',
  unload: 'Mbyll këtë përmbajtje',
}
