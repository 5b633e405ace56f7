import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Ако ја вчитате оваа содржина, {provider} добива податоци за вашата посета и може да зачува информации на вашиот уред.',
  loadOnce: 'Вчитај еднаш',
  alwaysAllow: 'Секогаш дозволувај ја услугата {service}',
  link: 'Отвори во услугата {service}',
  privacy: '{provider} – политика за приватност',
  stop: 'Не дозволувај ја повеќе услугата {service}',
  unload: 'Затвори ја оваа содржина',
}
