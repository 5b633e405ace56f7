import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Якщо ви завантажите цей вміст, {provider} отримає дані про ваше відвідування та зможе зберігати інформацію на вашому пристрої.',
  loadOnce: 'Завантажити один раз',
  alwaysAllow: 'Завжди дозволяти сервіс {service}',
  link: 'Відкрити в сервісі {service}',
  privacy: '{provider} — політика конфіденційності',
  stop: 'Більше не дозволяти сервіс {service}',
  unload: 'Закрити цей вміст',
}
