import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Rozróżnia odwiedzających.',
    long: 'Nadaje Twojej przeglądarce losowy numer, aby jej wizyty liczyć jako wizyty jednej osoby.',
  },
  'tells-sessions-apart': {
    short: 'Rozróżnia wizyty.',
    long: 'Oznacza strony otwierane podczas jednej wizyty, aby liczyć je razem.',
  },
  'measures-visits': {
    short: 'Mierzy korzystanie z witryny.',
    long: 'Liczy wizyty i strony oraz pokazuje, jak odwiedzający poruszają się po witrynie.',
  },
  'measures-video': {
    short: 'Mierzy oglądanie filmów.',
    long: 'Liczy odtworzenia i rejestruje, które fragmenty filmu są odtwarzane.',
  },
  'measures-campaigns': {
    short: 'Pokazuje, która kampania doprowadziła do wizyty.',
    long: 'Rejestruje reklamę lub link, z którego nastąpiło wejście, aby zmierzyć skuteczność kampanii.',
  },
  'measures-advertising': {
    short: 'Mierzy skuteczność reklam.',
    long: 'Rejestruje, czy po wyświetleniu lub kliknięciu reklamy następuje zakup lub rejestracja.',
  },
  'limits-requests': {
    short: 'Ogranicza liczbę żądań.',
    long: 'Spowalnia żądania wysyłane do usługi pomiarowej.',
  },
  'remembers-source': {
    short: 'Zapamiętuje stronę, z której przychodzisz.',
    long: 'Zapisuje adres lub wyszukiwanie, które doprowadziło Cię do tej witryny.',
  },
  'keeps-session': {
    short: 'Utrzymuje sesję.',
    long: 'Łączy Twoje żądania podczas wizyty, aby witryna działała przy przechodzeniu między stronami.',
  },
  'keeps-login': {
    short: 'Utrzymuje zalogowanie.',
    long: 'Rozpoznaje Twoje konto, aby nie trzeba było logować się na każdej stronie.',
  },
  'stores-consent': {
    short: 'Zapisuje Twój wybór dotyczący zgody.',
    long: 'Zapamiętuje, które pliki cookie zostały zaakceptowane lub odrzucone.',
  },
  'remembers-language': {
    short: 'Zapamiętuje Twój język.',
    long: 'Wyświetla witrynę w wybranym przez Ciebie języku.',
  },
  'remembers-region': {
    short: 'Zapamiętuje Twój kraj lub region.',
    long: 'Wyświetla ceny i oferty dla wybranego przez Ciebie kraju.',
  },
  'remembers-currency': {
    short: 'Zapamiętuje Twoją walutę.',
    long: 'Wyświetla ceny w wybranej przez Ciebie walucie.',
  },
  'remembers-settings': {
    short: 'Zapamiętuje Twoje ustawienia.',
    long: 'Zachowuje ustawienia wybrane przez Ciebie w tej witrynie.',
  },
  'remembers-theme': {
    short: 'Zapamiętuje schemat kolorów.',
    long: 'Wyświetla witrynę w wybranych przez Ciebie jasnych lub ciemnych kolorach.',
  },
  'remembers-form': {
    short: 'Zapamiętuje wpisane dane.',
    long: 'Zachowuje dane wpisane w formularzu, aby nie trzeba było ich powtarzać.',
  },
  'remembers-cart': {
    short: 'Zapamiętuje Twój koszyk.',
    long: 'Zachowuje produkty w koszyku podczas zakupów.',
  },
  'remembers-viewed-items': {
    short: 'Zapamiętuje oglądane produkty.',
    long: 'Pokazuje Ci produkty lub strony otwierane wcześniej.',
  },
  'remembers-player': {
    short: 'Zapamiętuje ustawienia odtwarzacza.',
    long: 'Zachowuje ustawioną głośność, jakość i napisy.',
  },
  'remembers-progress': {
    short: 'Zapamiętuje miejsce zatrzymania.',
    long: 'Wznawia film lub nagranie dźwiękowe w miejscu zatrzymania.',
  },
  'remembers-notice': {
    short: 'Zapamiętuje zamknięcie komunikatu.',
    long: 'Nie wyświetla ponownie zamkniętego komunikatu.',
  },
  'plays-video': {
    short: 'Odtwarza filmy.',
    long: 'Wyświetla w tej witrynie filmy z platformy wideo.',
  },
  'plays-audio': {
    short: 'Odtwarza muzykę i podcasty.',
    long: 'Odtwarza w tej witrynie muzykę i podcasty z platformy audio.',
  },
  'shows-map': { short: 'Wyświetla mapy.', long: 'Wyświetla w tej witrynie interaktywną mapę.' },
  'shows-posts': {
    short: 'Wyświetla posty z sieci społecznościowych.',
    long: 'Wyświetla w tej witrynie posty z sieci społecznościowej.',
  },
  'shows-forms': {
    short: 'Wyświetla formularze.',
    long: 'Wyświetla formularz lub ankietę i wysyła Twoje odpowiedzi do dostawcy.',
  },
  'shows-calendar': {
    short: 'Umożliwia rezerwację terminów.',
    long: 'Wyświetla kalendarz, w którym możesz zarezerwować termin.',
  },
  'shows-documents': {
    short: 'Wyświetla dokumenty i projekty.',
    long: 'Wyświetla w tej witrynie dokument, projekt lub kod z innej platformy.',
  },
  'shares-content': {
    short: 'Umożliwia udostępnianie stron.',
    long: 'Oferuje przyciski do udostępniania strony w sieciach społecznościowych.',
  },
  'offers-comments': {
    short: 'Umożliwia komentowanie.',
    long: 'Wyświetla komentarze i pozwala pisać własne.',
  },
  'offers-chat': { short: 'Oferuje czat.', long: 'Otwiera czat z zespołem tej witryny.' },
  'remembers-chat': {
    short: 'Zapamiętuje Twój czat.',
    long: 'Rozpoznaje Twoją przeglądarkę, aby rozmowa trwała przy przechodzeniu między stronami.',
  },
  'records-sessions': {
    short: 'Rejestruje korzystanie ze stron.',
    long: 'Rejestruje ruchy myszy, kliknięcia i przewijanie, aby można je było odtworzyć.',
  },
  'runs-surveys': {
    short: 'Wyświetla ankiety.',
    long: 'Pyta o Twoją opinię i zapisuje Twoje odpowiedzi.',
  },
  'remembers-survey': {
    short: 'Zapamiętuje wypełnione lub zamknięte ankiety.',
    long: 'Nie pyta ponownie o opinię już wyrażoną lub taką, której odmówiono.',
  },
  'tests-variants': {
    short: 'Porównuje wersje strony.',
    long: 'Pokazuje odwiedzającym różne wersje strony i mierzy, która działa lepiej.',
  },
  'remembers-variant': {
    short: 'Zapamiętuje wyświetlaną wersję strony.',
    long: 'Pokazuje Ci przy każdej wizycie tę samą wersję strony.',
  },
  'shows-advertising': {
    short: 'Wyświetla reklamy.',
    long: 'Wyświetla reklamy w tej witrynie lub w innych.',
  },
  'personalizes-advertising': {
    short: 'Wyświetla reklamy zgodne z Twoimi zainteresowaniami.',
    long: 'Rejestruje strony odwiedzane w tej i w innych witrynach, aby wyświetlać reklamy zgodne z Twoimi zainteresowaniami.',
  },
  'limits-advertising': {
    short: 'Ogranicza częstotliwość wyświetlania reklamy.',
    long: 'Liczy, ile razy wyświetlono Ci reklamę, aby nie powtarzała się zbyt często.',
  },
  'finds-visitors-again': {
    short: 'Wyświetla reklamy w innych witrynach po wizycie.',
    long: 'Rozpoznaje w innych witrynach osoby, które odwiedziły tę witrynę, aby wyświetlać im tam jej reklamy.',
  },
  'matches-identifiers': {
    short: 'Dopasowuje identyfikatory z partnerami reklamowymi.',
    long: 'Wymienia identyfikatory między firmami reklamowymi, aby rozpoznawały tę samą przeglądarkę.',
  },
  'links-devices': {
    short: 'Łączy urządzenia jednej osoby.',
    long: 'Rozpoznaje tę samą osobę na różnych urządzeniach lub w różnych przeglądarkach.',
  },
  'respects-objections': {
    short: 'Zapamiętuje sprzeciw.',
    long: 'Zapamiętuje Twój sprzeciw wobec pomiaru lub reklam.',
  },
  'credits-partners': {
    short: 'Przypisuje zakupy partnerom.',
    long: 'Rejestruje, która witryna partnerska doprowadziła do zakupu, aby otrzymała wynagrodzenie.',
  },
  'recommends-products': {
    short: 'Poleca produkty.',
    long: 'Proponuje produkty na podstawie oglądanych lub kupionych.',
  },
  'personalizes-content': {
    short: 'Dostosowuje treści do Ciebie.',
    long: 'Dobiera teksty i oferty na podstawie Twoich wcześniejszych wizyt.',
  },
  'identifies-companies': {
    short: 'Rozpoznaje firmy.',
    long: 'Ustala na podstawie sieci, w jakiej firmie pracują odwiedzający.',
  },
  'manages-contacts': {
    short: 'Łączy wizyty z kontaktami.',
    long: 'Łączy Twoje wizyty z Twoimi danymi po wysłaniu formularza lub otwarciu wiadomości e-mail.',
  },
  'sends-messages': {
    short: 'Wysyła newslettery i wiadomości.',
    long: 'Zapisuje Cię na newslettery lub powiadomienia i mierzy korzystanie z nich.',
  },
  'tells-humans-from-bots': {
    short: 'Odróżnia ludzi od programów.',
    long: 'Sprawdza, czy żądanie pochodzi od człowieka, aby chronić formularze przed spamem.',
  },
  'protects-requests': {
    short: 'Chroni formularze przed sfałszowanymi żądaniami.',
    long: 'Sprawdza, czy żądanie pochodzi ze strony tej witryny.',
  },
  'protects-site': {
    short: 'Chroni witrynę przed atakami.',
    long: 'Rozpoznaje i zatrzymuje szkodliwy ruch.',
  },
  'prevents-fraud': {
    short: 'Zapobiega oszustwom.',
    long: 'Rozpoznaje podejrzane płatności i logowania.',
  },
  'processes-payments': {
    short: 'Obsługuje płatności.',
    long: 'Przeprowadza Twoją płatność i ją zabezpiecza.',
  },
  'balances-load': {
    short: 'Rozdziela żądania między serwery.',
    long: 'Kieruje Twoje żądania podczas wizyty do tego samego serwera.',
  },
  'delivers-files': {
    short: 'Dostarcza pliki witryny.',
    long: 'Dostarcza czcionki, obrazy i skrypty z pobliskiego serwera.',
  },
  'monitors-errors': {
    short: 'Zgłasza błędy.',
    long: 'Rejestruje błędy witryny, aby można je było naprawić.',
  },
  'monitors-speed': {
    short: 'Mierzy szybkość witryny.',
    long: 'Mierzy, jak szybko strony się wczytują i reagują.',
  },
  'manages-tags': {
    short: 'Wczytuje inne usługi.',
    long: 'Wczytuje usługi pomiarowe i reklamowe używane przez witrynę.',
  },
  'tests-storage': {
    short: 'Sprawdza, czy przeglądarka przyjmuje pliki cookie.',
    long: 'Jest raz ustawiany i odczytywany, aby sprawdzić, czy można zapisywać pliki cookie.',
  },
  'edits-site': {
    short: 'Zarządza treścią witryny.',
    long: 'Rozpoznaje redaktorów witryny i ich ustawienia.',
  },
  'offers-ratings': {
    short: 'Wyświetla oceny.',
    long: 'Wyświetla oceny klientów i zachęca do napisania własnej.',
  },
  'searches-site': {
    short: 'Oferuje wyszukiwarkę.',
    long: 'Przeszukuje treść witryny i mierzy, które wyniki są otwierane.',
  },
}
