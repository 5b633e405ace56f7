import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Twój wybór został zapisany.',
  dialog: {
    title: 'Ustawienia plików cookie',
    text: 'Wybierz, których plików cookie i podobnych technologii możemy używać. Twój wybór dotyczy tej przeglądarki i w każdej chwili możesz go tutaj zmienić.',
    nothing:
      'Ta witryna używa tylko plików cookie i podobnych technologii, bez których nie może działać, więc nie ma czego wybierać.',
    required: 'Zawsze aktywne',
    services: {
      one: '{count} usługa',
      few: '{count} usługi',
      many: '{count} usług',
      other: '{count} usługi',
    },
    save: 'Zapisz mój wybór',
    accept: 'Zaakceptuj wszystkie',
    reject: 'Odrzuć wszystkie',
    close: 'Zamknij bez zapisywania',
    privacy: 'Polityka prywatności: {provider}',
    gpc: 'Twoja przeglądarka wysyła sygnał Global Privacy Control, dlatego ten cel jest wyłączony, chyba że go włączysz.',
  },
  reasons: {
    revision: 'Od Twojego ostatniego wyboru zmieniliśmy sposób używania plików cookie.',
    expired: 'Twój ostatni wybór wygasł, dlatego pytamy ponownie.',
  },
  categories: {
    necessary: {
      name: 'Niezbędne',
      description:
        'Są potrzebne, aby witryna działała i była bezpieczna. Nie można ich wyłączyć i nie wymagają Twojej zgody.',
    },
    preferences: {
      name: 'Funkcjonalne',
      description: 'Zapamiętują wybrane przez Ciebie ustawienia, na przykład język.',
    },
    statistics: {
      name: 'Statystyczne',
      description: 'Liczą wizyty i pokazują, jak używane są strony, abyśmy mogli je ulepszać.',
    },
    marketing: {
      name: 'Marketingowe',
      description:
        'Służą nam i naszym partnerom do śledzenia Twoich wizyt tutaj i w innych witrynach oraz do wyświetlania dopasowanych do nich reklam.',
    },
  },
  table: {
    caption: '{name}: pliki cookie i podobne technologie',
    name: 'Nazwa',
    provider: 'Dostawca',
    purpose: 'Cel',
    type: 'Typ',
    expiry: 'Okres przechowywania',
    category: 'Kategoria',
    domain: 'Domena',
    none: 'Nic nie jest zapisywane.',
    readBy: '{provider}; odczyt także przez: {readers}',
    types: {
      http: 'Plik cookie HTTP',
      script: 'Plik cookie ustawiany przez skrypt',
      pixel: 'Piksel śledzący',
      cookie: 'Plik cookie',
      localStorage: 'Pamięć lokalna',
      sessionStorage: 'Pamięć sesji',
      indexedDB: 'Baza danych przeglądarki',
      cacheStorage: 'Pamięć podręczna przeglądarki',
    },
    session: 'Koniec sesji',
    persistent: 'Do usunięcia',
    notStated: 'Nie podano',
    ownPurpose: 'Zapisuje Twój wybór dotyczący zgody.',
    queuePurpose: 'Przechowuje dowód Twojego wyboru do czasu, aż potwierdzi go nasz serwer.',
    thisSite: 'Ta witryna',
  },
}
