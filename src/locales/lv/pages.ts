import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Sīkdatņu politika',
    lastUpdated: 'Pēdējoreiz atjaunināts: {date}',
    version: 'Versija {version}',
    privacyPolicy: 'privātuma politika',
    contents: 'Šajā lapā',
    intro: {
      title: 'Kas mēs esam',
      controller: '{controller} uztur šo vietni un atbild par tās izmantotajām sīkdatnēm.',
      vatId: 'PVN numurs',
      address: 'Adrese',
      country: 'Valsts',
      site: 'Tīmekļa vietne',
      why: 'Mēs izmantojam sīkdatnes tālāk aprakstītajiem nolūkiem. Tās var saturēt personas datus.',
      privacy: 'To, kā mēs apstrādājam personas datus, skaidro mūsu {privacyPolicy}.',
    },
    what: {
      title: 'Kas ir sīkdatnes?',
      text: 'Sīkdatnes ir nelielas datu datnes, ko vietne vai tiešsaistes pakalpojums, kad to lietojat, saglabā jūsu datorā vai tālrunī un vēlāk atkal nolasa. Šajā lapā šis vārds aptver arī līdzīgas tehnoloģijas, piemēram, pārlūkprogrammas krātuvi un izsekošanas pikseļus.',
    },
    purposes: {
      title: 'Kam mēs tās izmantojam',
      text: 'Mēs grupējam sīkdatnes pēc nolūka. Jūs izlemjat par katru grupu, izņemot sīkdatnes, bez kurām šī vietne nevar darboties.',
      nothing:
        'Šī vietne izmanto tikai sīkdatnes, bez kurām tā nevar darboties, tāpēc jums nekas nav jāizlemj.',
      service: '{service}: {purpose}',
      legalBasis: 'Juridiskais pamats',
      example: 'Piemērs',
      required: 'Vienmēr aktīvas: piekrišana nav vajadzīga.',
      optIn: 'Tikai ar jūsu piekrišanu.',
      optOut: 'Aktīvas, ja vien jūs tās neizslēdzat.',
    },
    categories: {
      necessary: {
        example: 'Pārbaude, ka esat cilvēks, pareiza lapu attēlošana, jūsu izvēļu glabāšana.',
        legalBasis:
          'Nav balstītas uz piekrišanu: noteikti nepieciešamas šīs vietnes nodrošināšanai (e-privātuma direktīva, 5. panta 3. punkts)',
      },
      preferences: {
        example: 'Vietne tiek atvērta valodā, ko izvēlējāties iepriekšējā reizē.',
        legalBasis: 'Piekrišana',
      },
      statistics: {
        example:
          'Cik cilvēku apmeklē vietni, cik ilgi viņi tajā paliek un cik daudzi nepabeidz pasūtījumu.',
        legalBasis: 'Piekrišana',
      },
      marketing: {
        example: 'Šīs vietnes reklāmas citās vietnēs un tīklos vai YouTube video šajā vietnē.',
        legalBasis: 'Piekrišana',
      },
    },
    list: {
      title: 'Mūsu izmantotās sīkdatnes',
      text: 'Par katru sīkdatni norādīts tās nodrošinātājs, nolūks, veids un glabāšanas laiks.',
    },
    providers: {
      title: 'Pakalpojumu sniedzēji',
      text: 'Šie uzņēmumi sniedz pakalpojumus, ko izmantojam, un var saņemt datus par jūsu apmeklējumu.',
      country: 'Valsts',
      role: 'Loma',
      services: 'Pakalpojumi',
      transfer: 'Nosūtīšana ārpus EEZ',
      transfers: {
        dpf: '{country}: ES un ASV datu privātuma regulējums (VDAR 45. pants)',
        adequacy:
          '{country}: Eiropas Komisijas lēmums par aizsardzības līmeņa pietiekamību (VDAR 45. pants)',
        scc: '{country}: līguma standartklauzulas (VDAR 46. pants)',
        none: '{country}: nodrošinātājs nenorāda garantijas',
      },
      privacy: '{provider} – privātuma politika',
      more: 'Vairāk informācijas par tiem sniedz mūsu {privacyPolicy}.',
    },
    choice: {
      title: 'Jūsu izvēles',
      text: 'Jūs varat piekrist vai atteikties jebkurā laikā – katram nolūkam atsevišķi ({categories}) vai visiem uzreiz. Piekrišanas atsaukums neietekmē tās apstrādes likumību, kas veikta pirms atsaukuma.',
      nothing:
        'Nav nekā, ko izvēlēties: šī vietne izmanto tikai sīkdatnes, bez kurām tā nevar darboties.',
      change: 'Lai mainītu savas izvēles, {settings}.',
      settings: 'atveriet sīkdatņu iestatījumus',
      kept: 'Jūsu izvēļu glabāšanas laiks: {days}. Pēc tam jautājam vēlreiz.',
      keptApart:
        'Piekrišanas glabāšanas laiks: {acceptance}; atteikuma glabāšanas laiks: {refusal}. Pēc tam jautājam vēlreiz.',
    },
    signal: {
      title: 'Jūsu pārlūkprogrammas privātuma signāli',
      text: 'Ja jūsu pārlūkprogramma sūta signālu Global Privacy Control, mēs to uzskatām par iebildumu pret jūsu datu pārdošanu un kopīgošanu.',
    },
    browsers: {
      title: 'Pārlūkprogrammas iestatījumi',
      text: 'Sīkdatnes varat bloķēt vai dzēst arī savā pārlūkprogrammā. Bez nepieciešamajām sīkdatnēm dažas šīs vietnes daļas var nedarboties. Skatiet savas pārlūkprogrammas norādījumus:',
    },
    rights: {
      title: 'Jūsu tiesības',
      text: 'Jūs varat mums lūgt piekļuvi saviem personas datiem, to labošanu, dzēšanu vai pārnešanu, kā arī to izmantošanas ierobežošanu. Jūs varat arī iebilst pret to izmantošanu.',
      authority: 'Jūs varat iesniegt sūdzību uzraudzības iestādei: {authority}.',
    },
    contact: {
      title: 'Jautājumi',
      text: 'Ja jums ir jautājums vai pieprasījums par sīkdatnēm vai personas datiem, rakstiet mums:',
      role: '{role}: {email}',
    },
    links: { title: 'Vairāk informācijas', text: 'Skatiet arī:' },
    history: {
      title: 'Izmaiņas šajā politikā',
      added: 'Pievienots: {names}',
      removed: 'Noņemts: {names}',
    },
  },
  status: {
    title: 'Jūsu pašreizējās izvēles',
    undecided: 'Izvēle vēl nav izdarīta.',
    required: 'Vienmēr aktīvas',
    granted: 'Atļauts',
    denied: 'Nav atļauts',
    grantedExcept: 'Atļauts, izņemot: {services}',
    deniedExcept: 'Nav atļauts, izņemot: {services}',
    decided: 'Izvēles datums: {date}.',
    until: 'Derīguma termiņš: {date}.',
    id: 'Piekrišanas identifikators: {id}',
    noId: 'Identifikators netiek glabāts.',
    notPersisted:
      'Jūsu pārlūkprogramma neļauj mums saglabāt jūsu izvēles. Tās ir spēkā, līdz aizverat šo lapu.',
    gpc: 'Jūsu atteikuma pieprasījums ir ievērots: jūsu pārlūkprogramma sūta signālu Global Privacy Control.',
    gpcException:
      'Jūsu pārlūkprogramma sūta signālu Global Privacy Control. Tomēr jūs atļāvāt: {names}.',
    gpcConflict:
      'Jūsu atteikuma pieprasījums ir ievērots: jūsu pārlūkprogramma sūta signālu Global Privacy Control, kam ir priekšroka pār jūsu agrāko atļauju ({names}). Lai to tomēr atļautu, mainiet savas izvēles.',
    change: 'Mainīt manas izvēles',
    withdraw: 'Atsaukt manu piekrišanu',
  },
  tableTools: {
    all: 'Sīkdatnes un līdzīgas tehnoloģijas',
    search: 'Meklēt šajā sarakstā',
    shown: 'Parādīts: {shown} no {total}',
    noMatch: 'Jūsu meklējumam nekas neatbilst.',
    showAll: 'Rādīt visu ({total})',
    copy: 'Kopēt CSV formātā',
    copied: 'Nokopēts.',
    notCopied: 'Neizdevās nokopēt.',
  },
}
