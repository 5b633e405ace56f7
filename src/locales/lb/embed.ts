import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Wann dësen Inhalt geluede gëtt, kritt {provider} Daten iwwer Är Visitt a kann Informatiounen op Ärem Apparat späicheren.',
  loadOnce: 'Eemol lueden',
  alwaysAllow: '{service} ëmmer erlaben',
  link: 'Op {service} opmaachen',
  privacy: '{provider} – Dateschutzerklärung',
  stop: '{service} net méi erlaben',
  unload: 'Dësen Inhalt zoumaachen',
}
