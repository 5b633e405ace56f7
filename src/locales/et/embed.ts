import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Kui selle sisu laadite, saab {provider} andmeid teie külastuse kohta ja võib salvestada teie seadmesse teavet.',
  loadOnce: 'Laadi üks kord',
  alwaysAllow: 'Luba alati teenus {service}',
  link: 'Ava teenuses {service}',
  privacy: '{provider} – privaatsuspõhimõtted',
  stop: 'Ära enam luba teenust {service}',
  unload: 'Sulge see sisu',
}
