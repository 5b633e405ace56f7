import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'If you load this content, {provider} receives data about your visit and may store information on your device.',
  loadOnce: 'Load once',
  alwaysAllow: 'Always allow {service}',
  link: 'Open on {service}',
  privacy: '{provider} privacy policy',
  stop: 'Stop allowing {service}',
  unload: 'Close this content',
}
