import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Politika kolačića',
    lastUpdated: 'Posljednje ažuriranje: {date}',
    version: 'Verzija {version}',
    privacyPolicy: 'politika privatnosti',
    contents: 'Na ovoj stranici',
    intro: {
      title: 'Ko smo mi',
      controller: '{controller} vodi ovu web-stranicu i odgovara za kolačiće koje ona koristi.',
      vatId: 'PDV broj',
      address: 'Adresa',
      country: 'Država',
      site: 'Web-stranica',
      why: 'Kolačiće koristimo u svrhe opisane u nastavku. Oni mogu sadržavati lične podatke.',
      privacy: 'Kako postupamo s ličnim podacima, objašnjava naša {privacyPolicy}.',
    },
    what: {
      title: 'Šta su kolačići?',
      text: 'Kolačići su male datoteke s podacima koje web-stranica ili online usluga pohranjuje na vašem računaru ili telefonu dok je koristite, a kasnije ih ponovo čita. Ovdje ta riječ obuhvata i slične tehnologije, kao što su pohrana preglednika i pikseli za praćenje.',
    },
    purposes: {
      title: 'Za šta ih koristimo',
      text: 'Kolačiće grupišemo prema svrsi. Odlučujete o svakoj grupi, osim o kolačićima bez kojih ova web-stranica ne može raditi.',
      nothing:
        'Ova web-stranica koristi samo kolačiće bez kojih ne može raditi, pa nemate o čemu odlučivati.',
      service: '{service}: {purpose}',
      legalBasis: 'Pravni osnov',
      example: 'Primjer',
      required: 'Uvijek aktivni: saglasnost nije potrebna.',
      optIn: 'Samo uz vašu saglasnost.',
      optOut: 'Aktivni dok ih ne isključite.',
    },
    categories: {
      necessary: {
        example: 'Provjera da ste čovjek, ispravan prikaz stranica, čuvanje vašeg izbora.',
        legalBasis:
          'Ne zasniva se na saglasnosti: strogo neophodni za rad ove web-stranice (Direktiva o e-privatnosti, član 5. stav 3)',
      },
      preferences: {
        example: 'Web-stranica se otvara na jeziku koji ste odabrali prošli put.',
        legalBasis: 'Saglasnost',
      },
      statistics: {
        example:
          'Koliko ljudi posjećuje web-stranicu, koliko dugo ostaju i koliko njih ne dovrši narudžbu.',
        legalBasis: 'Saglasnost',
      },
      marketing: {
        example:
          'Oglasi za ovu web-stranicu na drugim web-stranicama i mrežama ili YouTube video na ovoj web-stranici.',
        legalBasis: 'Saglasnost',
      },
    },
    list: {
      title: 'Kolačići koje koristimo',
      text: 'Za svaki kolačić navedeni su pružalac, svrha, vrsta i rok čuvanja.',
    },
    providers: {
      title: 'Pružaoci usluga',
      text: 'Ove kompanije pružaju usluge koje koristimo i mogu dobiti podatke o vašoj posjeti.',
      country: 'Država',
      role: 'Uloga',
      services: 'Usluge',
      transfer: 'Prijenos izvan EEP-a',
      transfers: {
        dpf: '{country}: Okvir EU–SAD za privatnost podataka (GDPR, član 45)',
        adequacy: '{country}: odluka Evropske komisije o adekvatnosti (GDPR, član 45)',
        scc: '{country}: standardne ugovorne klauzule (GDPR, član 46)',
        none: '{country}: pružalac ne navodi zaštitne mjere',
      },
      privacy: '{provider} – politika privatnosti',
      more: 'Više informacija o njima daje naša {privacyPolicy}.',
    },
    choice: {
      title: 'Vaš izbor',
      text: 'U svakom trenutku možete prihvatiti ili odbiti, za svaku svrhu posebno ({categories}) ili za sve odjednom. Povlačenje saglasnosti ne utječe na zakonitost obrade prije povlačenja.',
      nothing:
        'Nema se šta birati: ova web-stranica koristi samo kolačiće bez kojih ne može raditi.',
      change: 'Da biste promijenili svoj izbor, {settings}.',
      settings: 'otvorite postavke kolačića',
      kept: 'Vaš izbor čuvamo {days}, a zatim ponovo pitamo.',
      keptApart: 'Saglasnost čuvamo {acceptance}, odbijanje {refusal}, a zatim ponovo pitamo.',
    },
    signal: {
      title: 'Signali privatnosti vašeg preglednika',
      text: 'Ako vaš preglednik šalje signal Global Privacy Control, smatramo ga prigovorom na prodaju i dijeljenje vaših podataka.',
    },
    browsers: {
      title: 'Postavke preglednika',
      text: 'Kolačiće možete blokirati ili izbrisati i u svom pregledniku. Bez neophodnih kolačića dijelovi ove web-stranice možda neće raditi. Pogledajte upute za svoj preglednik:',
    },
    rights: {
      title: 'Vaša prava',
      text: 'Od nas možete tražiti pristup svojim ličnim podacima, njihov ispravak, brisanje ili prenosivost, kao i ograničenje njihovog korištenja. Možete i uložiti prigovor na njihovo korištenje.',
      authority: 'Možete podnijeti pritužbu nadzornom tijelu: {authority}.',
    },
    contact: {
      title: 'Pitanja',
      text: 'Ako imate pitanje ili zahtjev u vezi s kolačićima ili ličnim podacima, pišite nam:',
      role: '{role}: {email}',
    },
    links: { title: 'Više informacija', text: 'Pogledajte i:' },
    history: {
      title: 'Izmjene ove politike',
      added: 'Dodano: {names}',
      removed: 'Uklonjeno: {names}',
    },
  },
  status: {
    title: 'Vaš trenutni izbor',
    undecided: 'Još niste napravili izbor.',
    required: 'Uvijek aktivni',
    granted: 'Dozvoljeno',
    denied: 'Nije dozvoljeno',
    grantedExcept: 'Dozvoljeno, osim: {services}',
    deniedExcept: 'Nije dozvoljeno, osim: {services}',
    decided: 'Datum izbora: {date}',
    until: 'Vrijedi do: {date}',
    id: 'Identifikator saglasnosti: {id}',
    noId: 'Ne pohranjuje se nikakav identifikator.',
    notPersisted:
      'Vaš preglednik nam ne dozvoljava da sačuvamo vaš izbor. On vrijedi dok ne zatvorite ovu stranicu.',
    gpc: 'Vaš prigovor je uvažen: vaš preglednik šalje signal Global Privacy Control.',
    gpcException:
      'Vaš preglednik šalje signal Global Privacy Control. Ipak ste dozvolili: {names}.',
    gpcConflict:
      'Vaš prigovor je uvažen: vaš preglednik šalje signal Global Privacy Control, koji ima prednost nad vašom ranijom dozvolom ({names}). Ako to ipak želite dozvoliti, promijenite svoj izbor.',
    change: 'Promijeni moj izbor',
    withdraw: 'Povuci moju saglasnost',
  },
  tableTools: {
    all: 'Kolačići i slične tehnologije',
    search: 'Pretraži ovu listu',
    shown: 'Prikazano: {shown} od {total}',
    noMatch: 'Ništa ne odgovara vašoj pretrazi.',
    showAll: 'Prikaži sve ({total})',
    copy: 'Kopiraj kao CSV',
    copied: 'Kopirano.',
    notCopied: 'Kopiranje nije uspjelo.',
  },
}
