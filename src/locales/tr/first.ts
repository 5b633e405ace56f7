import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Gizliliğiniz, sizin seçiminiz',
    text: 'Bu sitenin çalışması için çerezler ve benzer teknolojiler kullanıyoruz. Bunları şu amaçlarla da kullanıp kullanmayacağımıza siz karar verirsiniz: {purposes}. Seçiminizi istediğiniz zaman değiştirebilirsiniz.',
    noticeText:
      'Bu sitenin çalışması ve şu amaçlar için çerezler ve benzer teknolojiler kullanıyoruz: {purposes}. Seçiminizi istediğiniz zaman değiştirebilirsiniz.',
    policy: 'Çerez politikası',
    news: 'Son seçiminizden bu yana yeni: {names}.',
    accept: 'Tümünü kabul et',
    reject: 'Tümünü reddet',
    customize: 'Tercihleri yönet',
    acknowledge: 'Tamam',
    dismiss: 'Kabul etmeden devam et',
    close: 'Kapat',
  },
  trigger: { open: 'Çerez tercihleri', optOut: 'Gizlilik Seçimleriniz' },
  categories: {
    preferences: { name: 'İşlevsel' },
    statistics: { name: 'İstatistik' },
    marketing: { name: 'Pazarlama' },
  },
}
