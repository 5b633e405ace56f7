import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Atskiria lankytojus.',
    long: 'Suteikia jūsų naršyklei atsitiktinį numerį, kad jos apsilankymai būtų skaičiuojami kaip vieno lankytojo.',
  },
  'tells-sessions-apart': {
    short: 'Atskiria apsilankymus.',
    long: 'Pažymi puslapius, kuriuos atveriate per vieną apsilankymą, kad jie būtų skaičiuojami kartu.',
  },
  'measures-visits': {
    short: 'Matuoja, kaip naudojama svetainė.',
    long: 'Skaičiuoja apsilankymus ir puslapius ir parodo, kaip lankytojai naršo svetainėje.',
  },
  'measures-video': {
    short: 'Matuoja, kaip žiūrimi vaizdo įrašai.',
    long: 'Skaičiuoja peržiūras ir fiksuoja, kurios vaizdo įrašo dalys paleidžiamos.',
  },
  'measures-campaigns': {
    short: 'Parodo, kuri kampanija lėmė apsilankymą.',
    long: 'Fiksuoja reklamą ar nuorodą, per kurią atėjote, kad būtų išmatuota, kurios kampanijos veiksmingos.',
  },
  'measures-advertising': {
    short: 'Matuoja reklamos poveikį.',
    long: 'Fiksuoja, ar pamatę arba spustelėję reklamą ką nors perkate ar užsiregistruojate.',
  },
  'limits-requests': {
    short: 'Riboja užklausų skaičių.',
    long: 'Sulėtina užklausas, siunčiamas matavimo paslaugai.',
  },
  'remembers-source': {
    short: 'Įsimena puslapį, iš kurio atėjote.',
    long: 'Saugo adresą ar paiešką, atvedusią jus į šią svetainę.',
  },
  'keeps-session': {
    short: 'Palaiko seansą.',
    long: 'Susieja jūsų užklausas per apsilankymą, kad svetainė veiktų pereinant iš puslapio į puslapį.',
  },
  'keeps-login': {
    short: 'Išlaiko jus prisijungusius.',
    long: 'Atpažįsta jūsų paskyrą, kad nereikėtų prisijungti kiekviename puslapyje.',
  },
  'stores-consent': {
    short: 'Saugo jūsų sutikimo pasirinkimus.',
    long: 'Įsimena, kuriuos slapukus priėmėte ar atmetėte.',
  },
  'remembers-language': {
    short: 'Įsimena jūsų kalbą.',
    long: 'Rodo svetainę jūsų pasirinkta kalba.',
  },
  'remembers-region': {
    short: 'Įsimena jūsų šalį ar regioną.',
    long: 'Rodo jūsų pasirinktos šalies kainas ir pasiūlymus.',
  },
  'remembers-currency': {
    short: 'Įsimena jūsų valiutą.',
    long: 'Rodo kainas jūsų pasirinkta valiuta.',
  },
  'remembers-settings': {
    short: 'Įsimena jūsų nustatymus.',
    long: 'Išlaiko nustatymus, kuriuos pasirinkote šioje svetainėje.',
  },
  'remembers-theme': {
    short: 'Įsimena spalvų schemą.',
    long: 'Rodo svetainę jūsų pasirinktomis šviesiomis arba tamsiomis spalvomis.',
  },
  'remembers-form': {
    short: 'Įsimena, ką įvedėte.',
    long: 'Išlaiko, ką įvedėte formoje, kad nereikėtų kartoti.',
  },
  'remembers-cart': {
    short: 'Įsimena jūsų pirkinių krepšelį.',
    long: 'Išlaiko prekes krepšelyje, kol apsiperkate.',
  },
  'remembers-viewed-items': {
    short: 'Įsimena jūsų peržiūrėtas prekes.',
    long: 'Rodo jums prekes ar puslapius, kuriuos jau buvote atvėrę.',
  },
  'remembers-player': {
    short: 'Įsimena leistuvės nustatymus.',
    long: 'Išlaiko jūsų nustatytą garsumą, kokybę ir subtitrus.',
  },
  'remembers-progress': {
    short: 'Įsimena, kur sustojote.',
    long: 'Tęsia vaizdo ar garso įrašą nuo ten, kur jį sustabdėte.',
  },
  'remembers-notice': {
    short: 'Įsimena, kad uždarėte pranešimą.',
    long: 'Neberodo pranešimo, kurį uždarėte.',
  },
  'plays-video': {
    short: 'Leidžia vaizdo įrašus.',
    long: 'Rodo šioje svetainėje vaizdo įrašų platformos įrašus.',
  },
  'plays-audio': {
    short: 'Leidžia muziką ir tinklalaides.',
    long: 'Leidžia šioje svetainėje garso platformos muziką ir tinklalaides.',
  },
  'shows-map': { short: 'Rodo žemėlapius.', long: 'Rodo šioje svetainėje interaktyvų žemėlapį.' },
  'shows-posts': {
    short: 'Rodo socialinių tinklų įrašus.',
    long: 'Rodo šioje svetainėje socialinio tinklo įrašus.',
  },
  'shows-forms': {
    short: 'Rodo formas.',
    long: 'Rodo formą ar apklausą ir siunčia jūsų atsakymus jos teikėjui.',
  },
  'shows-calendar': {
    short: 'Leidžia rezervuoti susitikimo laiką.',
    long: 'Rodo kalendorių, kuriame galite rezervuoti susitikimo laiką.',
  },
  'shows-documents': {
    short: 'Rodo dokumentus ir dizainus.',
    long: 'Rodo šioje svetainėje kitos platformos dokumentą, dizainą ar kodą.',
  },
  'shares-content': {
    short: 'Leidžia dalytis puslapiais.',
    long: 'Siūlo mygtukus, kuriais galima pasidalyti puslapiu socialiniuose tinkluose.',
  },
  'offers-comments': {
    short: 'Leidžia komentuoti.',
    long: 'Rodo komentarus ir leidžia jums rašyti savo.',
  },
  'offers-chat': { short: 'Siūlo pokalbį.', long: 'Atveria pokalbį su šios svetainės komanda.' },
  'remembers-chat': {
    short: 'Įsimena jūsų pokalbį.',
    long: 'Atpažįsta jūsų naršyklę, kad pokalbis tęstųsi pereinant iš puslapio į puslapį.',
  },
  'records-sessions': {
    short: 'Įrašo, kaip naudojami puslapiai.',
    long: 'Įrašo pelės judesius, spustelėjimus ir slinkimą, kad juos būtų galima peržiūrėti.',
  },
  'runs-surveys': {
    short: 'Rodo apklausas.',
    long: 'Klausia jūsų nuomonės ir fiksuoja jūsų atsakymus.',
  },
  'remembers-survey': {
    short: 'Įsimena apklausas, į kurias atsakėte ar kurias uždarėte.',
    long: 'Nebeklausia nuomonės, kurią jau pareiškėte ar atsisakėte pareikšti.',
  },
  'tests-variants': {
    short: 'Lygina puslapio versijas.',
    long: 'Rodo lankytojams skirtingas puslapio versijas ir matuoja, kuri veikia geriau.',
  },
  'remembers-variant': {
    short: 'Įsimena jūsų matomą puslapio versiją.',
    long: 'Per kiekvieną apsilankymą rodo jums tą pačią puslapio versiją.',
  },
  'shows-advertising': { short: 'Rodo reklamą.', long: 'Rodo reklamą šioje ar kitose svetainėse.' },
  'personalizes-advertising': {
    short: 'Rodo reklamą pagal jūsų pomėgius.',
    long: 'Fiksuoja puslapius, kuriuose lankotės šioje ir kitose svetainėse, kad rodytų jūsų pomėgius atitinkančią reklamą.',
  },
  'limits-advertising': {
    short: 'Riboja, kaip dažnai rodoma reklama.',
    long: 'Skaičiuoja, kiek kartų matėte reklamą, kad ji nesikartotų per dažnai.',
  },
  'finds-visitors-again': {
    short: 'Po apsilankymo rodo reklamą kitose svetainėse.',
    long: 'Atpažįsta šios svetainės lankytojus kitose svetainėse, kad ten rodytų jiems jos reklamą.',
  },
  'matches-identifiers': {
    short: 'Kartu su reklamos partneriais sugretina identifikatorius.',
    long: 'Užtikrina reklamos įmonių keitimąsi identifikatoriais, kad jos atpažintų tą pačią naršyklę.',
  },
  'links-devices': {
    short: 'Susieja vieno asmens įrenginius.',
    long: 'Atpažįsta tą patį asmenį keliuose įrenginiuose ar naršyklėse.',
  },
  'respects-objections': {
    short: 'Įsimena nesutikimą.',
    long: 'Įsimena, kad nesutikote su matavimu ar reklama.',
  },
  'credits-partners': {
    short: 'Priskiria pirkimus partneriams.',
    long: 'Fiksuoja, kuri partnerio svetainė lėmė pirkimą, kad už jį būtų sumokėta.',
  },
  'recommends-products': {
    short: 'Rekomenduoja prekes.',
    long: 'Siūlo prekes pagal tas, kurias peržiūrėjote ar pirkote.',
  },
  'personalizes-content': {
    short: 'Pritaiko turinį jums.',
    long: 'Parenka tekstus ir pasiūlymus pagal ankstesnius jūsų apsilankymus.',
  },
  'identifies-companies': {
    short: 'Atpažįsta įmones.',
    long: 'Pagal tinklą nustato, kurioje įmonėje dirba lankytojai.',
  },
  'manages-contacts': {
    short: 'Susieja apsilankymus su kontaktais.',
    long: 'Susieja jūsų apsilankymus su jūsų duomenimis, kai išsiunčiate formą ar atveriate el. laišką.',
  },
  'sends-messages': {
    short: 'Siunčia naujienlaiškius ir pranešimus.',
    long: 'Užsako jums naujienlaiškius ar pranešimus ir matuoja, kaip jie naudojami.',
  },
  'tells-humans-from-bots': {
    short: 'Atskiria žmones nuo programų.',
    long: 'Patikrina, ar užklausą siunčia žmogus, kad apsaugotų formas nuo brukalo.',
  },
  'protects-requests': {
    short: 'Saugo formas nuo suklastotų užklausų.',
    long: 'Įsitikina, kad užklausa siunčiama iš šios svetainės puslapio.',
  },
  'protects-site': {
    short: 'Saugo svetainę nuo atakų.',
    long: 'Atpažįsta ir sustabdo kenksmingą srautą.',
  },
  'prevents-fraud': {
    short: 'Užkerta kelią sukčiavimui.',
    long: 'Atpažįsta įtartinus mokėjimus ir prisijungimus.',
  },
  'processes-payments': {
    short: 'Apdoroja mokėjimus.',
    long: 'Apdoroja jūsų mokėjimą ir užtikrina jo saugumą.',
  },
  'balances-load': {
    short: 'Paskirsto užklausas serveriams.',
    long: 'Per apsilankymą siunčia jūsų užklausas į tą patį serverį.',
  },
  'delivers-files': {
    short: 'Pateikia svetainės failus.',
    long: 'Pateikia šriftus, paveikslėlius ir scenarijus iš arčiausiai jūsų esančio serverio.',
  },
  'monitors-errors': {
    short: 'Praneša apie klaidas.',
    long: 'Fiksuoja svetainės klaidas, kad jas būtų galima ištaisyti.',
  },
  'monitors-speed': {
    short: 'Matuoja svetainės greitį.',
    long: 'Matuoja, kaip greitai puslapiai įkeliami ir reaguoja.',
  },
  'manages-tags': {
    short: 'Įkelia kitas paslaugas.',
    long: 'Įkelia matavimo ir reklamos paslaugas, kurias naudoja svetainė.',
  },
  'tests-storage': {
    short: 'Patikrina, ar naršyklė priima slapukus.',
    long: 'Vieną kartą įrašomas ir nuskaitomas, kad būtų sužinota, ar galima įrašyti slapukus.',
  },
  'edits-site': {
    short: 'Valdo svetainės turinį.',
    long: 'Atpažįsta svetainės redaktorius ir jų nustatymus.',
  },
  'offers-ratings': {
    short: 'Rodo įvertinimus.',
    long: 'Rodo klientų įvertinimus ir kviečia jus parašyti savo.',
  },
  'searches-site': {
    short: 'Siūlo paiešką.',
    long: 'Ieško svetainės turinyje ir matuoja, kurie rezultatai atveriami.',
  },
}
