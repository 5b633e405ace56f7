import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Το απόρρητό σας, η\u00a0επιλογή σας',
    text: 'Χρησιμοποιούμε cookies και παρόμοιες τεχνολογίες για τη λειτουργία αυτού του ιστότοπου. Εσείς αποφασίζετε αν θα τα χρησιμοποιούμε και για τους εξής σκοπούς: {purposes}. Μπορείτε να αλλάξετε την επιλογή σας ανά πάσα στιγμή.',
    noticeText:
      'Χρησιμοποιούμε cookies και παρόμοιες τεχνολογίες για τη λειτουργία αυτού του ιστότοπου και για τους εξής σκοπούς: {purposes}. Μπορείτε να αλλάξετε την επιλογή σας ανά πάσα στιγμή.',
    policy: 'Πολιτική cookies',
    news: 'Προσθήκες μετά την τελευταία επιλογή σας: {names}.',
    accept: 'Αποδοχή όλων',
    reject: 'Απόρριψη όλων',
    customize: 'Διαχείριση προτιμήσεων',
    acknowledge: 'OK',
    dismiss: 'Συνέχεια χωρίς αποδοχή',
    close: 'Κλείσιμο',
  },
  trigger: { open: 'Προτιμήσεις cookies', optOut: 'Οι επιλογές απορρήτου σας' },
  categories: {
    preferences: { name: 'Λειτουργικά' },
    statistics: { name: 'Στατιστικά' },
    marketing: { name: 'Μάρκετινγκ' },
  },
}
