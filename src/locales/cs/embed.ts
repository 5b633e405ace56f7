import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Pokud tento obsah načtete, {provider} získá údaje o vaší návštěvě a může do vašeho zařízení uložit informace.',
  loadOnce: 'Načíst jednou',
  alwaysAllow: 'Vždy povolit službu {service}',
  link: 'Otevřít ve službě {service}',
  privacy: 'Zásady ochrany osobních údajů: {provider}',
  stop: 'Už nepovolovat službu {service}',
  unload: 'Zavřít tento obsah',
}
