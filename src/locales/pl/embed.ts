import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Jeśli wczytasz tę treść, {provider} otrzyma dane o Twojej wizycie i może zapisać informacje na Twoim urządzeniu.',
  loadOnce: 'Wczytaj raz',
  alwaysAllow: 'Zawsze zezwalaj na usługę {service}',
  link: 'Otwórz w serwisie {service}',
  privacy: 'Polityka prywatności: {provider}',
  stop: 'Nie zezwalaj już na usługę {service}',
  unload: 'Zamknij tę treść',
}
