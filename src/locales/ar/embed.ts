import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'إذا حمّلت هذا المحتوى، فسيتلقى مقدّم الخدمة {provider} بيانات عن زيارتك، وقد يخزّن معلومات على جهازك.',
  loadOnce: 'تحميل مرة واحدة',
  alwaysAllow: 'السماح دائمًا بخدمة {service}',
  link: 'فتح في {service}',
  privacy: 'سياسة خصوصية {provider}',
  stop: 'إلغاء السماح بخدمة {service}',
  unload: 'إغلاق هذا المحتوى',
}
