import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Si vous chargez ce contenu, {provider} reçoit des données sur votre visite et peut enregistrer des informations sur votre appareil.',
  loadOnce: 'Charger une fois',
  alwaysAllow: 'Toujours autoriser {service}',
  link: 'Ouvrir sur {service}',
  privacy: '{provider}\u00a0– politique de confidentialité',
  stop: 'Ne plus autoriser {service}',
  unload: 'Fermer ce contenu',
}
