import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Jika Anda memuat konten ini, {provider} menerima data tentang kunjungan Anda dan dapat menyimpan informasi di perangkat Anda.',
  loadOnce: 'Muat sekali',
  alwaysAllow: 'Selalu izinkan {service}',
  link: 'Buka di {service}',
  privacy: 'Kebijakan privasi {provider}',
  stop: 'Berhenti mengizinkan {service}',
  unload: 'Tutup konten ini',
}
