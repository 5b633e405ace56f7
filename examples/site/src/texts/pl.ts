import type { SiteTexts } from './en.js'

export const pl: SiteTexts = {
  titles: {
    home: 'Witryna, która najpierw pyta',
    video: 'Strona z filmem',
    policy: 'Polityka plików cookie',
    data: 'Polityka prywatności',
  },
  nav: {
    label: 'Strony',
    home: 'Strona główna',
    video: 'Film',
    policy: 'Pliki cookie',
    data: 'Prywatność',
  },
  skip: 'Przejdź do treści',
  brand: 'Przykładowa witryna',
  home: {
    title: 'Nic nie działa bez Twojej zgody.',
    lead: 'Ta mała witryna opisuje w jednym pliku, co zapisuje. Z tego pliku powstają jej baner, ustawienia, film, który czeka na zgodę, i polityka plików cookie.',
    standIns:
      'Tagi Google Analytics, Google Ads, Facebooka i czatu to atrapy: zapisują w tej przeglądarce to samo co prawdziwe, ale nie wysyłają żadnych żądań. Prawdziwy jest tylko film, który czeka na Twoje kliknięcie.',
    video: 'Zobacz stronę z filmem',
    policy: 'Przeczytaj politykę plików cookie',
  },
  grants: {
    title: 'Co może teraz działać',
    text: 'Zmienia się w chwili Twojej decyzji, bez przeładowania strony.',
    on: 'działa',
    off: 'nie działa',
  },
  stored: {
    title: 'Co ta przeglądarka przechowuje dla tej witryny',
    text: 'Pliki cookie i pamięć, które widzą skrypty tej strony.',
    none: 'Zupełnie nic.',
    kinds: {
      cookie: 'plik cookie',
      localStorage: 'pamięć lokalna',
      sessionStorage: 'pamięć sesji',
    },
  },
  proofs: {
    title: 'Co otrzymałby Twój serwer',
    text: 'Każda decyzja od otwarcia tej strony, w takiej postaci, w jakiej przekazuje ją onDecision. Ta witryna nigdzie jej nie wysyła.',
    none: 'Nie ma jeszcze żadnej decyzji.',
  },
  chat: {
    title: 'Masz pytania?',
    closed: 'Czat rozpoznaje Cię w tej przeglądarce, dlatego potrzebuje Twojej zgody.',
    allow: 'Zezwól na czat',
    settings: 'Wszystkie ustawienia',
    hello: 'Dzień dobry! W czym możemy pomóc?',
    label: 'Twoja wiadomość',
    send: 'Wyślij',
    sent: 'To atrapa: Twoja wiadomość nie zostanie wysłana.',
  },
  video: {
    title: 'Film, który czeka',
    lead: 'Dopóki nie wyrazisz zgody, nie ma tu ramki, obrazu ani połączenia z YouTube. Obraz na okładce jest plikiem tej witryny, a pole zachowuje swój rozmiar, więc nic nie przeskakuje.',
    name: 'YouTube Developers Live: Embedded Web Player Customization',
  },
  data: {
    title: 'Polityka prywatności',
    lead: 'Prawdziwa witryna wyjaśnia tutaj, jak przetwarza dane osobowe. Ten przykład zawiera tylko to, do czego odsyła jego polityka plików cookie.',
    providers: 'Dostawcy w skrócie',
    google: 'Google mierzy dla nas wizyty, wyświetla reklamy i odtwarza filmy.',
    facebook: 'Facebook wyświetla nasze reklamy w swojej sieci.',
    more: {
      before: 'To, co zapisuje każdy z nich, opisuje ',
      link: 'polityka plików cookie',
      after: '.',
    },
  },
  footer: {
    note: 'Przykład użycia react-consent-ui. Fakty w jego polityce pochodzą z polityki opublikowanej przez prawdziwą firmę; firma ta nie prowadzi tej witryny.',
    language: 'Język',
  },
  config: {
    examples: {
      necessary:
        'Sprawdzamy, czy formularz wypełnia człowiek, prawidłowo wyświetlamy strony i zapamiętujemy Twoją odpowiedź na pasku plików cookie.',
      preferences:
        'Wybierasz w tej wielojęzycznej witrynie język angielski i przy następnej wizycie znów otwiera się ona po angielsku.',
      statistics:
        'Ile osób nas odwiedza, jak długo pozostają na stronie i ile rozpoczętych zamówień nigdy nie zostaje dokończonych.',
      marketing:
        'Nasza reklama w innej witrynie, nasza wiadomość na Facebooku albo film z YouTube w tej witrynie.',
    },
    roles: {
      smartsupp: 'Prowadzi tę witrynę.',
      google: 'Mierzy dla nas wizyty, wyświetla reklamy i odtwarza filmy.',
      facebook: 'Wyświetla nasze reklamy w swojej sieci i mierzy ich efekty.',
    },
    services: { site: 'Ta witryna', language: 'Język', chat: 'Czat' },
    officer: 'Inspektor ochrony danych',
    authority: 'Urząd Ochrony Danych Osobowych, Czechy',
    mdn: 'Jak działają pliki cookie, w serwisie MDN (po angielsku)',
    chat: {
      title: 'Nadal masz wątpliwości?',
      text: 'Zadaj pytanie na czacie w swoim panelu, a odezwiemy się do Ciebie. Nasz zespół wsparcia odpowiada tylko w płatnych planach.',
    },
  },
}
