import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Pravila o kolačićima',
    lastUpdated: 'Posljednje ažuriranje: {date}',
    version: 'Verzija {version}',
    privacyPolicy: 'pravila privatnosti',
    contents: 'Na ovoj stranici',
    intro: {
      title: 'Tko smo',
      controller:
        '{controller} upravlja ovim web-mjestom i odgovara za kolačiće koji se na njemu koriste.',
      vatId: 'PDV ID broj',
      address: 'Adresa',
      country: 'Država',
      site: 'Web-mjesto',
      why: 'Kolačiće koristimo u svrhe opisane u nastavku. Mogu sadržavati osobne podatke.',
      privacy: 'Kako postupamo s osobnim podacima, objašnjavaju naša {privacyPolicy}.',
    },
    what: {
      title: 'Što su kolačići?',
      text: 'Kolačići su male podatkovne datoteke koje web-mjesto ili internetska usluga pri korištenju pohranjuje na vaše računalo ili telefon te ih kasnije ponovno čita. Na ovoj stranici riječ obuhvaća i slične tehnologije, kao što su pohrana preglednika i pikseli za praćenje.',
    },
    purposes: {
      title: 'Za što ih koristimo',
      text: 'Kolačiće razvrstavamo prema svrsi. Vi odlučujete o svakoj skupini, osim o kolačićima bez kojih ovo web-mjesto ne može raditi.',
      nothing:
        'Ovo web-mjesto koristi samo kolačiće bez kojih ne može raditi, pa ne morate ni o čemu odlučivati.',
      service: '{service}: {purpose}',
      legalBasis: 'Pravna osnova',
      example: 'Primjer',
      required: 'Uvijek aktivni: privola nije potrebna.',
      optIn: 'Samo uz vašu privolu.',
      optOut: 'Aktivni dok ih ne isključite.',
    },
    categories: {
      necessary: {
        example:
          'Provjera jeste li osoba, ispravno prikazivanje stranica, pohranjivanje vaših odabira.',
        legalBasis:
          'Bez privole: strogo nužni za pružanje ovog web-mjesta (Direktiva o e-privatnosti, članak 5. stavak 3.)',
      },
      preferences: {
        example: 'Web-mjesto se otvara na jeziku koji ste posljednji put odabrali.',
        legalBasis: 'Privola',
      },
      statistics: {
        example:
          'Koliko ljudi posjećuje web-mjesto, koliko se dugo zadržavaju i koliko ih ne dovrši narudžbu.',
        legalBasis: 'Privola',
      },
      marketing: {
        example:
          'Oglasi za ovo web-mjesto na drugim web-mjestima i mrežama ili videozapis s YouTubea na ovom web-mjestu.',
        legalBasis: 'Privola',
      },
    },
    list: {
      title: 'Kolačići koje koristimo',
      text: 'Svaki kolačić s pružateljem, svrhom, vrstom i trajanjem pohrane.',
    },
    providers: {
      title: 'Pružatelji usluga',
      text: 'Ove tvrtke pružaju usluge koje koristimo i mogu primati podatke o vašem posjetu.',
      country: 'Država',
      role: 'Uloga',
      services: 'Usluge',
      transfer: 'Prijenos izvan EGP-a',
      transfers: {
        dpf: '{country}: okvir EU-a i SAD-a za privatnost podataka (GDPR, članak 45.)',
        adequacy: '{country}: odluka Europske komisije o primjerenosti (GDPR, članak 45.)',
        scc: '{country}: standardne ugovorne klauzule (GDPR, članak 46.)',
        none: '{country}: pružatelj ne navodi zaštitne mjere',
      },
      privacy: 'Pravila privatnosti: {provider}',
      more: 'Više informacija o njima sadržavaju naša {privacyPolicy}.',
    },
    choice: {
      title: 'Vaši odabiri',
      text: 'U bilo kojem trenutku možete prihvatiti ili odbiti, za svaku svrhu ({categories}) ili za sve odjednom. Povlačenje privole ne utječe na zakonitost obrade prije njezina povlačenja.',
      nothing:
        'Nemate što odabrati: ovo web-mjesto koristi samo kolačiće bez kojih ne može raditi.',
      change: 'Ako želite promijeniti svoje odabire, {settings}.',
      settings: 'otvorite postavke kolačića',
      kept: 'Vaše odabire čuvamo {days}, a zatim pitamo ponovno.',
      keptApart: 'Privolu čuvamo {acceptance}, a odbijanje {refusal}, nakon čega pitamo ponovno.',
    },
    signal: {
      title: 'Signali privatnosti vašeg preglednika',
      text: 'Ako vaš preglednik šalje signal Global Privacy Control, smatramo ga prigovorom na prodaju i dijeljenje vaših podataka.',
    },
    browsers: {
      title: 'Postavke preglednika',
      text: 'Kolačiće možete blokirati ili izbrisati i u svojem pregledniku. Bez nužnih kolačića dijelovi ovog web-mjesta možda neće raditi. Pogledajte upute za svoj preglednik:',
    },
    rights: {
      title: 'Vaša prava',
      text: 'Od nas možete zatražiti pristup svojim osobnim podacima, njihov ispravak, brisanje ili prenosivost te ograničenje njihove obrade. Možete uložiti i prigovor na njihovu obradu.',
      authority: 'Možete podnijeti pritužbu nadzornom tijelu: {authority}.',
    },
    contact: {
      title: 'Pitanja',
      text: 'Ako imate pitanje ili zahtjev u vezi s kolačićima ili osobnim podacima, pišite nam:',
      role: '{role}: {email}',
    },
    links: { title: 'Više informacija', text: 'Pogledajte i:' },
    history: {
      title: 'Izmjene ovih pravila',
      added: 'Dodano: {names}',
      removed: 'Uklonjeno: {names}',
    },
  },
  status: {
    title: 'Vaši trenutačni odabiri',
    undecided: 'Još niste ništa odabrali.',
    required: 'Uvijek aktivni',
    granted: 'Dopušteno',
    denied: 'Nije dopušteno',
    grantedExcept: 'Dopušteno, osim: {services}',
    deniedExcept: 'Nije dopušteno, osim: {services}',
    decided: 'Datum odabira: {date}',
    until: 'Vrijedi do: {date}',
    id: 'ID privole: {id}',
    noId: 'Ne pohranjuje se nikakav identifikator.',
    notPersisted:
      'Vaš preglednik ne dopušta da pohranimo vaše odabire. Vrijede dok ne zatvorite ovu stranicu.',
    gpc: 'Vaš se prigovor poštuje: vaš preglednik šalje signal Global Privacy Control.',
    gpcException:
      'Vaš preglednik šalje signal Global Privacy Control. Ipak ste dopustili: {names}.',
    gpcConflict:
      'Vaš se prigovor poštuje: vaš preglednik šalje signal Global Privacy Control, koji ima prednost pred vašim ranijim odabirom da dopustite: {names}. Ako to ipak želite dopustiti, promijenite svoje odabire.',
    change: 'Promijeni moje odabire',
    withdraw: 'Povuci moju privolu',
  },
  tableTools: {
    all: 'Kolačići i slične tehnologije',
    search: 'Pretraži ovaj popis',
    shown: 'Prikazano: {shown} od {total}',
    noMatch: 'Ništa ne odgovara vašem pretraživanju.',
    showAll: 'Prikaži sve ({total})',
    copy: 'Kopiraj kao CSV',
    copied: 'Kopirano.',
    notCopied: 'Kopiranje nije uspjelo.',
  },
}
