import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Եթե բեռնեք այս բովանդակությունը, {provider} մատակարարը կստանա տվյալներ ձեր այցի մասին և կարող է տեղեկություններ պահել ձեր սարքում։',
  loadOnce: 'Բեռնել մեկ անգամ',
  alwaysAllow: 'Միշտ թույլատրել {service} ծառայությունը',
  link: 'Բացել {service} ծառայությունում',
  privacy: '{provider} – գաղտնիության քաղաքականություն',
  stop: 'Այլևս չթույլատրել {service} ծառայությունը',
  unload: 'Փակել այս բովանդակությունը',
}
