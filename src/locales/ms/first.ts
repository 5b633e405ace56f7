import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Privasi anda, pilihan anda',
    text: 'Kami menggunakan kuki dan teknologi serupa supaya laman ini berfungsi. Anda yang menentukan sama ada kami juga boleh menggunakannya bagi tujuan yang berikut: {purposes}. Anda boleh menukar pilihan pada bila-bila masa.',
    noticeText:
      'Kami menggunakan kuki dan teknologi serupa supaya laman ini berfungsi dan bagi tujuan yang berikut: {purposes}. Anda boleh menukar pilihan pada bila-bila masa.',
    policy: 'Dasar kuki',
    news: 'Baharu sejak pilihan terakhir anda: {names}.',
    accept: 'Terima semua',
    reject: 'Tolak semua',
    customize: 'Urus keutamaan',
    acknowledge: 'OK',
    dismiss: 'Teruskan tanpa menerima',
    close: 'Tutup',
  },
  trigger: { open: 'Keutamaan kuki', optOut: 'Pilihan Privasi Anda' },
  categories: {
    preferences: { name: 'Fungsian' },
    statistics: { name: 'Statistik' },
    marketing: { name: 'Pemasaran' },
  },
}
