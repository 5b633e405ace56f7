import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'حریم خصوصی شما، انتخاب شما',
    text: 'ما از کوکی\u200cها و فناوری\u200cهای مشابه استفاده می\u200cکنیم تا این سایت کار کند. شما تصمیم می\u200cگیرید که آیا از آن\u200cها برای این هدف\u200cها نیز استفاده کنیم: {purposes}. می\u200cتوانید انتخاب خود را هر زمان تغییر دهید.',
    noticeText:
      'ما از کوکی\u200cها و فناوری\u200cهای مشابه استفاده می\u200cکنیم تا این سایت کار کند و همچنین برای این هدف\u200cها: {purposes}. می\u200cتوانید انتخاب خود را هر زمان تغییر دهید.',
    policy: 'سیاست کوکی\u200cها',
    news: 'موارد جدید پس از آخرین انتخاب شما: {names}.',
    accept: 'پذیرش همه',
    reject: 'رد همه',
    customize: 'مدیریت تنظیمات',
    acknowledge: 'متوجه شدم',
    dismiss: 'ادامه بدون پذیرش',
    close: 'بستن',
  },
  trigger: { open: 'تنظیمات کوکی\u200cها', optOut: 'انتخاب\u200cهای حریم خصوصی شما' },
  categories: {
    preferences: { name: 'عملکردی' },
    statistics: { name: 'آماری' },
    marketing: { name: 'بازاریابی' },
  },
}
