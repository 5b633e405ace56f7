import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ak tento obsah načítate, {provider} získa údaje o vašej návšteve a môže do vášho zariadenia uložiť informácie.',
  loadOnce: 'Načítať raz',
  alwaysAllow: 'Vždy povoliť službu {service}',
  link: 'Otvoriť v službe {service}',
  privacy: 'Zásady ochrany osobných údajov: {provider}',
  stop: 'Už nepovoľovať službu {service}',
  unload: 'Zavrieť tento obsah',
}
