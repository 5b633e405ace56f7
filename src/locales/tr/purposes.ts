import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Ziyaretçileri birbirinden ayırt eder.',
    long: 'Tarayıcınıza rastgele bir numara verir; böylece ziyaretleri tek bir ziyaretçinin ziyaretleri olarak sayılır.',
  },
  'tells-sessions-apart': {
    short: 'Ziyaretleri birbirinden ayırt eder.',
    long: 'Bir ziyarette açtığınız sayfaları, birlikte sayılmaları için işaretler.',
  },
  'measures-visits': {
    short: 'Sitenin nasıl kullanıldığını ölçer.',
    long: 'Ziyaretleri ve sayfaları sayar, ziyaretçilerin sitede nasıl gezindiğini gösterir.',
  },
  'measures-video': {
    short: 'Videoların nasıl izlendiğini ölçer.',
    long: 'İzlenmeleri sayar ve videonun hangi bölümlerinin oynatıldığını kaydeder.',
  },
  'measures-campaigns': {
    short: 'Ziyarete hangi kampanyanın yol açtığını gösterir.',
    long: 'Hangi kampanyaların işe yaradığını ölçmek için geldiğiniz reklamı veya bağlantıyı kaydeder.',
  },
  'measures-advertising': {
    short: 'Reklamların etkisini ölçer.',
    long: 'Bir reklamı gördükten veya tıkladıktan sonra satın alma ya da kayıt yapıp yapmadığınızı kaydeder.',
  },
  'limits-requests': {
    short: 'İstek sayısını sınırlar.',
    long: 'Ölçüm hizmetine gönderilen istekleri yavaşlatır.',
  },
  'remembers-source': {
    short: 'Geldiğiniz sayfayı hatırlar.',
    long: 'Sizi bu siteye getiren adresi veya aramayı saklar.',
  },
  'keeps-session': {
    short: 'Ziyaretin bütünlüğünü sağlar.',
    long: 'Sayfa değiştirdiğinizde de sitenin çalışması için ziyaret sırasındaki isteklerinizi birbirine bağlar.',
  },
  'keeps-login': {
    short: 'Oturumunuzu açık tutar.',
    long: 'Her sayfada oturum açmak zorunda kalmamanız için hesabınızı tanır.',
  },
  'stores-consent': {
    short: 'Açık rıza seçimlerinizi saklar.',
    long: 'Hangi çerezleri kabul veya reddettiğinizi hatırlar.',
  },
  'remembers-language': { short: 'Dilinizi hatırlar.', long: 'Siteyi seçtiğiniz dilde gösterir.' },
  'remembers-region': {
    short: 'Ülkenizi veya bölgenizi hatırlar.',
    long: 'Seçtiğiniz ülkenin fiyatlarını ve tekliflerini gösterir.',
  },
  'remembers-currency': {
    short: 'Para biriminizi hatırlar.',
    long: 'Fiyatları seçtiğiniz para biriminde gösterir.',
  },
  'remembers-settings': {
    short: 'Ayarlarınızı hatırlar.',
    long: 'Bu sitede yaptığınız ayarları korur.',
  },
  'remembers-theme': {
    short: 'Renk düzenini hatırlar.',
    long: 'Siteyi seçtiğiniz açık veya koyu renklerde gösterir.',
  },
  'remembers-form': {
    short: 'Girdiğiniz bilgileri hatırlar.',
    long: 'Tekrarlamak zorunda kalmamanız için forma girdiğiniz bilgileri saklar.',
  },
  'remembers-cart': {
    short: 'Alışveriş sepetinizi hatırlar.',
    long: 'Alışveriş sırasında sepetinizdeki ürünleri saklar.',
  },
  'remembers-viewed-items': {
    short: 'Görüntülediğiniz ürünleri hatırlar.',
    long: 'Daha önce açtığınız ürünleri veya sayfaları size gösterir.',
  },
  'remembers-player': {
    short: 'Oynatıcı ayarlarını hatırlar.',
    long: 'Ses düzeyini, kaliteyi ve altyazıları ayarladığınız gibi korur.',
  },
  'remembers-progress': {
    short: 'Nerede kaldığınızı hatırlar.',
    long: 'Videoyu veya sesi durdurduğunuz yerden sürdürür.',
  },
  'remembers-notice': {
    short: 'Bir iletiyi kapattığınızı hatırlar.',
    long: 'Kapattığınız bir iletiyi yeniden göstermez.',
  },
  'plays-video': {
    short: 'Video oynatır.',
    long: 'Bir video platformunun videolarını bu sitede gösterir.',
  },
  'plays-audio': {
    short: 'Müzik ve podcast çalar.',
    long: 'Bir ses platformunun müziklerini ve podcast’lerini bu sitede çalar.',
  },
  'shows-map': { short: 'Harita gösterir.', long: 'Bu sitede etkileşimli bir harita gösterir.' },
  'shows-posts': {
    short: 'Sosyal ağ gönderilerini gösterir.',
    long: 'Bir sosyal ağın gönderilerini bu sitede gösterir.',
  },
  'shows-forms': {
    short: 'Form gösterir.',
    long: 'Bir form veya anket gösterir ve yanıtlarınızı sağlayıcısına gönderir.',
  },
  'shows-calendar': {
    short: 'Randevu alınmasını sağlar.',
    long: 'Randevu alabileceğiniz bir takvim gösterir.',
  },
  'shows-documents': {
    short: 'Belge ve tasarım gösterir.',
    long: 'Başka bir platformun belgesini, tasarımını veya kodunu bu sitede gösterir.',
  },
  'shares-content': {
    short: 'Sayfaların paylaşılmasını sağlar.',
    long: 'Bir sayfayı sosyal ağlarda paylaşan düğmeler sunar.',
  },
  'offers-comments': {
    short: 'Yorum olanağı sunar.',
    long: 'Yorumları gösterir ve kendi yorumunuzu yazmanızı sağlar.',
  },
  'offers-chat': { short: 'Sohbet olanağı sunar.', long: 'Bu sitenin ekibiyle bir sohbet açar.' },
  'remembers-chat': {
    short: 'Sohbetinizi hatırlar.',
    long: 'Sayfa değiştirdiğinizde de konuşmanın sürmesi için tarayıcınızı tanır.',
  },
  'records-sessions': {
    short: 'Sayfaların nasıl kullanıldığını kaydeder.',
    long: 'Fare hareketlerini, tıklamaları ve kaydırmayı yeniden oynatılabilecek şekilde kaydeder.',
  },
  'runs-surveys': { short: 'Anket gösterir.', long: 'Görüşünüzü sorar ve yanıtlarınızı kaydeder.' },
  'remembers-survey': {
    short: 'Yanıtladığınız veya kapattığınız anketleri hatırlar.',
    long: 'Verdiğiniz veya vermek istemediğiniz bir görüşü yeniden sormaz.',
  },
  'tests-variants': {
    short: 'Bir sayfanın sürümlerini karşılaştırır.',
    long: 'Ziyaretçilere bir sayfanın farklı sürümlerini gösterir ve hangisinin daha iyi sonuç verdiğini ölçer.',
  },
  'remembers-variant': {
    short: 'Gördüğünüz sayfa sürümünü hatırlar.',
    long: 'Her ziyarette size sayfanın aynı sürümünü gösterir.',
  },
  'shows-advertising': {
    short: 'Reklam gösterir.',
    long: 'Bu sitede veya diğer sitelerde reklam gösterir.',
  },
  'personalizes-advertising': {
    short: 'İlgi alanlarınıza göre reklam gösterir.',
    long: 'İlgi alanlarınıza uygun reklamlar göstermek için bu sitede ve diğer sitelerde ziyaret ettiğiniz sayfaları kaydeder.',
  },
  'limits-advertising': {
    short: 'Bir reklamın ne sıklıkta gösterildiğini sınırlar.',
    long: 'Çok sık tekrarlanmaması için bir reklamı kaç kez gördüğünüzü sayar.',
  },
  'finds-visitors-again': {
    short: 'Ziyaretten sonra diğer sitelerde reklam gösterir.',
    long: 'Bu sitenin ziyaretçilerini, onlara orada bu sitenin reklamlarını göstermek için diğer sitelerde tanır.',
  },
  'matches-identifiers': {
    short: 'Tanımlayıcıları reklam alanındaki iş ortaklarıyla eşleştirir.',
    long: 'Aynı tarayıcıyı tanımaları için reklam şirketleri arasında tanımlayıcı alışverişi yapar.',
  },
  'links-devices': {
    short: 'Aynı kişinin cihazlarını ilişkilendirir.',
    long: 'Aynı kişiyi birden çok cihazda veya tarayıcıda tanır.',
  },
  'respects-objections': {
    short: 'İtirazınızı hatırlar.',
    long: 'Bir ölçüme veya reklama itiraz ettiğinizi hatırlar.',
  },
  'credits-partners': {
    short: 'Satın alımları iş ortaklarına atfeder.',
    long: 'Ödeme yapılması için bir satın alıma hangi iş ortağı sitesinin yol açtığını kaydeder.',
  },
  'recommends-products': {
    short: 'Ürün önerir.',
    long: 'Görüntülediğiniz veya satın aldığınız ürünlere göre ürün önerir.',
  },
  'personalizes-content': {
    short: 'İçeriği size göre uyarlar.',
    long: 'Metinleri ve teklifleri önceki ziyaretlerinize göre seçer.',
  },
  'identifies-companies': {
    short: 'Şirketleri tanır.',
    long: 'Ziyaretçilerin hangi şirkette çalıştığını ağlarına göre belirler.',
  },
  'manages-contacts': {
    short: 'Ziyaretleri kişilerle ilişkilendirir.',
    long: 'Bir form gönderdikten veya bir e-posta açtıktan sonra ziyaretlerinizi bilgilerinizle ilişkilendirir.',
  },
  'sends-messages': {
    short: 'Bülten ve ileti gönderir.',
    long: 'Sizi bültenlere veya bildirimlere abone eder ve bunların nasıl kullanıldığını ölçer.',
  },
  'tells-humans-from-bots': {
    short: 'İnsanları programlardan ayırt eder.',
    long: 'Formları spam’den korumak için isteğin bir insandan geldiğini denetler.',
  },
  'protects-requests': {
    short: 'Formları sahte isteklerden korur.',
    long: 'İsteğin bu sitenin bir sayfasından geldiğini doğrular.',
  },
  'protects-site': {
    short: 'Siteyi saldırılardan korur.',
    long: 'Zararlı trafiği tanır ve durdurur.',
  },
  'prevents-fraud': {
    short: 'Dolandırıcılığı önler.',
    long: 'Şüpheli ödemeleri ve oturum açma işlemlerini tanır.',
  },
  'processes-payments': {
    short: 'Ödemeleri işler.',
    long: 'Ödemenizi gerçekleştirir ve güvenliğini sağlar.',
  },
  'balances-load': {
    short: 'İstekleri sunuculara dağıtır.',
    long: 'Ziyaret sırasında isteklerinizi aynı sunucuya gönderir.',
  },
  'delivers-files': {
    short: 'Sitenin dosyalarını sunar.',
    long: 'Yazı tiplerini, resimleri ve betikleri size yakın bir sunucudan sunar.',
  },
  'monitors-errors': {
    short: 'Hataları bildirir.',
    long: 'Sitedeki hataları giderilebilmeleri için kaydeder.',
  },
  'monitors-speed': {
    short: 'Sitenin hızını ölçer.',
    long: 'Sayfaların ne kadar hızlı yüklendiğini ve yanıt verdiğini ölçer.',
  },
  'manages-tags': {
    short: 'Diğer hizmetleri yükler.',
    long: 'Sitenin kullandığı ölçüm ve reklam hizmetlerini yükler.',
  },
  'tests-storage': {
    short: 'Tarayıcının çerezleri kabul edip etmediğini sınar.',
    long: 'Çerezlerin saklanıp saklanamayacağını öğrenmek için bir kez yerleştirilir ve okunur.',
  },
  'edits-site': {
    short: 'Sitenin içeriğini yönetir.',
    long: 'Sitenin editörlerini ve ayarlarını tanır.',
  },
  'offers-ratings': {
    short: 'Değerlendirmeleri gösterir.',
    long: 'Müşteri değerlendirmelerini gösterir ve sizi değerlendirme yazmaya davet eder.',
  },
  'searches-site': {
    short: 'Arama olanağı sunar.',
    long: 'Sitenin içeriğinde arama yapar ve hangi sonuçların açıldığını ölçer.',
  },
}
