import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Slapukų politika',
    lastUpdated: 'Paskutinį kartą atnaujinta: {date}',
    version: 'Versija {version}',
    privacyPolicy: 'privatumo politika',
    contents: 'Šiame puslapyje',
    intro: {
      title: 'Kas mes esame',
      controller: '{controller} valdo šią svetainę ir atsako už joje naudojamus slapukus.',
      vatId: 'PVM mokėtojo kodas',
      address: 'Adresas',
      country: 'Šalis',
      site: 'Svetainė',
      why: 'Slapukus naudojame toliau aprašytais tikslais. Juose gali būti asmens duomenų.',
      privacy: 'Kaip tvarkome asmens duomenis, paaiškina mūsų {privacyPolicy}.',
    },
    what: {
      title: 'Kas yra slapukai?',
      text: 'Slapukai – tai nedideli duomenų failai, kuriuos svetainė ar internetinė paslauga, kai ja naudojatės, įrašo į jūsų kompiuterį ar telefoną ir vėliau vėl nuskaito. Šiame puslapyje šis žodis apima ir panašias technologijas, tokias kaip naršyklės saugykla ir sekimo pikseliai.',
    },
    purposes: {
      title: 'Kam juos naudojame',
      text: 'Slapukus grupuojame pagal tikslą. Jūs nusprendžiate dėl kiekvienos grupės, išskyrus slapukus, be kurių ši svetainė negali veikti.',
      nothing:
        'Ši svetainė naudoja tik slapukus, be kurių ji negali veikti, todėl jums nereikia nieko spręsti.',
      service: '{service}: {purpose}',
      legalBasis: 'Teisinis pagrindas',
      example: 'Pavyzdys',
      required: 'Visada įjungti: sutikimo nereikia.',
      optIn: 'Tik su jūsų sutikimu.',
      optOut: 'Įjungti, kol jų neišjungsite.',
    },
    categories: {
      necessary: {
        example:
          'Patikrinimas, kad esate žmogus, tinkamas puslapių rodymas, jūsų pasirinkimų saugojimas.',
        legalBasis:
          'Negrindžiami sutikimu: tikrai būtini šiai svetainei teikti (E. privatumo direktyva, 5 straipsnio 3 dalis)',
      },
      preferences: {
        example: 'Svetainė atveriama ta kalba, kurią pasirinkote praėjusį kartą.',
        legalBasis: 'Sutikimas',
      },
      statistics: {
        example: 'Kiek žmonių apsilanko, kiek laiko jie užtrunka ir kiek jų nebaigia užsakymo.',
        legalBasis: 'Sutikimas',
      },
      marketing: {
        example:
          'Šios svetainės reklama kitose svetainėse ir tinkluose arba „YouTube“ vaizdo įrašas šioje svetainėje.',
        legalBasis: 'Sutikimas',
      },
    },
    list: {
      title: 'Mūsų naudojami slapukai',
      text: 'Nurodomas kiekvieno slapuko teikėjas, tikslas, tipas ir saugojimo laikas.',
    },
    providers: {
      title: 'Paslaugų teikėjai',
      text: 'Šios įmonės teikia paslaugas, kuriomis naudojamės, ir gali gauti duomenų apie jūsų apsilankymą.',
      country: 'Šalis',
      role: 'Vaidmuo',
      services: 'Paslaugos',
      transfer: 'Perdavimas už EEE ribų',
      transfers: {
        dpf: '{country}: ES ir JAV duomenų privatumo sistema (BDAR 45 straipsnis)',
        adequacy: '{country}: Europos Komisijos sprendimas dėl tinkamumo (BDAR 45 straipsnis)',
        scc: '{country}: standartinės sutarčių sąlygos (BDAR 46 straipsnis)',
        none: '{country}: teikėjas nenurodo apsaugos priemonių',
      },
      privacy: '{provider} – privatumo politika',
      more: 'Daugiau informacijos apie jas pateikia mūsų {privacyPolicy}.',
    },
    choice: {
      title: 'Jūsų pasirinkimai',
      text: 'Galite bet kada sutikti arba atsisakyti – dėl kiekvieno tikslo atskirai ({categories}) arba dėl visų iš karto. Sutikimo atšaukimas nedaro poveikio duomenų tvarkymo, atlikto iki atšaukimo, teisėtumui.',
      nothing: 'Rinktis nėra ko: ši svetainė naudoja tik slapukus, be kurių ji negali veikti.',
      change: 'Norėdami pakeisti savo pasirinkimus, {settings}.',
      settings: 'atverkite slapukų nustatymus',
      kept: 'Jūsų pasirinkimų saugojimo laikas: {days}. Paskui klausiame iš naujo.',
      keptApart:
        'Sutikimo saugojimo laikas: {acceptance}; atsisakymo saugojimo laikas: {refusal}. Paskui klausiame iš naujo.',
    },
    signal: {
      title: 'Jūsų naršyklės privatumo signalai',
      text: 'Jei jūsų naršyklė siunčia signalą „Global Privacy Control“, laikome jį nesutikimu, kad jūsų duomenys būtų parduodami ir jais būtų dalijamasi.',
    },
    browsers: {
      title: 'Naršyklės nustatymai',
      text: 'Slapukus taip pat galite blokuoti arba ištrinti savo naršyklėje. Be būtinųjų slapukų kai kurios šios svetainės dalys gali neveikti. Žiūrėkite savo naršyklės instrukcijas:',
    },
    rights: {
      title: 'Jūsų teisės',
      text: 'Galite mūsų prašyti leisti susipažinti su savo asmens duomenimis, juos ištaisyti, ištrinti ar perkelti arba apriboti jų naudojimą. Taip pat galite nesutikti, kad jie būtų naudojami.',
      authority: 'Galite pateikti skundą priežiūros institucijai: {authority}.',
    },
    contact: {
      title: 'Klausimai',
      text: 'Jei turite klausimą ar prašymą dėl slapukų ar asmens duomenų, rašykite mums:',
      role: '{role}: {email}',
    },
    links: { title: 'Daugiau informacijos', text: 'Taip pat žiūrėkite:' },
    history: {
      title: 'Šios politikos pakeitimai',
      added: 'Pridėta: {names}',
      removed: 'Pašalinta: {names}',
    },
  },
  status: {
    title: 'Dabartiniai jūsų pasirinkimai',
    undecided: 'Dar nepasirinkote.',
    required: 'Visada įjungti',
    granted: 'Leidžiama',
    denied: 'Neleidžiama',
    grantedExcept: 'Leidžiama, išskyrus: {services}',
    deniedExcept: 'Neleidžiama, išskyrus: {services}',
    decided: 'Pasirinkta {date}',
    until: 'Galioja iki {date}',
    id: 'Sutikimo identifikatorius: {id}',
    noId: 'Joks identifikatorius nesaugomas.',
    notPersisted:
      'Jūsų naršyklė neleidžia mums įrašyti jūsų pasirinkimų. Jie galioja, kol uždarysite šį puslapį.',
    gpc: 'Į jūsų prašymą atsisakyti atsižvelgta: jūsų naršyklė siunčia signalą „Global Privacy Control“.',
    gpcException:
      'Jūsų naršyklė siunčia signalą „Global Privacy Control“. Vis dėlto jūs leidote: {names}.',
    gpcConflict:
      'Į jūsų prašymą atsisakyti atsižvelgta: jūsų naršyklė siunčia signalą „Global Privacy Control“, kuris yra viršesnis už ankstesnį jūsų leidimą ({names}). Jei vis tiek norite tai leisti, pakeiskite savo pasirinkimus.',
    change: 'Pakeisti mano pasirinkimus',
    withdraw: 'Atšaukti mano sutikimą',
  },
  tableTools: {
    all: 'Slapukai ir panašios technologijos',
    search: 'Ieškoti šiame sąraše',
    shown: 'Rodoma: {shown} iš {total}',
    noMatch: 'Jūsų paieškos niekas neatitinka.',
    showAll: 'Rodyti viską ({total})',
    copy: 'Kopijuoti CSV formatu',
    copied: 'Nukopijuota.',
    notCopied: 'Nukopijuoti nepavyko.',
  },
}
