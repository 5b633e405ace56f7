import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ако заредите това съдържание, {provider} получава данни за посещението ви и може да съхранява информация на вашето устройство.',
  loadOnce: 'Еднократно зареждане',
  alwaysAllow: 'Винаги да се разрешава {service}',
  link: 'Отваряне в {service}',
  privacy: 'Политика за поверителност: {provider}',
  stop: 'Да не се разрешава повече {service}',
  unload: 'Затваряне на това съдържание',
}
