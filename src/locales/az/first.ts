import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Məxfiliyiniz, sizin seçiminiz',
    text: 'Bu saytın işləməsi üçün kuki fayllarından və oxşar texnologiyalardan istifadə edirik. Onlardan bu məqsədlər üçün də istifadə edib-etməyəcəyimizə siz qərar verirsiniz: {purposes}. Seçiminizi istənilən vaxt dəyişə bilərsiniz.',
    noticeText:
      'Bu saytın işləməsi və bu məqsədlər üçün kuki fayllarından və oxşar texnologiyalardan istifadə edirik: {purposes}. Seçiminizi istənilən vaxt dəyişə bilərsiniz.',
    policy: 'Kuki siyasəti',
    news: 'Son seçiminizdən bəri yeni: {names}.',
    accept: 'Hamısını qəbul edin',
    reject: 'Hamısını rədd edin',
    customize: 'Tərcihləri idarə edin',
    acknowledge: 'Aydındır',
    dismiss: 'Qəbul etmədən davam edin',
    close: 'Bağlayın',
  },
  trigger: { open: 'Kuki tərcihləri', optOut: 'Məxfilik seçimləriniz' },
  categories: {
    preferences: { name: 'Funksional' },
    statistics: { name: 'Statistika' },
    marketing: { name: 'Marketinq' },
  },
}
