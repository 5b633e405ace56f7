import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Jika anda memuatkan kandungan ini, {provider} menerima data tentang lawatan anda dan mungkin menyimpan maklumat pada peranti anda.',
  loadOnce: 'Muatkan sekali',
  alwaysAllow: 'Sentiasa benarkan {service}',
  link: 'Buka di {service}',
  privacy: 'Dasar privasi {provider}',
  stop: 'Berhenti membenarkan {service}',
  unload: 'Tutup kandungan ini',
}
