import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Confidențialitatea dvs., alegerea dvs.',
    text: 'Folosim cookie-uri și tehnologii similare pentru ca acest site să funcționeze. Dvs. decideți dacă le folosim și în aceste scopuri: {purposes}. Vă puteți schimba alegerea oricând.',
    noticeText:
      'Folosim cookie-uri și tehnologii similare pentru ca acest site să funcționeze, precum și în aceste scopuri: {purposes}. Vă puteți schimba alegerea oricând.',
    policy: 'Politica privind cookie-urile',
    news: 'Noutăți de la ultima alegere: {names}.',
    accept: 'Acceptă tot',
    reject: 'Respinge tot',
    customize: 'Gestionează preferințele',
    acknowledge: 'OK',
    dismiss: 'Continuă fără a accepta',
    close: 'Închide',
  },
  trigger: {
    open: 'Preferințe privind cookie-urile',
    optOut: 'Opțiunile dvs. de confidențialitate',
  },
  categories: {
    preferences: { name: 'Funcționale' },
    statistics: { name: 'Statistice' },
    marketing: { name: 'Marketing' },
  },
}
