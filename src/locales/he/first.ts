import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'הפרטיות שלך, הבחירה שלך',
    text: 'אנו משתמשים בעוגיות ובטכנולוגיות דומות לצורך פעולת האתר. בידיך ההחלטה אם נשתמש בהן גם למטרות הבאות: {purposes}. ניתן לשנות את הבחירה בכל עת.',
    noticeText:
      'אנו משתמשים בעוגיות ובטכנולוגיות דומות לצורך פעולת האתר ולמטרות הבאות: {purposes}. ניתן לשנות את הבחירה בכל עת.',
    policy: 'מדיניות עוגיות',
    news: 'חדש מאז הבחירה האחרונה שלך: {names}.',
    accept: 'אישור הכול',
    reject: 'דחיית הכול',
    customize: 'ניהול העדפות',
    acknowledge: 'הבנתי',
    dismiss: 'המשך ללא אישור',
    close: 'סגירה',
  },
  trigger: { open: 'העדפות עוגיות', optOut: 'בחירות הפרטיות שלך' },
  categories: {
    preferences: { name: 'פונקציונליות' },
    statistics: { name: 'סטטיסטיות' },
    marketing: { name: 'שיווקיות' },
  },
}
