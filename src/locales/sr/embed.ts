import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ако учитате овај садржај, {provider} добија податке о вашој посети и може да сачува информације на вашем уређају.',
  loadOnce: 'Учитај једном',
  alwaysAllow: 'Увек дозволи услугу {service}',
  link: 'Отвори на сајту услуге {service}',
  privacy: '{provider} – политика приватности',
  stop: 'Више не дозвољавај услугу {service}',
  unload: 'Затвори овај садржај',
}
