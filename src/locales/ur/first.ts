import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'آپ کی رازداری، آپ کا انتخاب',
    text: 'ہم اس سائٹ کو چلانے کے لیے کوکیز اور ان جیسی ٹیکنالوجیز استعمال کرتے ہیں۔ یہ فیصلہ آپ کا ہے کہ ہم انہیں ان مقاصد کے لیے بھی استعمال کریں یا نہیں: {purposes}۔ آپ اپنا انتخاب کسی بھی وقت بدل سکتے ہیں۔',
    noticeText:
      'ہم اس سائٹ کو چلانے اور ان مقاصد کے لیے کوکیز اور ان جیسی ٹیکنالوجیز استعمال کرتے ہیں: {purposes}۔ آپ اپنا انتخاب کسی بھی وقت بدل سکتے ہیں۔',
    policy: 'کوکی پالیسی',
    news: 'آپ کے پچھلے انتخاب کے بعد نیا: {names}۔',
    accept: 'سب قبول کریں',
    reject: 'سب مسترد کریں',
    customize: 'ترجیحات کا نظم کریں',
    acknowledge: 'ٹھیک ہے',
    dismiss: 'قبول کیے بغیر جاری رکھیں',
    close: 'بند کریں',
  },
  trigger: { open: 'کوکی ترجیحات', optOut: 'آپ کے رازداری کے انتخابات' },
  categories: {
    preferences: { name: 'فنکشنل' },
    statistics: { name: 'اعداد و شمار' },
    marketing: { name: 'مارکیٹنگ' },
  },
}
