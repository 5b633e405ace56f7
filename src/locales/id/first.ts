import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Privasi Anda, pilihan Anda',
    text: 'Kami menggunakan cookie dan teknologi serupa agar situs ini berfungsi. Anda yang memutuskan apakah kami juga boleh menggunakannya untuk tujuan berikut: {purposes}. Anda dapat mengubah pilihan kapan saja.',
    noticeText:
      'Kami menggunakan cookie dan teknologi serupa agar situs ini berfungsi dan untuk tujuan berikut: {purposes}. Anda dapat mengubah pilihan kapan saja.',
    policy: 'Kebijakan cookie',
    news: 'Baru sejak pilihan terakhir Anda: {names}.',
    accept: 'Terima semua',
    reject: 'Tolak semua',
    customize: 'Kelola preferensi',
    acknowledge: 'Oke',
    dismiss: 'Lanjutkan tanpa menerima',
    close: 'Tutup',
  },
  trigger: { open: 'Preferensi cookie', optOut: 'Pilihan Privasi Anda' },
  categories: {
    preferences: { name: 'Fungsional' },
    statistics: { name: 'Statistik' },
    marketing: { name: 'Pemasaran' },
  },
}
