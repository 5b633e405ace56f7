import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Membedakan pengunjung.',
    long: 'Memberi peramban Anda nomor acak agar kunjungannya dihitung sebagai kunjungan satu pengunjung.',
  },
  'tells-sessions-apart': {
    short: 'Membedakan kunjungan.',
    long: 'Menandai halaman yang Anda buka dalam satu kunjungan agar dihitung bersama.',
  },
  'measures-visits': {
    short: 'Mengukur penggunaan situs.',
    long: 'Menghitung kunjungan dan halaman serta menunjukkan cara pengunjung menjelajahi situs.',
  },
  'measures-video': {
    short: 'Mengukur penayangan video.',
    long: 'Menghitung penayangan dan mencatat bagian video yang diputar.',
  },
  'measures-campaigns': {
    short: 'Menunjukkan kampanye yang menghasilkan kunjungan.',
    long: 'Mencatat iklan atau tautan asal Anda untuk mengukur kampanye mana yang berhasil.',
  },
  'measures-advertising': {
    short: 'Mengukur efek iklan.',
    long: 'Mencatat apakah Anda membeli atau mendaftar setelah melihat atau mengeklik iklan.',
  },
  'limits-requests': {
    short: 'Membatasi jumlah permintaan.',
    long: 'Memperlambat permintaan yang dikirim ke layanan pengukuran.',
  },
  'remembers-source': {
    short: 'Mengingat halaman asal Anda.',
    long: 'Menyimpan alamat atau pencarian yang membawa Anda ke situs ini.',
  },
  'keeps-session': {
    short: 'Menjaga kesinambungan kunjungan.',
    long: 'Menghubungkan permintaan Anda selama kunjungan agar situs berfungsi dari halaman ke halaman.',
  },
  'keeps-login': {
    short: 'Menjaga Anda tetap masuk.',
    long: 'Mengenali akun Anda sehingga Anda tidak perlu masuk di setiap halaman.',
  },
  'stores-consent': {
    short: 'Menyimpan pilihan persetujuan Anda.',
    long: 'Mengingat cookie yang telah Anda terima atau tolak.',
  },
  'remembers-language': {
    short: 'Mengingat bahasa Anda.',
    long: 'Menampilkan situs dalam bahasa yang Anda pilih.',
  },
  'remembers-region': {
    short: 'Mengingat negara atau wilayah Anda.',
    long: 'Menampilkan harga dan penawaran untuk negara yang Anda pilih.',
  },
  'remembers-currency': {
    short: 'Mengingat mata uang Anda.',
    long: 'Menampilkan harga dalam mata uang yang Anda pilih.',
  },
  'remembers-settings': {
    short: 'Mengingat pengaturan Anda.',
    long: 'Mempertahankan pengaturan yang Anda pilih di situs ini.',
  },
  'remembers-theme': {
    short: 'Mengingat skema warna.',
    long: 'Menampilkan situs dalam warna terang atau gelap yang Anda pilih.',
  },
  'remembers-form': {
    short: 'Mengingat isian Anda.',
    long: 'Menyimpan isian Anda dalam formulir sehingga Anda tidak perlu mengulanginya.',
  },
  'remembers-cart': {
    short: 'Mengingat keranjang belanja Anda.',
    long: 'Menyimpan barang di keranjang Anda selama Anda berbelanja.',
  },
  'remembers-viewed-items': {
    short: 'Mengingat barang yang telah Anda lihat.',
    long: 'Menampilkan produk atau halaman yang pernah Anda buka.',
  },
  'remembers-player': {
    short: 'Mengingat pengaturan pemutar.',
    long: 'Mempertahankan volume, kualitas, dan subtitel sesuai pengaturan Anda.',
  },
  'remembers-progress': {
    short: 'Mengingat tempat Anda berhenti.',
    long: 'Melanjutkan video atau audio dari tempat Anda menghentikannya.',
  },
  'remembers-notice': {
    short: 'Mengingat bahwa Anda telah menutup pesan.',
    long: 'Tidak menampilkan lagi pesan yang telah Anda tutup.',
  },
  'plays-video': {
    short: 'Memutar video.',
    long: 'Menampilkan video dari platform video di situs ini.',
  },
  'plays-audio': {
    short: 'Memutar musik dan podcast.',
    long: 'Memutar musik dan podcast dari platform audio di situs ini.',
  },
  'shows-map': { short: 'Menampilkan peta.', long: 'Menampilkan peta interaktif di situs ini.' },
  'shows-posts': {
    short: 'Menampilkan postingan jejaring sosial.',
    long: 'Menampilkan postingan dari jejaring sosial di situs ini.',
  },
  'shows-forms': {
    short: 'Menampilkan formulir.',
    long: 'Menampilkan formulir atau survei dan mengirimkan jawaban Anda kepada penyedianya.',
  },
  'shows-calendar': {
    short: 'Membuat janji temu.',
    long: 'Menampilkan kalender tempat Anda dapat membuat janji temu.',
  },
  'shows-documents': {
    short: 'Menampilkan dokumen dan desain.',
    long: 'Menampilkan dokumen, desain, atau kode dari platform lain di situs ini.',
  },
  'shares-content': {
    short: 'Membagikan halaman.',
    long: 'Menyediakan tombol untuk membagikan halaman di jejaring sosial.',
  },
  'offers-comments': {
    short: 'Menyediakan fitur komentar.',
    long: 'Menampilkan komentar dan memungkinkan Anda menulis komentar sendiri.',
  },
  'offers-chat': {
    short: 'Menyediakan fitur obrolan.',
    long: 'Membuka obrolan dengan tim situs ini.',
  },
  'remembers-chat': {
    short: 'Mengingat obrolan Anda.',
    long: 'Mengenali peramban Anda sehingga percakapan berlanjut dari halaman ke halaman.',
  },
  'records-sessions': {
    short: 'Merekam cara halaman digunakan.',
    long: 'Merekam gerakan tetikus, klik, dan guliran agar dapat diputar ulang.',
  },
  'runs-surveys': {
    short: 'Menampilkan survei.',
    long: 'Menanyakan pendapat Anda dan mencatat jawaban Anda.',
  },
  'remembers-survey': {
    short: 'Mengingat survei yang telah Anda jawab atau tutup.',
    long: 'Tidak menanyakan lagi pendapat yang telah Anda berikan atau tolak untuk diberikan.',
  },
  'tests-variants': {
    short: 'Membandingkan versi halaman.',
    long: 'Menampilkan versi halaman yang berbeda kepada pengunjung dan mengukur versi mana yang lebih efektif.',
  },
  'remembers-variant': {
    short: 'Mengingat versi halaman yang Anda lihat.',
    long: 'Menampilkan versi halaman yang sama pada setiap kunjungan.',
  },
  'shows-advertising': {
    short: 'Menampilkan iklan.',
    long: 'Menampilkan iklan di situs ini atau di situs lain.',
  },
  'personalizes-advertising': {
    short: 'Menampilkan iklan berdasarkan minat Anda.',
    long: 'Mencatat halaman yang Anda kunjungi, di situs ini dan situs lain, untuk menampilkan iklan yang sesuai dengan minat Anda.',
  },
  'limits-advertising': {
    short: 'Membatasi frekuensi tampilan iklan.',
    long: 'Menghitung berapa kali Anda telah melihat iklan agar tidak terlalu sering diulang.',
  },
  'finds-visitors-again': {
    short: 'Menampilkan iklan di situs lain setelah kunjungan.',
    long: 'Mengenali pengunjung situs ini di situs lain untuk menampilkan iklan situs ini di sana.',
  },
  'matches-identifiers': {
    short: 'Mencocokkan pengenal dengan mitra iklan.',
    long: 'Mempertukarkan pengenal antarperusahaan iklan agar mereka mengenali peramban yang sama.',
  },
  'links-devices': {
    short: 'Menghubungkan perangkat milik satu orang.',
    long: 'Mengenali orang yang sama di beberapa perangkat atau peramban.',
  },
  'respects-objections': {
    short: 'Mengingat keberatan.',
    long: 'Mengingat bahwa Anda telah mengajukan keberatan atas pengukuran atau iklan.',
  },
  'credits-partners': {
    short: 'Mencatat pembelian sebagai hasil mitra.',
    long: 'Mencatat situs mitra yang menghasilkan pembelian agar mitra tersebut dibayar.',
  },
  'recommends-products': {
    short: 'Merekomendasikan produk.',
    long: 'Menyarankan produk berdasarkan produk yang telah Anda lihat atau beli.',
  },
  'personalizes-content': {
    short: 'Menyesuaikan konten untuk Anda.',
    long: 'Memilih teks dan penawaran berdasarkan kunjungan Anda sebelumnya.',
  },
  'identifies-companies': {
    short: 'Mengenali perusahaan.',
    long: 'Mengetahui perusahaan tempat pengunjung bekerja berdasarkan jaringannya.',
  },
  'manages-contacts': {
    short: 'Menghubungkan kunjungan dengan kontak.',
    long: 'Menghubungkan kunjungan Anda dengan data diri Anda setelah Anda mengirim formulir atau membuka email.',
  },
  'sends-messages': {
    short: 'Mengirim buletin dan pesan.',
    long: 'Mendaftarkan Anda untuk buletin atau notifikasi dan mengukur penggunaannya.',
  },
  'tells-humans-from-bots': {
    short: 'Membedakan manusia dari program.',
    long: 'Memeriksa bahwa permintaan berasal dari manusia untuk melindungi formulir dari spam.',
  },
  'protects-requests': {
    short: 'Melindungi formulir dari permintaan palsu.',
    long: 'Memastikan bahwa permintaan berasal dari halaman situs ini.',
  },
  'protects-site': {
    short: 'Melindungi situs dari serangan.',
    long: 'Mengenali dan menghentikan lalu lintas berbahaya.',
  },
  'prevents-fraud': {
    short: 'Mencegah penipuan.',
    long: 'Mengenali pembayaran dan aktivitas masuk yang mencurigakan.',
  },
  'processes-payments': {
    short: 'Memproses pembayaran.',
    long: 'Menangani pembayaran Anda dan menjaganya tetap aman.',
  },
  'balances-load': {
    short: 'Membagi permintaan ke beberapa server.',
    long: 'Mengirim permintaan Anda ke server yang sama selama kunjungan.',
  },
  'delivers-files': {
    short: 'Mengirimkan berkas situs.',
    long: 'Mengirimkan fon, gambar, dan skrip dari server di dekat Anda.',
  },
  'monitors-errors': {
    short: 'Melaporkan kesalahan.',
    long: 'Mencatat kesalahan situs agar dapat diperbaiki.',
  },
  'monitors-speed': {
    short: 'Mengukur kecepatan situs.',
    long: 'Mengukur seberapa cepat halaman dimuat dan merespons.',
  },
  'manages-tags': {
    short: 'Memuat layanan lain.',
    long: 'Memuat layanan pengukuran dan iklan yang digunakan situs.',
  },
  'tests-storage': {
    short: 'Menguji apakah peramban menerima cookie.',
    long: 'Dipasang dan dibaca sekali untuk mengetahui apakah cookie dapat disimpan.',
  },
  'edits-site': {
    short: 'Mengelola konten situs.',
    long: 'Mengenali penyunting situs dan pengaturannya.',
  },
  'offers-ratings': {
    short: 'Menampilkan ulasan.',
    long: 'Menampilkan ulasan pelanggan dan mengajak Anda menulis ulasan.',
  },
  'searches-site': {
    short: 'Menyediakan fitur pencarian.',
    long: 'Mencari dalam konten situs dan mengukur hasil mana yang dibuka.',
  },
}
