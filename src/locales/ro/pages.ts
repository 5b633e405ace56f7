import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Politica privind cookie-urile',
    lastUpdated: 'Ultima actualizare: {date}',
    version: 'Versiunea {version}',
    privacyPolicy: 'politica noastră de confidențialitate',
    contents: 'Pe această pagină',
    intro: {
      title: 'Cine suntem',
      controller:
        '{controller} administrează acest site și răspunde de cookie-urile pe care le folosește.',
      vatId: 'Cod de TVA',
      address: 'Adresă',
      country: 'Țară',
      site: 'Site',
      why: 'Folosim cookie-uri în scopurile descrise mai jos. Acestea pot conține date cu caracter personal.',
      privacy:
        'Modul în care prelucrăm datele cu caracter personal este explicat în {privacyPolicy}.',
    },
    what: {
      title: 'Ce sunt cookie-urile?',
      text: 'Cookie-urile sunt mici fișiere de date pe care un site sau un serviciu online le stochează, în timpul utilizării, pe computerul sau telefonul dvs. și le citește din nou mai târziu. Pe această pagină, cuvântul include și tehnologii similare, precum spațiul de stocare al browserului și pixelii de urmărire.',
    },
    purposes: {
      title: 'La ce le folosim',
      text: 'Grupăm cookie-urile în funcție de scop. Dvs. decideți pentru fiecare grup, cu excepția cookie-urilor fără de care acest site nu poate funcționa.',
      nothing:
        'Acest site folosește numai cookie-uri fără de care nu poate funcționa, deci nu aveți nimic de decis.',
      service: '{service}: {purpose}',
      legalBasis: 'Temei juridic',
      example: 'Exemplu',
      required: 'Întotdeauna active: nu este necesar consimțământul.',
      optIn: 'Numai cu consimțământul dvs.',
      optOut: 'Active, dacă nu le dezactivați.',
    },
    categories: {
      necessary: {
        example:
          'Verificarea faptului că sunteți o persoană, afișarea corectă a paginilor, stocarea alegerilor dvs.',
        legalBasis:
          'Fără consimțământ: strict necesare pentru furnizarea acestui site (Directiva ePrivacy, art. 5 alin. (3))',
      },
      preferences: {
        example: 'Site-ul se deschide în limba pe care ați ales-o ultima dată.',
        legalBasis: 'Consimțământ',
      },
      statistics: {
        example:
          'Câte persoane vizitează site-ul, cât timp rămân și câte nu finalizează o comandă.',
        legalBasis: 'Consimțământ',
      },
      marketing: {
        example:
          'Reclame pentru acest site pe alte site-uri și rețele sau un videoclip YouTube pe acest site.',
        legalBasis: 'Consimțământ',
      },
    },
    list: {
      title: 'Cookie-urile pe care le folosim',
      text: 'Fiecare cookie cu furnizorul, scopul, tipul și durata de stocare.',
    },
    providers: {
      title: 'Furnizori de servicii',
      text: 'Aceste companii furnizează serviciile pe care le folosim și pot primi date despre vizita dvs.',
      country: 'Țară',
      role: 'Rol',
      services: 'Servicii',
      transfer: 'Transfer în afara SEE',
      transfers: {
        dpf: '{country}: Cadrul UE-SUA privind confidențialitatea datelor (GDPR, art. 45)',
        adequacy:
          '{country}: decizia Comisiei Europene privind caracterul adecvat al nivelului de protecție (GDPR, art. 45)',
        scc: '{country}: clauze contractuale standard (GDPR, art. 46)',
        none: '{country}: furnizorul nu indică nicio garanție',
      },
      privacy: 'Politica de confidențialitate: {provider}',
      more: 'Mai multe informații despre ele găsiți în {privacyPolicy}.',
    },
    choice: {
      title: 'Alegerile dvs.',
      text: 'Puteți accepta sau refuza oricând, pentru fiecare scop ({categories}) sau pentru toate odată. Retragerea consimțământului nu afectează legalitatea prelucrării efectuate înainte de retragere.',
      nothing:
        'Nu este nimic de ales: acest site folosește numai cookie-uri fără de care nu poate funcționa.',
      change: 'Pentru a vă schimba alegerile, {settings}.',
      settings: 'deschideți preferințele privind cookie-urile',
      kept: 'Păstrăm alegerile dvs. timp de {days}, apoi vă întrebăm din nou.',
      keptApart:
        'Păstrăm un consimțământ timp de {acceptance} și un refuz timp de {refusal}, apoi vă întrebăm din nou.',
    },
    signal: {
      title: 'Semnalele de confidențialitate ale browserului dvs.',
      text: 'Dacă browserul dvs. trimite semnalul Global Privacy Control, îl tratăm ca pe o opoziție la vânzarea și la partajarea datelor dvs.',
    },
    browsers: {
      title: 'Setările browserului',
      text: 'Puteți bloca sau șterge cookie-urile și în browserul dvs. Fără cookie-urile necesare, este posibil ca unele părți ale acestui site să nu funcționeze. Consultați instrucțiunile pentru browserul dvs.:',
    },
    rights: {
      title: 'Drepturile dvs.',
      text: 'Ne puteți solicita accesul la datele dvs. cu caracter personal, rectificarea, ștergerea sau portabilitatea lor și restricționarea prelucrării lor. De asemenea, vă puteți opune prelucrării lor.',
      authority: 'Puteți depune o plângere la autoritatea de supraveghere: {authority}.',
    },
    contact: {
      title: 'Întrebări',
      text: 'Dacă aveți o întrebare sau o solicitare privind cookie-urile sau datele cu caracter personal, scrieți-ne:',
      role: '{role}: {email}',
    },
    links: { title: 'Mai multe informații', text: 'Consultați și:' },
    history: {
      title: 'Modificările acestei politici',
      added: 'Adăugări: {names}',
      removed: 'Eliminări: {names}',
    },
  },
  status: {
    title: 'Alegerile dvs. actuale',
    undecided: 'Nu ați făcut încă o alegere.',
    required: 'Întotdeauna active',
    granted: 'Da',
    denied: 'Nu',
    grantedExcept: 'Da, cu excepția: {services}',
    deniedExcept: 'Nu, cu excepția: {services}',
    decided: 'Data alegerii: {date}.',
    until: 'Valabil până la: {date}.',
    id: 'ID-ul consimțământului: {id}',
    noId: 'Nu se stochează niciun identificator.',
    notPersisted:
      'Browserul dvs. nu ne permite să stocăm alegerile. Acestea se aplică până când închideți această pagină.',
    gpc: 'Opoziția dvs. este respectată: browserul dvs. trimite semnalul Global Privacy Control.',
    gpcException:
      'Browserul dvs. trimite semnalul Global Privacy Control. Ați permis totuși: {names}.',
    gpcConflict:
      'Opoziția dvs. este respectată: browserul dvs. trimite semnalul Global Privacy Control, care prevalează asupra alegerii dvs. anterioare de a permite: {names}. Pentru a permite totuși acest lucru, schimbați-vă alegerile.',
    change: 'Schimbă alegerile mele',
    withdraw: 'Retrage consimțământul',
  },
  tableTools: {
    all: 'Cookie-uri și tehnologii similare',
    search: 'Caută în această listă',
    shown: 'Afișate: {shown} din {total}',
    noMatch: 'Nimic nu corespunde căutării dvs.',
    showAll: 'Afișează tot ({total})',
    copy: 'Copiază ca CSV',
    copied: 'Copiat.',
    notCopied: 'Copierea nu a reușit.',
  },
}
