import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Polityka plików cookie',
    lastUpdated: 'Ostatnia aktualizacja: {date}',
    version: 'Wersja {version}',
    privacyPolicy: 'polityka prywatności',
    contents: 'Na tej stronie',
    intro: {
      title: 'Kim jesteśmy',
      controller: '{controller} prowadzi tę witrynę i odpowiada za używane w niej pliki cookie.',
      vatId: 'Numer VAT',
      address: 'Adres',
      country: 'Kraj',
      site: 'Witryna',
      why: 'Używamy plików cookie w celach opisanych poniżej. Mogą one zawierać dane osobowe.',
      privacy: 'Jak przetwarzamy dane osobowe, wyjaśnia nasza {privacyPolicy}.',
    },
    what: {
      title: 'Czym są pliki cookie?',
      text: 'Pliki cookie to małe pliki danych, które witryna lub usługa internetowa zapisuje na Twoim komputerze lub telefonie, gdy z niej korzystasz, i później ponownie odczytuje. Na tej stronie słowo to obejmuje także podobne technologie, takie jak pamięć przeglądarki i piksele śledzące.',
    },
    purposes: {
      title: 'Do czego ich używamy',
      text: 'Grupujemy pliki cookie według celu. Decydujesz o każdej grupie, z wyjątkiem plików cookie, bez których ta witryna nie może działać.',
      nothing:
        'Ta witryna używa tylko plików cookie, bez których nie może działać, więc nie musisz o niczym decydować.',
      service: '{service}: {purpose}',
      legalBasis: 'Podstawa prawna',
      example: 'Przykład',
      required: 'Zawsze aktywne: zgoda nie jest potrzebna.',
      optIn: 'Tylko za Twoją zgodą.',
      optOut: 'Aktywne, chyba że je wyłączysz.',
    },
    categories: {
      necessary: {
        example:
          'Sprawdzanie, czy jesteś człowiekiem, prawidłowe wyświetlanie stron, zapisywanie Twojego wyboru.',
        legalBasis:
          'Bez zgody: ściśle niezbędne do udostępniania tej witryny (dyrektywa ePrivacy, art. 5 ust. 3)',
      },
      preferences: {
        example: 'Witryna otwiera się w języku wybranym ostatnim razem.',
        legalBasis: 'Zgoda',
      },
      statistics: {
        example:
          'Ile osób odwiedza witrynę, jak długo w niej pozostają i ile z nich nie kończy zamówienia.',
        legalBasis: 'Zgoda',
      },
      marketing: {
        example:
          'Reklamy tej witryny w innych witrynach i sieciach albo film z YouTube w tej witrynie.',
        legalBasis: 'Zgoda',
      },
    },
    list: {
      title: 'Pliki cookie, których używamy',
      text: 'Każdy plik cookie wraz z dostawcą, celem, typem i okresem przechowywania.',
    },
    providers: {
      title: 'Dostawcy usług',
      text: 'Te firmy świadczą usługi, z których korzystamy, i mogą otrzymywać dane o Twojej wizycie.',
      country: 'Kraj',
      role: 'Rola',
      services: 'Usługi',
      transfer: 'Przekazywanie poza EOG',
      transfers: {
        dpf: '{country}: Ramy ochrony danych UE–USA (RODO, art. 45)',
        adequacy:
          '{country}: decyzja Komisji Europejskiej stwierdzająca odpowiedni stopień ochrony (RODO, art. 45)',
        scc: '{country}: standardowe klauzule umowne (RODO, art. 46)',
        none: '{country}: dostawca nie podaje zabezpieczeń',
      },
      privacy: 'Polityka prywatności: {provider}',
      more: 'Więcej informacji o nich zawiera nasza {privacyPolicy}.',
    },
    choice: {
      title: 'Twój wybór',
      text: 'W każdej chwili możesz wyrazić zgodę lub odmówić, osobno dla każdego celu ({categories}) lub dla wszystkich naraz. Wycofanie zgody nie wpływa na zgodność z prawem przetwarzania, którego dokonano przed jej wycofaniem.',
      nothing:
        'Nie ma czego wybierać: ta witryna używa tylko plików cookie, bez których nie może działać.',
      change: 'Aby zmienić swój wybór, {settings}.',
      settings: 'otwórz ustawienia plików cookie',
      kept: 'Przechowujemy Twój wybór przez {days}, a potem pytamy ponownie.',
      keptApart:
        'Przechowujemy zgodę przez {acceptance}, a odmowę przez {refusal}; potem pytamy ponownie.',
    },
    signal: {
      title: 'Sygnały prywatności Twojej przeglądarki',
      text: 'Jeśli Twoja przeglądarka wysyła sygnał Global Privacy Control, traktujemy go jako sprzeciw wobec sprzedaży i udostępniania Twoich danych.',
    },
    browsers: {
      title: 'Ustawienia przeglądarki',
      text: 'Pliki cookie możesz też blokować lub usuwać w przeglądarce. Bez niezbędnych plików cookie niektóre części tej witryny mogą nie działać. Instrukcje dla Twojej przeglądarki:',
    },
    rights: {
      title: 'Twoje prawa',
      text: 'Możesz zażądać od nas dostępu do swoich danych osobowych, ich sprostowania, usunięcia lub przeniesienia oraz ograniczenia ich przetwarzania. Możesz też wnieść sprzeciw wobec ich przetwarzania.',
      authority: 'Możesz wnieść skargę do organu nadzorczego: {authority}.',
    },
    contact: {
      title: 'Pytania',
      text: 'Z pytaniami i wnioskami dotyczącymi plików cookie lub danych osobowych napisz do nas:',
      role: '{role}: {email}',
    },
    links: { title: 'Więcej informacji', text: 'Zobacz też:' },
    history: {
      title: 'Zmiany w tej polityce',
      added: 'Dodano: {names}',
      removed: 'Usunięto: {names}',
    },
  },
  status: {
    title: 'Twój obecny wybór',
    undecided: 'Nie dokonano jeszcze wyboru.',
    required: 'Zawsze aktywne',
    granted: 'Dozwolone',
    denied: 'Niedozwolone',
    grantedExcept: 'Dozwolone, z wyjątkiem: {services}',
    deniedExcept: 'Niedozwolone, z wyjątkiem: {services}',
    decided: 'Data wyboru: {date}.',
    until: 'Wybór ważny do {date}.',
    id: 'Identyfikator zgody: {id}',
    noId: 'Żaden identyfikator nie jest zapisywany.',
    notPersisted:
      'Twoja przeglądarka nie pozwala nam zapisać Twojego wyboru. Obowiązuje on do zamknięcia tej strony.',
    gpc: 'Uwzględniamy Twój sprzeciw: Twoja przeglądarka wysyła sygnał Global Privacy Control.',
    gpcException:
      'Twoja przeglądarka wysyła sygnał Global Privacy Control. Mimo to zezwalasz na: {names}.',
    gpcConflict:
      'Uwzględniamy Twój sprzeciw: Twoja przeglądarka wysyła sygnał Global Privacy Control, który ma pierwszeństwo przed Twoim wcześniejszym wyborem zezwalającym na: {names}. Aby mimo to na to zezwolić, zmień swój wybór.',
    change: 'Zmień mój wybór',
    withdraw: 'Wycofaj moją zgodę',
  },
  tableTools: {
    all: 'Pliki cookie i podobne technologie',
    search: 'Szukaj na tej liście',
    shown: 'Wyświetlono: {shown} z {total}',
    noMatch: 'Brak wyników wyszukiwania.',
    showAll: 'Pokaż wszystko ({total})',
    copy: 'Kopiuj jako CSV',
    copied: 'Skopiowano.',
    notCopied: 'Nie udało się skopiować.',
  },
}
