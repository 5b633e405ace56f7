import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Ваша приватност, ваш избор',
    text: 'Користимо колачиће и сличне технологије да би овај сајт радио. Ви одлучујете да ли их користимо и у следеће сврхе: {purposes}. Свој избор можете да промените у сваком тренутку.',
    noticeText:
      'Користимо колачиће и сличне технологије да би овај сајт радио, као и у следеће сврхе: {purposes}. Свој избор можете да промените у сваком тренутку.',
    policy: 'Политика колачића',
    news: 'Ново од вашег последњег избора: {names}.',
    accept: 'Прихвати све',
    reject: 'Одбиј све',
    customize: 'Подеси избор',
    acknowledge: 'У реду',
    dismiss: 'Настави без прихватања',
    close: 'Затвори',
  },
  trigger: { open: 'Подешавања колачића', optOut: 'Ваш избор у вези са приватношћу' },
  categories: {
    preferences: { name: 'Функционалност' },
    statistics: { name: 'Статистика' },
    marketing: { name: 'Маркетинг' },
  },
}
