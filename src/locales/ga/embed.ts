import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Má lódálann tú an t-ábhar seo, gheobhaidh {provider} sonraí faoi do chuairt agus féadfar faisnéis a stóráil ar do ghléas.',
  loadOnce: 'Lódáil uair amháin',
  alwaysAllow: 'Ceadaigh an tseirbhís {service} i gcónaí',
  link: 'Oscail ar an tseirbhís {service}',
  privacy: '{provider} – beartas príobháideachais',
  stop: 'Ná ceadaigh an tseirbhís {service} a thuilleadh',
  unload: 'Dún an t-ábhar seo',
}
