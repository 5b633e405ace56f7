import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Jei įkelsite šį turinį, {provider} gaus duomenų apie jūsų apsilankymą ir galės įrašyti informaciją į jūsų įrenginį.',
  loadOnce: 'Įkelti vieną kartą',
  alwaysAllow: 'Visada leisti paslaugą {service}',
  link: 'Atverti paslaugoje {service}',
  privacy: '{provider} – privatumo politika',
  stop: 'Nebeleisti paslaugos {service}',
  unload: 'Uždaryti šį turinį',
}
