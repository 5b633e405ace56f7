import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Twoja prywatność, Twój wybór',
    text: 'Używamy plików cookie i podobnych technologii, aby ta witryna działała. Ty decydujesz, czy używamy ich także w następujących celach: {purposes}. W każdej chwili możesz zmienić swój wybór.',
    noticeText:
      'Używamy plików cookie i podobnych technologii, aby ta witryna działała, oraz w następujących celach: {purposes}. W każdej chwili możesz zmienić swój wybór.',
    policy: 'Polityka plików cookie',
    news: 'Nowości od Twojego ostatniego wyboru: {names}.',
    accept: 'Zaakceptuj wszystkie',
    reject: 'Odrzuć wszystkie',
    customize: 'Zarządzaj ustawieniami',
    acknowledge: 'OK',
    dismiss: 'Kontynuuj bez zgody',
    close: 'Zamknij',
  },
  trigger: { open: 'Ustawienia plików cookie', optOut: 'Twoje opcje prywatności' },
  categories: {
    preferences: { name: 'Funkcjonalne' },
    statistics: { name: 'Statystyczne' },
    marketing: { name: 'Marketingowe' },
  },
}
