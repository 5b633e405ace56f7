import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Pilihan anda telah disimpan.',
  dialog: {
    title: 'Keutamaan kuki',
    text: 'Pilih kuki dan teknologi serupa yang boleh kami gunakan. Pilihan anda terpakai kepada pelayar ini dan boleh ditukar di sini pada bila-bila masa.',
    nothing:
      'Laman ini hanya menggunakan kuki dan teknologi serupa yang mesti ada untuk berfungsi, jadi tiada apa-apa untuk dipilih.',
    required: 'Sentiasa aktif',
    services: { other: '{count} perkhidmatan' },
    save: 'Simpan pilihan saya',
    accept: 'Terima semua',
    reject: 'Tolak semua',
    close: 'Tutup tanpa menyimpan',
    privacy: 'Dasar privasi {provider}',
    gpc: 'Pelayar anda menghantar isyarat Global Privacy Control, jadi pilihan ini dimatikan melainkan anda menghidupkannya.',
  },
  reasons: {
    revision: 'Kami telah mengubah cara kami menggunakan kuki sejak pilihan terakhir anda.',
    expired: 'Pilihan terakhir anda telah tamat tempoh, jadi kami bertanya sekali lagi.',
  },
  categories: {
    necessary: {
      name: 'Diperlukan',
      description:
        'Mesti ada supaya laman berfungsi dan kekal selamat. Kuki ini tidak boleh dimatikan dan tidak memerlukan persetujuan anda.',
    },
    preferences: {
      name: 'Fungsian',
      description: 'Mengingati tetapan yang telah anda pilih, misalnya bahasa.',
    },
    statistics: {
      name: 'Statistik',
      description:
        'Mengira lawatan dan menunjukkan cara halaman digunakan supaya kami dapat menambah baik halaman itu.',
    },
    marketing: {
      name: 'Pemasaran',
      description:
        'Digunakan oleh kami dan rakan kongsi kami untuk menjejaki lawatan anda di sini dan di laman lain, serta memaparkan iklan berdasarkan lawatan itu.',
    },
  },
  table: {
    caption: '{name}: kuki dan teknologi serupa',
    name: 'Nama',
    provider: 'Pembekal',
    purpose: 'Tujuan',
    type: 'Jenis',
    expiry: 'Tempoh sah',
    category: 'Kategori',
    domain: 'Domain',
    none: 'Tiada apa-apa yang disimpan.',
    readBy: '{provider}; turut dibaca oleh {readers}',
    types: {
      http: 'Kuki HTTP',
      script: 'Kuki yang ditetapkan oleh skrip',
      pixel: 'Piksel penjejakan',
      cookie: 'Kuki',
      localStorage: 'Storan setempat',
      sessionStorage: 'Storan sesi',
      indexedDB: 'Pangkalan data pelayar',
      cacheStorage: 'Cache pelayar',
    },
    session: 'Tamat sesi',
    persistent: 'Sehingga dipadamkan',
    notStated: 'Tidak dinyatakan',
    ownPurpose: 'Menyimpan pilihan persetujuan anda.',
    queuePurpose: 'Menyimpan bukti pilihan anda sehingga pelayan kami mengesahkannya.',
    thisSite: 'Laman ini',
  },
}
