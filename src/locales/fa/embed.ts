import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'اگر این محتوا را بارگذاری کنید، ارائه\u200cدهنده ({provider}) داده\u200cهایی دربارهٔ بازدید شما دریافت می\u200cکند و ممکن است اطلاعاتی را در دستگاه شما ذخیره کند.',
  loadOnce: 'یک بار بارگذاری شود',
  alwaysAllow: 'همیشه به {service} اجازه داده شود',
  link: 'باز کردن در {service}',
  privacy: 'سیاست حریم خصوصی {provider}',
  stop: 'لغو اجازهٔ {service}',
  unload: 'بستن این محتوا',
}
