import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Membezakan pelawat.',
    long: 'Memberi pelayar anda nombor rawak supaya lawatannya dikira sebagai lawatan seorang pelawat.',
  },
  'tells-sessions-apart': {
    short: 'Membezakan lawatan.',
    long: 'Menandakan halaman yang anda buka dalam satu lawatan supaya dikira bersama.',
  },
  'measures-visits': {
    short: 'Mengukur penggunaan laman.',
    long: 'Mengira lawatan dan halaman serta menunjukkan cara pelawat bergerak dalam laman.',
  },
  'measures-video': {
    short: 'Mengukur tontonan video.',
    long: 'Mengira tontonan dan merekodkan bahagian video yang dimainkan.',
  },
  'measures-campaigns': {
    short: 'Menunjukkan kempen yang membawa kepada lawatan.',
    long: 'Merekodkan iklan atau pautan asal anda untuk mengukur kempen yang berkesan.',
  },
  'measures-advertising': {
    short: 'Mengukur kesan iklan.',
    long: 'Merekodkan sama ada anda membeli atau mendaftar selepas melihat atau mengklik iklan.',
  },
  'limits-requests': {
    short: 'Mengehadkan bilangan permintaan.',
    long: 'Memperlahankan permintaan yang dihantar kepada perkhidmatan pengukuran.',
  },
  'remembers-source': {
    short: 'Mengingati halaman asal anda.',
    long: 'Menyimpan alamat atau carian yang membawa anda ke laman ini.',
  },
  'keeps-session': {
    short: 'Mengekalkan kesinambungan lawatan.',
    long: 'Menghubungkan permintaan anda semasa lawatan supaya laman berfungsi dari halaman ke halaman.',
  },
  'keeps-login': {
    short: 'Mengekalkan log masuk anda.',
    long: 'Mengenali akaun anda supaya anda tidak perlu log masuk pada setiap halaman.',
  },
  'stores-consent': {
    short: 'Menyimpan pilihan persetujuan anda.',
    long: 'Mengingati kuki yang telah anda terima atau tolak.',
  },
  'remembers-language': {
    short: 'Mengingati bahasa anda.',
    long: 'Memaparkan laman dalam bahasa yang anda pilih.',
  },
  'remembers-region': {
    short: 'Mengingati negara atau wilayah anda.',
    long: 'Memaparkan harga dan tawaran bagi negara yang anda pilih.',
  },
  'remembers-currency': {
    short: 'Mengingati mata wang anda.',
    long: 'Memaparkan harga dalam mata wang yang anda pilih.',
  },
  'remembers-settings': {
    short: 'Mengingati tetapan anda.',
    long: 'Mengekalkan tetapan yang anda pilih di laman ini.',
  },
  'remembers-theme': {
    short: 'Mengingati skema warna.',
    long: 'Memaparkan laman dalam warna cerah atau gelap yang anda pilih.',
  },
  'remembers-form': {
    short: 'Mengingati maklumat yang anda isi.',
    long: 'Menyimpan maklumat yang anda isi dalam borang supaya anda tidak perlu mengulanginya.',
  },
  'remembers-cart': {
    short: 'Mengingati troli beli-belah anda.',
    long: 'Menyimpan barangan dalam troli anda semasa anda membeli-belah.',
  },
  'remembers-viewed-items': {
    short: 'Mengingati barangan yang telah anda lihat.',
    long: 'Memaparkan produk atau halaman yang pernah anda buka.',
  },
  'remembers-player': {
    short: 'Mengingati tetapan pemain media.',
    long: 'Mengekalkan kelantangan, kualiti dan sari kata seperti yang anda tetapkan.',
  },
  'remembers-progress': {
    short: 'Mengingati tempat anda berhenti.',
    long: 'Menyambung video atau audio dari tempat anda menghentikannya.',
  },
  'remembers-notice': {
    short: 'Mengingati bahawa anda telah menutup mesej.',
    long: 'Tidak memaparkan semula mesej yang telah anda tutup.',
  },
  'plays-video': {
    short: 'Memainkan video.',
    long: 'Memaparkan video daripada platform video di laman ini.',
  },
  'plays-audio': {
    short: 'Memainkan muzik dan podcast.',
    long: 'Memainkan muzik dan podcast daripada platform audio di laman ini.',
  },
  'shows-map': { short: 'Memaparkan peta.', long: 'Memaparkan peta interaktif di laman ini.' },
  'shows-posts': {
    short: 'Memaparkan siaran rangkaian sosial.',
    long: 'Memaparkan siaran daripada rangkaian sosial di laman ini.',
  },
  'shows-forms': {
    short: 'Memaparkan borang.',
    long: 'Memaparkan borang atau tinjauan dan menghantar jawapan anda kepada pembekalnya.',
  },
  'shows-calendar': {
    short: 'Menempah janji temu.',
    long: 'Memaparkan kalendar untuk anda menempah janji temu.',
  },
  'shows-documents': {
    short: 'Memaparkan dokumen dan reka bentuk.',
    long: 'Memaparkan dokumen, reka bentuk atau kod daripada platform lain di laman ini.',
  },
  'shares-content': {
    short: 'Berkongsi halaman.',
    long: 'Menyediakan butang untuk berkongsi halaman di rangkaian sosial.',
  },
  'offers-comments': {
    short: 'Menyediakan ruangan komen.',
    long: 'Memaparkan komen dan membolehkan anda menulis komen sendiri.',
  },
  'offers-chat': {
    short: 'Menyediakan sembang.',
    long: 'Membuka sembang dengan pasukan laman ini.',
  },
  'remembers-chat': {
    short: 'Mengingati sembang anda.',
    long: 'Mengenali pelayar anda supaya perbualan berterusan dari halaman ke halaman.',
  },
  'records-sessions': {
    short: 'Merakam cara halaman digunakan.',
    long: 'Merakam pergerakan tetikus, klik dan tatalan supaya boleh dimainkan semula.',
  },
  'runs-surveys': {
    short: 'Memaparkan tinjauan.',
    long: 'Meminta pendapat anda dan merekodkan jawapan anda.',
  },
  'remembers-survey': {
    short: 'Mengingati tinjauan yang telah anda jawab atau tutup.',
    long: 'Tidak meminta semula pendapat yang telah anda berikan atau enggan berikan.',
  },
  'tests-variants': {
    short: 'Membandingkan versi halaman.',
    long: 'Memaparkan versi halaman yang berbeza kepada pelawat dan mengukur versi yang lebih berkesan.',
  },
  'remembers-variant': {
    short: 'Mengingati versi halaman yang anda lihat.',
    long: 'Memaparkan versi halaman yang sama pada setiap lawatan.',
  },
  'shows-advertising': {
    short: 'Memaparkan iklan.',
    long: 'Memaparkan iklan di laman ini atau di laman lain.',
  },
  'personalizes-advertising': {
    short: 'Memaparkan iklan berdasarkan minat anda.',
    long: 'Merekodkan halaman yang anda lawati, di laman ini dan di laman lain, untuk memaparkan iklan yang sesuai dengan minat anda.',
  },
  'limits-advertising': {
    short: 'Mengehadkan kekerapan paparan iklan.',
    long: 'Mengira bilangan kali anda melihat sesuatu iklan supaya tidak terlalu kerap diulang.',
  },
  'finds-visitors-again': {
    short: 'Memaparkan iklan di laman lain selepas lawatan.',
    long: 'Mengenali pelawat laman ini di laman lain untuk memaparkan iklan laman ini di sana.',
  },
  'matches-identifiers': {
    short: 'Memadankan pengecam dengan rakan kongsi pengiklanan.',
    long: 'Menukarkan pengecam antara syarikat pengiklanan supaya mereka mengenali pelayar yang sama.',
  },
  'links-devices': {
    short: 'Menghubungkan peranti milik orang yang sama.',
    long: 'Mengenali orang yang sama pada beberapa peranti atau pelayar.',
  },
  'respects-objections': {
    short: 'Mengingati bantahan.',
    long: 'Mengingati bahawa anda telah membantah pengukuran atau iklan.',
  },
  'credits-partners': {
    short: 'Mengkreditkan pembelian kepada rakan kongsi.',
    long: 'Merekodkan laman rakan kongsi yang membawa kepada pembelian supaya laman itu dibayar.',
  },
  'recommends-products': {
    short: 'Mengesyorkan produk.',
    long: 'Mencadangkan produk berdasarkan produk yang telah anda lihat atau beli.',
  },
  'personalizes-content': {
    short: 'Menyesuaikan kandungan untuk anda.',
    long: 'Memilih teks dan tawaran berdasarkan lawatan anda yang terdahulu.',
  },
  'identifies-companies': {
    short: 'Mengenali syarikat.',
    long: 'Menentukan syarikat tempat pelawat bekerja berdasarkan rangkaian mereka.',
  },
  'manages-contacts': {
    short: 'Menghubungkan lawatan dengan kenalan.',
    long: 'Menghubungkan lawatan anda dengan butiran anda selepas anda menghantar borang atau membuka e-mel.',
  },
  'sends-messages': {
    short: 'Menghantar surat berita dan mesej.',
    long: 'Mendaftarkan anda untuk surat berita atau pemberitahuan dan mengukur penggunaannya.',
  },
  'tells-humans-from-bots': {
    short: 'Membezakan manusia daripada program.',
    long: 'Memastikan permintaan datang daripada manusia untuk melindungi borang daripada spam.',
  },
  'protects-requests': {
    short: 'Melindungi borang daripada permintaan palsu.',
    long: 'Memastikan permintaan datang dari halaman laman ini.',
  },
  'protects-site': {
    short: 'Melindungi laman daripada serangan.',
    long: 'Mengenali dan menghentikan trafik yang berbahaya.',
  },
  'prevents-fraud': {
    short: 'Mencegah penipuan.',
    long: 'Mengenali pembayaran dan log masuk yang mencurigakan.',
  },
  'processes-payments': {
    short: 'Memproses pembayaran.',
    long: 'Mengendalikan pembayaran anda dan memastikannya selamat.',
  },
  'balances-load': {
    short: 'Mengagihkan permintaan kepada beberapa pelayan.',
    long: 'Menghantar permintaan anda kepada pelayan yang sama semasa lawatan.',
  },
  'delivers-files': {
    short: 'Menghantar fail laman.',
    long: 'Menghantar fon, gambar dan skrip dari pelayan berhampiran anda.',
  },
  'monitors-errors': {
    short: 'Melaporkan ralat.',
    long: 'Merekodkan ralat laman supaya dapat dibetulkan.',
  },
  'monitors-speed': {
    short: 'Mengukur kelajuan laman.',
    long: 'Mengukur kepantasan halaman dimuatkan dan bertindak balas.',
  },
  'manages-tags': {
    short: 'Memuatkan perkhidmatan lain.',
    long: 'Memuatkan perkhidmatan pengukuran dan pengiklanan yang digunakan oleh laman.',
  },
  'tests-storage': {
    short: 'Menguji sama ada pelayar menerima kuki.',
    long: 'Ditetapkan dan dibaca sekali untuk mengetahui sama ada kuki boleh disimpan.',
  },
  'edits-site': {
    short: 'Mengurus kandungan laman.',
    long: 'Mengenali penyunting laman dan tetapan mereka.',
  },
  'offers-ratings': {
    short: 'Memaparkan penilaian.',
    long: 'Memaparkan penilaian pelanggan dan mengajak anda menulis penilaian.',
  },
  'searches-site': {
    short: 'Menyediakan carian.',
    long: 'Mencari dalam kandungan laman dan mengukur hasil yang dibuka.',
  },
}
