import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Seçimləriniz yadda saxlanıldı.',
  dialog: {
    title: 'Kuki tərcihləri',
    text: 'Hansı kuki fayllarından və oxşar texnologiyalardan istifadə edə biləcəyimizi seçin. Seçimləriniz bu brauzerə aiddir və onları istənilən vaxt burada dəyişə bilərsiniz.',
    nothing:
      'Bu sayt yalnız işləməsi üçün mütləq lazım olan kuki fayllarından və oxşar texnologiyalardan istifadə edir, ona görə də seçiləsi heç nə yoxdur.',
    required: 'Həmişə aktiv',
    services: { one: '{count} xidmət', other: '{count} xidmət' },
    save: 'Seçimlərinizi saxlayın',
    accept: 'Hamısını qəbul edin',
    reject: 'Hamısını rədd edin',
    close: 'Saxlamadan bağlayın',
    privacy: '{provider} məxfilik siyasəti',
    gpc: 'Brauzeriniz Global Privacy Control siqnalı göndərir, ona görə də siz yandırmasanız, bu seçim sönülü qalır.',
  },
  reasons: {
    revision: 'Son seçiminizdən bəri kuki fayllarından istifadə qaydamızı dəyişmişik.',
    expired: 'Son seçiminizin müddəti bitib, ona görə də yenidən soruşuruq.',
  },
  categories: {
    necessary: {
      name: 'Zəruri',
      description:
        'Saytın işləməsi və təhlükəsizliyi üçün lazımdır. Onları söndürmək olmur və razılığınız tələb olunmur.',
    },
    preferences: {
      name: 'Funksional',
      description: 'Seçdiyiniz ayarları, məsələn, dili yadda saxlayır.',
    },
    statistics: {
      name: 'Statistika',
      description:
        'Ziyarətləri sayır və səhifələrdən necə istifadə olunduğunu göstərir ki, onları təkmilləşdirə bilək.',
    },
    marketing: {
      name: 'Marketinq',
      description:
        'Biz və tərəfdaşlarımız onlardan burada və digər saytlarda ziyarətlərinizi izləmək və buna əsasən reklam göstərmək üçün istifadə edirik.',
    },
  },
  table: {
    caption: '{name}: kuki faylları və oxşar texnologiyalar',
    name: 'Ad',
    provider: 'Provayder',
    purpose: 'Məqsəd',
    type: 'Növ',
    expiry: 'Müddət',
    category: 'Kateqoriya',
    domain: 'Domen',
    none: 'Heç nə saxlanılmır.',
    readBy: '{provider}; digər oxuyanlar: {readers}',
    types: {
      http: 'HTTP kuki faylı',
      script: 'Skriptin yerləşdirdiyi kuki faylı',
      pixel: 'İzləmə pikseli',
      cookie: 'Kuki faylı',
      localStorage: 'Lokal yaddaş',
      sessionStorage: 'Sessiya yaddaşı',
      indexedDB: 'Brauzerin verilənlər bazası',
      cacheStorage: 'Brauzerin keşi',
    },
    session: 'Sessiyanın sonu',
    persistent: 'Silinənədək',
    notStated: 'Göstərilməyib',
    ownPurpose: 'Razılıqla bağlı seçimlərinizi saxlayır.',
    queuePurpose: 'Seçimlərinizin sübutunu serverimiz təsdiqləyənədək saxlayır.',
    thisSite: 'Bu sayt',
  },
}
