import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Pilihan Anda telah disimpan.',
  dialog: {
    title: 'Preferensi cookie',
    text: 'Pilih cookie dan teknologi serupa yang boleh kami gunakan. Pilihan Anda berlaku untuk peramban ini dan dapat Anda ubah di sini kapan saja.',
    nothing:
      'Situs ini hanya menggunakan cookie dan teknologi serupa yang mutlak dibutuhkan agar dapat berfungsi, sehingga tidak ada yang perlu dipilih.',
    required: 'Selalu aktif',
    services: { other: '{count} layanan' },
    save: 'Simpan pilihan saya',
    accept: 'Terima semua',
    reject: 'Tolak semua',
    close: 'Tutup tanpa menyimpan',
    privacy: 'Kebijakan privasi {provider}',
    gpc: 'Peramban Anda mengirimkan sinyal Global Privacy Control, sehingga opsi ini nonaktif kecuali Anda mengaktifkannya.',
  },
  reasons: {
    revision: 'Kami telah mengubah cara penggunaan cookie sejak pilihan terakhir Anda.',
    expired: 'Pilihan terakhir Anda telah kedaluwarsa, jadi kami bertanya lagi.',
  },
  categories: {
    necessary: {
      name: 'Diperlukan',
      description:
        'Dibutuhkan agar situs berfungsi dan tetap aman. Tidak dapat dinonaktifkan dan tidak memerlukan persetujuan Anda.',
    },
    preferences: {
      name: 'Fungsional',
      description: 'Mengingat pengaturan yang telah Anda pilih, misalnya bahasa.',
    },
    statistics: {
      name: 'Statistik',
      description:
        'Menghitung kunjungan dan menunjukkan cara halaman digunakan agar kami dapat memperbaikinya.',
    },
    marketing: {
      name: 'Pemasaran',
      description:
        'Digunakan oleh kami dan mitra kami untuk mengikuti kunjungan Anda di sini dan di situs lain serta menampilkan iklan berdasarkan kunjungan tersebut.',
    },
  },
  table: {
    caption: '{name}: cookie dan teknologi serupa',
    name: 'Nama',
    provider: 'Penyedia',
    purpose: 'Tujuan',
    type: 'Jenis',
    expiry: 'Masa berlaku',
    category: 'Kategori',
    domain: 'Domain',
    none: 'Tidak ada yang disimpan.',
    readBy: '{provider}; juga dibaca oleh {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie yang dipasang oleh skrip',
      pixel: 'Piksel pelacak',
      cookie: 'Cookie',
      localStorage: 'Penyimpanan lokal',
      sessionStorage: 'Penyimpanan sesi',
      indexedDB: 'Basis data peramban',
      cacheStorage: 'Tembolok peramban',
    },
    session: 'Sampai sesi berakhir',
    persistent: 'Sampai dihapus',
    notStated: 'Tidak disebutkan',
    ownPurpose: 'Menyimpan pilihan persetujuan Anda.',
    queuePurpose: 'Menyimpan bukti pilihan Anda sampai server kami mengonfirmasinya.',
    thisSite: 'Situs ini',
  },
}
