import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Seçimleriniz kaydedildi.',
  dialog: {
    title: 'Çerez tercihleri',
    text: 'Hangi çerezleri ve benzer teknolojileri kullanabileceğimizi seçin. Seçimleriniz bu tarayıcı için geçerlidir ve istediğiniz zaman buradan değiştirebilirsiniz.',
    nothing:
      'Bu site yalnızca çalışması için vazgeçilmez olan çerezleri ve benzer teknolojileri kullanır; bu nedenle seçilecek bir şey yoktur.',
    required: 'Her zaman etkin',
    services: { one: '{count} hizmet', other: '{count} hizmet' },
    save: 'Seçimlerimi kaydet',
    accept: 'Tümünü kabul et',
    reject: 'Tümünü reddet',
    close: 'Kaydetmeden kapat',
    privacy: '{provider} gizlilik politikası',
    gpc: 'Tarayıcınız Global Privacy Control sinyali gönderiyor; bu nedenle siz açmadıkça bu seçenek kapalıdır.',
  },
  reasons: {
    revision: 'Son seçiminizden bu yana çerezleri kullanma biçimimizi değiştirdik.',
    expired: 'Son seçiminizin süresi doldu; bu nedenle yeniden soruyoruz.',
  },
  categories: {
    necessary: {
      name: 'Zorunlu',
      description:
        'Sitenin çalışması ve güvenliği için gereklidir. Kapatılamaz ve açık rızanızı gerektirmez.',
    },
    preferences: { name: 'İşlevsel', description: 'Dil gibi yaptığınız ayarları hatırlar.' },
    statistics: {
      name: 'İstatistik',
      description:
        'Ziyaretleri sayar ve sayfaların nasıl kullanıldığını gösterir; böylece sayfaları iyileştirebiliriz.',
    },
    marketing: {
      name: 'Pazarlama',
      description:
        'Biz ve iş ortaklarımız tarafından buradaki ve diğer sitelerdeki ziyaretlerinizi izlemek ve bunlara göre reklam göstermek için kullanılır.',
    },
  },
  table: {
    caption: '{name}: çerezler ve benzer teknolojiler',
    name: 'Ad',
    provider: 'Sağlayıcı',
    purpose: 'Amaç',
    type: 'Tür',
    expiry: 'Süre',
    category: 'Kategori',
    domain: 'Alan adı',
    none: 'Hiçbir şey saklanmaz.',
    readBy: '{provider}; diğer okuyanlar: {readers}',
    types: {
      http: 'HTTP çerezi',
      script: 'Betik tarafından yerleştirilen çerez',
      pixel: 'İzleme pikseli',
      cookie: 'Çerez',
      localStorage: 'Yerel depolama',
      sessionStorage: 'Oturum depolaması',
      indexedDB: 'Tarayıcı veritabanı',
      cacheStorage: 'Tarayıcı önbelleği',
    },
    session: 'Oturum sonu',
    persistent: 'Silinene kadar',
    notStated: 'Belirtilmemiş',
    ownPurpose: 'Açık rıza seçimlerinizi saklar.',
    queuePurpose: 'Seçimlerinizin kanıtını sunucumuz onaylayana kadar saklar.',
    thisSite: 'Bu site',
  },
}
