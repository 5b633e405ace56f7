import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'עם טעינת התוכן הזה, הספק {provider} יקבל נתונים על הביקור שלך ועשוי לאחסן מידע במכשיר שלך.',
  loadOnce: 'טעינה חד-פעמית',
  alwaysAllow: 'הרשאה קבועה ל-{service}',
  link: 'פתיחה ב-{service}',
  privacy: 'מדיניות הפרטיות של {provider}',
  stop: 'ביטול ההרשאה ל-{service}',
  unload: 'סגירת התוכן הזה',
}
