import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'הבחירות שלך נשמרו.',
  dialog: {
    title: 'העדפות עוגיות',
    text: 'כאן בוחרים באילו עוגיות וטכנולוגיות דומות מותר לנו להשתמש. הבחירות שלך חלות על הדפדפן הזה, וניתן לשנות אותן כאן בכל עת.',
    nothing:
      'האתר משתמש רק בעוגיות ובטכנולוגיות דומות שאינו יכול לפעול בלעדיהן, ולכן אין במה לבחור.',
    required: 'פעילות תמיד',
    services: { one: 'שירות אחד', two: 'שני שירותים', other: '{count} שירותים' },
    save: 'שמירת הבחירות שלי',
    accept: 'אישור הכול',
    reject: 'דחיית הכול',
    close: 'סגירה ללא שמירה',
    privacy: 'מדיניות הפרטיות של {provider}',
    gpc: 'הדפדפן שלך שולח את האות Global Privacy Control, ולכן האפשרות הזו כבויה עד להפעלתה על ידך.',
  },
  reasons: {
    revision: 'שינינו את אופן השימוש שלנו בעוגיות מאז הבחירה האחרונה שלך.',
    expired: 'תוקף הבחירה האחרונה שלך פג, ולכן אנו שואלים שוב.',
  },
  categories: {
    necessary: {
      name: 'הכרחיות',
      description: 'דרושות לפעולת האתר ולאבטחתו. לא ניתן לכבות אותן ואין צורך בהסכמתך.',
    },
    preferences: { name: 'פונקציונליות', description: 'זוכרות את ההגדרות שבחרת, למשל את השפה.' },
    statistics: {
      name: 'סטטיסטיות',
      description: 'סופרות ביקורים ומראות כיצד משתמשים בדפים, כדי שנוכל לשפר אותם.',
    },
    marketing: {
      name: 'שיווקיות',
      description:
        'משמשות אותנו ואת שותפינו למעקב אחר הביקורים שלך כאן ובאתרים אחרים ולהצגת פרסומות על פיהם.',
    },
  },
  table: {
    caption: '{name}: עוגיות וטכנולוגיות דומות',
    name: 'שם',
    provider: 'ספק',
    purpose: 'מטרה',
    type: 'סוג',
    expiry: 'תוקף',
    category: 'קטגוריה',
    domain: 'דומיין',
    none: 'שום דבר אינו נשמר.',
    readBy: '{provider}; נקרא גם על ידי: {readers}',
    types: {
      http: 'עוגיית HTTP',
      script: 'עוגייה שנקבעה על ידי סקריפט',
      pixel: 'פיקסל מעקב',
      cookie: 'עוגייה',
      localStorage: 'אחסון מקומי',
      sessionStorage: 'אחסון לזמן הסשן',
      indexedDB: 'מסד הנתונים של הדפדפן',
      cacheStorage: 'המטמון של הדפדפן',
    },
    session: 'סוף הסשן',
    persistent: 'עד למחיקה',
    notStated: 'לא צוין',
    ownPurpose: 'שומר את בחירות ההסכמה שלך.',
    queuePurpose: 'שומר את ההוכחה לבחירות שלך עד שהשרת שלנו מאשר אותה.',
    thisSite: 'האתר הזה',
  },
}
