import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Dacă încărcați acest conținut, {provider} primește date despre vizita dvs. și poate stoca informații pe dispozitivul dvs.',
  loadOnce: 'Încarcă o dată',
  alwaysAllow: 'Permite întotdeauna {service}',
  link: 'Deschide pe {service}',
  privacy: 'Politica de confidențialitate: {provider}',
  stop: 'Nu mai permite {service}',
  unload: 'Închide acest conținut',
}
