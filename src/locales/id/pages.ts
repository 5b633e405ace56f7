import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Kebijakan cookie',
    lastUpdated: 'Terakhir diperbarui: {date}',
    version: 'Versi {version}',
    privacyPolicy: 'kebijakan privasi',
    contents: 'Di halaman ini',
    intro: {
      title: 'Siapa kami',
      controller:
        '{controller} mengelola situs ini dan bertanggung jawab atas cookie yang digunakannya.',
      vatId: 'Nomor PPN',
      address: 'Alamat',
      country: 'Negara',
      site: 'Situs web',
      why: 'Kami menggunakan cookie untuk tujuan yang dijelaskan di bawah ini. Cookie dapat memuat data pribadi.',
      privacy: 'Cara kami menangani data pribadi dijelaskan dalam {privacyPolicy} kami.',
    },
    what: {
      title: 'Apa itu cookie?',
      text: 'Cookie adalah berkas data kecil yang disimpan oleh situs atau layanan daring di komputer atau ponsel Anda saat Anda menggunakannya, lalu dibaca kembali di kemudian hari. Di halaman ini, kata tersebut juga mencakup teknologi serupa, seperti penyimpanan peramban dan piksel pelacak.',
    },
    purposes: {
      title: 'Untuk apa kami menggunakannya',
      text: 'Kami mengelompokkan cookie menurut tujuan. Anda memutuskan untuk setiap kelompok, kecuali cookie yang mutlak dibutuhkan agar situs ini dapat berfungsi.',
      nothing:
        'Situs ini hanya menggunakan cookie yang mutlak dibutuhkan agar dapat berfungsi, sehingga tidak ada yang perlu Anda putuskan.',
      service: '{service}: {purpose}',
      legalBasis: 'Dasar hukum',
      example: 'Contoh',
      required: 'Selalu aktif: tidak memerlukan persetujuan.',
      optIn: 'Hanya dengan persetujuan Anda.',
      optOut: 'Aktif kecuali Anda menonaktifkannya.',
    },
    categories: {
      necessary: {
        example:
          'Memeriksa bahwa Anda manusia, menampilkan halaman dengan benar, menyimpan pilihan Anda.',
        legalBasis:
          'Tidak berdasarkan persetujuan: mutlak diperlukan untuk menyediakan situs ini (Direktif ePrivacy, Pasal 5(3))',
      },
      preferences: {
        example: 'Situs terbuka dalam bahasa yang Anda pilih terakhir kali.',
        legalBasis: 'Persetujuan',
      },
      statistics: {
        example:
          'Berapa banyak orang yang berkunjung, berapa lama kunjungan mereka, dan berapa banyak yang tidak menyelesaikan pesanan.',
        legalBasis: 'Persetujuan',
      },
      marketing: {
        example: 'Iklan situs ini di situs dan jaringan lain, atau video YouTube di situs ini.',
        legalBasis: 'Persetujuan',
      },
    },
    list: {
      title: 'Cookie yang kami gunakan',
      text: 'Setiap cookie beserta penyedia, tujuan, jenis, dan lama penyimpanannya.',
    },
    providers: {
      title: 'Penyedia layanan',
      text: 'Perusahaan berikut menyediakan layanan yang kami gunakan dan dapat menerima data tentang kunjungan Anda.',
      country: 'Negara',
      role: 'Peran',
      services: 'Layanan',
      transfer: 'Transfer ke luar EEA',
      transfers: {
        dpf: '{country}: Kerangka Kerja Privasi Data UE–AS (GDPR, Pasal 45)',
        adequacy: '{country}: keputusan kecukupan Komisi Eropa (GDPR, Pasal 45)',
        scc: '{country}: klausul kontrak standar (GDPR, Pasal 46)',
        none: '{country}: penyedia tidak menyebutkan upaya perlindungan',
      },
      privacy: 'Kebijakan privasi {provider}',
      more: 'Untuk informasi lebih lanjut tentang perusahaan tersebut, lihat {privacyPolicy} kami.',
    },
    choice: {
      title: 'Pilihan Anda',
      text: 'Anda dapat menerima atau menolak kapan saja, untuk setiap tujuan ({categories}) atau untuk semuanya sekaligus. Penarikan kembali persetujuan tidak memengaruhi keabsahan pemrosesan sebelum penarikan tersebut.',
      nothing:
        'Tidak ada yang perlu dipilih: situs ini hanya menggunakan cookie yang mutlak dibutuhkan agar dapat berfungsi.',
      change: 'Untuk mengubah pilihan Anda, {settings}.',
      settings: 'buka preferensi cookie',
      kept: 'Kami menyimpan pilihan Anda selama {days}, lalu kami bertanya lagi.',
      keptApart:
        'Kami menyimpan persetujuan selama {acceptance} dan penolakan selama {refusal}, lalu kami bertanya lagi.',
    },
    signal: {
      title: 'Sinyal privasi peramban Anda',
      text: 'Jika peramban Anda mengirimkan sinyal Global Privacy Control, kami menganggapnya sebagai keberatan atas penjualan dan pembagian data Anda.',
    },
    browsers: {
      title: 'Pengaturan peramban',
      text: 'Anda juga dapat memblokir atau menghapus cookie di peramban Anda. Tanpa cookie yang diperlukan, sebagian situs ini mungkin tidak berfungsi. Lihat petunjuk untuk peramban Anda:',
    },
    rights: {
      title: 'Hak Anda',
      text: 'Anda dapat meminta kepada kami akses ke data pribadi Anda, perbaikan, penghapusan, atau portabilitasnya, serta pembatasan pemrosesannya. Anda juga dapat mengajukan keberatan atas pemrosesannya.',
      authority: 'Anda dapat mengajukan pengaduan kepada otoritas pengawas: {authority}.',
    },
    contact: {
      title: 'Pertanyaan',
      text: 'Jika Anda memiliki pertanyaan atau permintaan tentang cookie atau data pribadi, hubungi kami:',
      role: '{role}: {email}',
    },
    links: { title: 'Informasi lebih lanjut', text: 'Lihat juga:' },
    history: {
      title: 'Perubahan kebijakan ini',
      added: 'Ditambahkan: {names}',
      removed: 'Dihapus: {names}',
    },
  },
  status: {
    title: 'Pilihan Anda saat ini',
    undecided: 'Anda belum membuat pilihan.',
    required: 'Selalu aktif',
    granted: 'Diizinkan',
    denied: 'Tidak diizinkan',
    grantedExcept: 'Diizinkan, kecuali {services}',
    deniedExcept: 'Tidak diizinkan, kecuali {services}',
    decided: 'Dipilih pada {date}.',
    until: 'Berlaku sampai {date}.',
    id: 'ID persetujuan: {id}',
    noId: 'Tidak ada pengenal yang disimpan.',
    notPersisted:
      'Peramban Anda tidak mengizinkan kami menyimpan pilihan Anda. Pilihan tersebut berlaku sampai Anda menutup halaman ini.',
    gpc: 'Permintaan penolakan Anda dipatuhi: peramban Anda mengirimkan sinyal Global Privacy Control.',
    gpcException:
      'Peramban Anda mengirimkan sinyal Global Privacy Control. Meskipun demikian, Anda telah mengizinkan {names}.',
    gpcConflict:
      'Permintaan penolakan Anda dipatuhi: peramban Anda mengirimkan sinyal Global Privacy Control, yang mengesampingkan pilihan Anda sebelumnya untuk mengizinkan {names}. Jika tetap ingin mengizinkannya, ubah pilihan Anda.',
    change: 'Ubah pilihan saya',
    withdraw: 'Tarik kembali persetujuan saya',
  },
  tableTools: {
    all: 'Cookie dan teknologi serupa',
    search: 'Cari dalam daftar ini',
    shown: 'Ditampilkan: {shown} dari {total}',
    noMatch: 'Tidak ada yang cocok dengan pencarian Anda.',
    showAll: 'Tampilkan semua ({total})',
    copy: 'Salin sebagai CSV',
    copied: 'Disalin.',
    notCopied: 'Gagal menyalin.',
  },
}
