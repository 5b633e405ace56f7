import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Ваша приватність — ваш вибір',
    text: 'Ми використовуємо файли cookie та подібні технології, щоб цей сайт працював. Ви вирішуєте, чи використовуватимемо ми їх також із такою метою: {purposes}. Свій вибір можна змінити будь-коли.',
    noticeText:
      'Ми використовуємо файли cookie та подібні технології, щоб цей сайт працював, а також із такою метою: {purposes}. Свій вибір можна змінити будь-коли.',
    policy: 'Політика щодо файлів cookie',
    news: 'Нове з часу вашого останнього вибору: {names}.',
    accept: 'Прийняти всі',
    reject: 'Відхилити всі',
    customize: 'Налаштувати',
    acknowledge: 'OK',
    dismiss: 'Продовжити без згоди',
    close: 'Закрити',
  },
  trigger: { open: 'Налаштування файлів cookie', optOut: 'Ваш вибір щодо приватності' },
  categories: {
    preferences: { name: 'Функціональність' },
    statistics: { name: 'Статистика' },
    marketing: { name: 'Маркетинг' },
  },
}
