import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Dasar kuki',
    lastUpdated: 'Kemas kini terakhir: {date}',
    version: 'Versi {version}',
    privacyPolicy: 'dasar privasi',
    contents: 'Pada halaman ini',
    intro: {
      title: 'Siapa kami',
      controller:
        '{controller} mengendalikan laman ini dan bertanggungjawab atas kuki yang digunakan padanya.',
      vatId: 'Nombor VAT',
      address: 'Alamat',
      country: 'Negara',
      site: 'Laman web',
      why: 'Kami menggunakan kuki bagi tujuan yang diterangkan di bawah. Kuki boleh mengandungi data peribadi.',
      privacy: 'Cara kami mengendalikan data peribadi diterangkan dalam {privacyPolicy} kami.',
    },
    what: {
      title: 'Apakah itu kuki?',
      text: 'Kuki ialah fail data kecil yang disimpan oleh sesuatu laman atau perkhidmatan dalam talian pada komputer atau telefon anda semasa anda menggunakannya, dan dibaca semula kemudian. Pada halaman ini, perkataan itu turut merangkumi teknologi serupa, seperti storan pelayar anda dan piksel penjejakan.',
    },
    purposes: {
      title: 'Tujuan kami menggunakan kuki',
      text: 'Kami mengumpulkan kuki mengikut tujuan. Anda menentukan setiap kumpulan, kecuali kuki yang mesti ada untuk laman ini berfungsi.',
      nothing:
        'Laman ini hanya menggunakan kuki yang mesti ada untuk berfungsi, jadi tiada apa-apa yang perlu anda tentukan.',
      service: '{service}: {purpose}',
      legalBasis: 'Asas undang-undang',
      example: 'Contoh',
      required: 'Sentiasa aktif: persetujuan tidak diperlukan.',
      optIn: 'Hanya dengan persetujuan anda.',
      optOut: 'Aktif melainkan anda mematikannya.',
    },
    categories: {
      necessary: {
        example:
          'Memastikan anda manusia, memaparkan halaman dengan betul, menyimpan pilihan anda.',
        legalBasis:
          'Tidak berdasarkan persetujuan: amat diperlukan untuk menyediakan laman ini (Arahan ePrivacy, Perkara 5(3))',
      },
      preferences: {
        example: 'Laman dibuka dalam bahasa yang anda pilih kali terakhir.',
        legalBasis: 'Persetujuan',
      },
      statistics: {
        example:
          'Bilangan orang yang melawat, tempoh lawatan mereka dan bilangan orang yang tidak menyelesaikan pesanan.',
        legalBasis: 'Persetujuan',
      },
      marketing: {
        example: 'Iklan laman ini di laman dan rangkaian lain, atau video YouTube di laman ini.',
        legalBasis: 'Persetujuan',
      },
    },
    list: {
      title: 'Kuki yang kami gunakan',
      text: 'Setiap kuki dengan pembekal, tujuan, jenis dan tempoh simpanannya.',
    },
    providers: {
      title: 'Pembekal perkhidmatan',
      text: 'Syarikat ini menyediakan perkhidmatan yang kami gunakan dan mungkin menerima data tentang lawatan anda.',
      country: 'Negara',
      role: 'Peranan',
      services: 'Perkhidmatan',
      transfer: 'Pemindahan ke luar EEA',
      transfers: {
        dpf: '{country}: Rangka Kerja Privasi Data EU–AS (GDPR, Perkara 45)',
        adequacy: '{country}: keputusan kecukupan Suruhanjaya Eropah (GDPR, Perkara 45)',
        scc: '{country}: klausa kontrak standard (GDPR, Perkara 46)',
        none: '{country}: pembekal tidak menyatakan perlindungan',
      },
      privacy: 'Dasar privasi {provider}',
      more: 'Untuk maklumat lanjut tentang syarikat ini, lihat {privacyPolicy} kami.',
    },
    choice: {
      title: 'Pilihan anda',
      text: 'Anda boleh menerima atau menolak pada bila-bila masa, bagi setiap tujuan ({categories}) atau bagi semuanya sekali gus. Penarikan balik persetujuan tidak menjejaskan kesahan pemprosesan sebelum penarikan balik itu.',
      nothing:
        'Tiada apa-apa untuk dipilih: laman ini hanya menggunakan kuki yang mesti ada untuk berfungsi.',
      change: 'Untuk menukar pilihan anda, {settings}.',
      settings: 'buka keutamaan kuki',
      kept: 'Kami menyimpan pilihan anda selama {days}, kemudian kami bertanya semula.',
      keptApart:
        'Kami menyimpan persetujuan selama {acceptance} dan penolakan selama {refusal}, kemudian kami bertanya semula.',
    },
    signal: {
      title: 'Isyarat privasi pelayar anda',
      text: 'Jika pelayar anda menghantar isyarat Global Privacy Control, kami menganggapnya sebagai bantahan terhadap penjualan dan perkongsian data anda.',
    },
    browsers: {
      title: 'Tetapan pelayar',
      text: 'Anda juga boleh menyekat atau memadamkan kuki dalam pelayar anda. Tanpa kuki yang diperlukan, sebahagian laman ini mungkin tidak berfungsi. Lihat arahan untuk pelayar anda:',
    },
    rights: {
      title: 'Hak anda',
      text: 'Anda boleh meminta daripada kami akses kepada data peribadi anda, pembetulan, pemadaman atau kemudahalihan data itu, serta sekatan pemprosesannya. Anda juga boleh membantah pemprosesannya.',
      authority: 'Anda boleh membuat aduan kepada pihak berkuasa penyeliaan: {authority}.',
    },
    contact: {
      title: 'Pertanyaan',
      text: 'Jika anda mempunyai pertanyaan atau permintaan tentang kuki atau data peribadi, hubungi kami:',
      role: '{role}: {email}',
    },
    links: { title: 'Maklumat lanjut', text: 'Lihat juga:' },
    history: {
      title: 'Perubahan pada dasar ini',
      added: 'Ditambah: {names}',
      removed: 'Dibuang: {names}',
    },
  },
  status: {
    title: 'Pilihan semasa anda',
    undecided: 'Anda belum membuat pilihan.',
    required: 'Sentiasa aktif',
    granted: 'Dibenarkan',
    denied: 'Tidak dibenarkan',
    grantedExcept: 'Dibenarkan, kecuali {services}',
    deniedExcept: 'Tidak dibenarkan, kecuali {services}',
    decided: 'Dipilih pada {date}.',
    until: 'Sah sehingga {date}.',
    id: 'ID persetujuan: {id}',
    noId: 'Tiada pengecam disimpan.',
    notPersisted:
      'Pelayar anda tidak membenarkan kami menyimpan pilihan anda. Pilihan itu terpakai sehingga anda menutup halaman ini.',
    gpc: 'Permintaan menarik diri anda dipatuhi: pelayar anda menghantar isyarat Global Privacy Control.',
    gpcException:
      'Pelayar anda menghantar isyarat Global Privacy Control. Namun begitu, anda telah membenarkan {names}.',
    gpcConflict:
      'Permintaan menarik diri anda dipatuhi: pelayar anda menghantar isyarat Global Privacy Control, yang mengatasi pilihan terdahulu anda untuk membenarkan {names}. Jika masih mahu membenarkannya, tukar pilihan anda.',
    change: 'Tukar pilihan saya',
    withdraw: 'Tarik balik persetujuan saya',
  },
  tableTools: {
    all: 'Kuki dan teknologi serupa',
    search: 'Cari dalam senarai ini',
    shown: 'Dipaparkan: {shown} daripada {total}',
    noMatch: 'Tiada yang sepadan dengan carian anda.',
    showAll: 'Tunjukkan semua ({total})',
    copy: 'Salin sebagai CSV',
    copied: 'Disalin.',
    notCopied: 'Gagal menyalin.',
  },
}
