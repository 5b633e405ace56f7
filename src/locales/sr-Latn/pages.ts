import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Politika kolačića',
    lastUpdated: 'Poslednje ažuriranje: {date}',
    version: 'Verzija {version}',
    privacyPolicy: 'politika privatnosti',
    contents: 'Na ovoj stranici',
    intro: {
      title: 'Ko smo mi',
      controller: '{controller} vodi ovaj sajt i odgovara za kolačiće koje on koristi.',
      vatId: 'PDV broj',
      address: 'Adresa',
      country: 'Država',
      site: 'Veb-sajt',
      why: 'Kolačiće koristimo u svrhe opisane u nastavku. Oni mogu da sadrže podatke o ličnosti.',
      privacy: 'Kako postupamo sa podacima o ličnosti, objašnjava naša {privacyPolicy}.',
    },
    what: {
      title: 'Šta su kolačići?',
      text: 'Kolačići su male datoteke sa podacima koje sajt ili onlajn usluga čuva na vašem računaru ili telefonu dok koristite taj sajt ili uslugu, a kasnije ih ponovo čita. Na ovoj stranici ta reč obuhvata i slične tehnologije, kao što su skladište pregledača i pikseli za praćenje.',
    },
    purposes: {
      title: 'Za šta ih koristimo',
      text: 'Kolačiće grupišemo prema svrsi. Odlučujete o svakoj grupi, osim o kolačićima bez kojih ovaj sajt ne može da radi.',
      nothing:
        'Ovaj sajt koristi samo kolačiće bez kojih ne može da radi, pa nemate o čemu da odlučujete.',
      service: '{service}: {purpose}',
      legalBasis: 'Pravni osnov',
      example: 'Primer',
      required: 'Uvek aktivni: pristanak nije potreban.',
      optIn: 'Samo uz vaš pristanak.',
      optOut: 'Aktivni dok ih ne isključite.',
    },
    categories: {
      necessary: {
        example: 'Provera da ste čovek, ispravan prikaz stranica, čuvanje vašeg izbora.',
        legalBasis:
          'Ne zasniva se na pristanku: strogo neophodni za rad ovog sajta (Direktiva o e-privatnosti, član 5. stav 3)',
      },
      preferences: {
        example: 'Sajt se otvara na jeziku koji ste izabrali prošli put.',
        legalBasis: 'Pristanak',
      },
      statistics: {
        example:
          'Koliko ljudi posećuje sajt, koliko dugo ostaju i koliko njih ne dovrši porudžbinu.',
        legalBasis: 'Pristanak',
      },
      marketing: {
        example:
          'Oglasi za ovaj sajt na drugim sajtovima i mrežama ili YouTube video na ovom sajtu.',
        legalBasis: 'Pristanak',
      },
    },
    list: {
      title: 'Kolačići koje koristimo',
      text: 'Za svaki kolačić navedeni su pružalac, svrha, vrsta i rok čuvanja.',
    },
    providers: {
      title: 'Pružaoci usluga',
      text: 'Ove kompanije pružaju usluge koje koristimo i mogu da dobiju podatke o vašoj poseti.',
      country: 'Država',
      role: 'Uloga',
      services: 'Usluge',
      transfer: 'Prenos izvan EEP',
      transfers: {
        dpf: '{country}: Okvir EU–SAD za privatnost podataka (GDPR, član 45)',
        adequacy: '{country}: odluka Evropske komisije o primerenom nivou zaštite (GDPR, član 45)',
        scc: '{country}: standardne ugovorne klauzule (GDPR, član 46)',
        none: '{country}: pružalac ne navodi mere zaštite',
      },
      privacy: '{provider} – politika privatnosti',
      more: 'Više informacija o njima pruža naša {privacyPolicy}.',
    },
    choice: {
      title: 'Vaš izbor',
      text: 'U svakom trenutku možete da prihvatite ili odbijete, za svaku svrhu posebno ({categories}) ili za sve odjednom. Opoziv pristanka ne utiče na dopuštenost obrade koja je vršena pre opoziva.',
      nothing: 'Nema šta da se bira: ovaj sajt koristi samo kolačiće bez kojih ne može da radi.',
      change: 'Da biste promenili svoj izbor, {settings}.',
      settings: 'otvorite podešavanja kolačića',
      kept: 'Vaš izbor čuvamo {days}, a zatim ponovo pitamo.',
      keptApart: 'Pristanak čuvamo {acceptance}, odbijanje {refusal}, a zatim ponovo pitamo.',
    },
    signal: {
      title: 'Signali privatnosti vašeg pregledača',
      text: 'Ako vaš pregledač šalje signal Global Privacy Control, smatramo ga prigovorom na prodaju i deljenje vaših podataka.',
    },
    browsers: {
      title: 'Podešavanja pregledača',
      text: 'Kolačiće možete da blokirate ili obrišete i u svom pregledaču. Bez neophodnih kolačića delovi ovog sajta možda neće raditi. Pogledajte uputstva za svoj pregledač:',
    },
    rights: {
      title: 'Vaša prava',
      text: 'Od nas možete da tražite pristup svojim podacima o ličnosti, njihovu ispravku, brisanje ili prenosivost, kao i ograničenje njihovog korišćenja. Možete i da uložite prigovor na njihovo korišćenje.',
      authority: 'Možete da podnesete pritužbu nadzornom organu: {authority}.',
    },
    contact: {
      title: 'Pitanja',
      text: 'Ako imate pitanje ili zahtev u vezi sa kolačićima ili podacima o ličnosti, pišite nam:',
      role: '{role}: {email}',
    },
    links: { title: 'Više informacija', text: 'Pogledajte i:' },
    history: {
      title: 'Izmene ove politike',
      added: 'Dodato: {names}',
      removed: 'Uklonjeno: {names}',
    },
  },
  status: {
    title: 'Vaš trenutni izbor',
    undecided: 'Još niste napravili izbor.',
    required: 'Uvek aktivni',
    granted: 'Dozvoljeno',
    denied: 'Nije dozvoljeno',
    grantedExcept: 'Dozvoljeno, osim: {services}',
    deniedExcept: 'Nije dozvoljeno, osim: {services}',
    decided: 'Datum izbora: {date}',
    until: 'Važi do: {date}',
    id: 'Identifikator pristanka: {id}',
    noId: 'Ne čuva se nikakav identifikator.',
    notPersisted:
      'Vaš pregledač nam ne dozvoljava da sačuvamo vaš izbor. On važi dok ne zatvorite ovu stranicu.',
    gpc: 'Vaš prigovor je uvažen: vaš pregledač šalje signal Global Privacy Control.',
    gpcException: 'Vaš pregledač šalje signal Global Privacy Control. Ipak ste dozvolili: {names}.',
    gpcConflict:
      'Vaš prigovor je uvažen: vaš pregledač šalje signal Global Privacy Control, koji ima prednost nad vašom ranijom dozvolom ({names}). Ako to ipak želite da dozvolite, promenite svoj izbor.',
    change: 'Promeni moj izbor',
    withdraw: 'Opozovi moj pristanak',
  },
  tableTools: {
    all: 'Kolačići i slične tehnologije',
    search: 'Pretraži ovu listu',
    shown: 'Prikazano: {shown} od {total}',
    noMatch: 'Ništa ne odgovara vašoj pretrazi.',
    showAll: 'Prikaži sve ({total})',
    copy: 'Kopiraj kao CSV',
    copied: 'Kopirano.',
    notCopied: 'Kopiranje nije uspelo.',
  },
}
