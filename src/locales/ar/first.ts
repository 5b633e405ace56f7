import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'خصوصيتك، والقرار لك',
    text: 'نستخدم ملفات تعريف الارتباط وتقنيات مشابهة لتشغيل هذا الموقع. وأنت تقرّر ما إذا كنا نستخدمها أيضًا للأغراض التالية: {purposes}. يمكنك تغيير اختيارك في أي وقت.',
    noticeText:
      'نستخدم ملفات تعريف الارتباط وتقنيات مشابهة لتشغيل هذا الموقع وللأغراض التالية: {purposes}. يمكنك تغيير اختيارك في أي وقت.',
    policy: 'سياسة ملفات تعريف الارتباط',
    news: 'الجديد منذ اختيارك الأخير: {names}.',
    accept: 'قبول الكل',
    reject: 'رفض الكل',
    customize: 'إدارة التفضيلات',
    acknowledge: 'حسنًا',
    dismiss: 'المتابعة دون قبول',
    close: 'إغلاق',
  },
  trigger: { open: 'تفضيلات ملفات تعريف الارتباط', optOut: 'خيارات خصوصيتك' },
  categories: {
    preferences: { name: 'وظيفية' },
    statistics: { name: 'إحصائية' },
    marketing: { name: 'تسويقية' },
  },
}
