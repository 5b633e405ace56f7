import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Als u deze inhoud laadt, ontvangt {provider} gegevens over uw bezoek en kan deze aanbieder informatie op uw apparaat opslaan.',
  loadOnce: 'Eén keer laden',
  alwaysAllow: '{service} altijd toestaan',
  link: 'Openen op {service}',
  privacy: 'Privacyverklaring van {provider}',
  stop: '{service} niet meer toestaan',
  unload: 'Deze inhoud sluiten',
}
