import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Küpsiste kasutamise põhimõtted',
    lastUpdated: 'Viimati uuendatud: {date}',
    version: 'Versioon {version}',
    privacyPolicy: 'privaatsuspõhimõtted',
    contents: 'Sellel lehel',
    intro: {
      title: 'Kes me oleme',
      controller: '{controller} haldab seda saiti ja vastutab seal kasutatavate küpsiste eest.',
      vatId: 'Käibemaksukohustuslase number',
      address: 'Aadress',
      country: 'Riik',
      site: 'Veebisait',
      why: 'Kasutame küpsiseid allpool kirjeldatud eesmärkidel. Need võivad sisaldada isikuandmeid.',
      privacy: 'Isikuandmete töötlemist selgitavad meie {privacyPolicy}.',
    },
    what: {
      title: 'Mis on küpsised?',
      text: 'Küpsised on väikesed andmefailid, mille sait või veebiteenus salvestab teie arvutisse või telefoni, kui te seda kasutate, ja mida ta hiljem uuesti loeb. Sellel lehel hõlmab see sõna ka sarnaseid tehnoloogiaid, nagu brauseri salvestusruum ja jälgimispikslid.',
    },
    purposes: {
      title: 'Milleks me neid kasutame',
      text: 'Rühmitame küpsised eesmärgi järgi. Otsustate iga rühma üle, välja arvatud küpsised, ilma milleta see sait ei tööta.',
      nothing:
        'See sait kasutab ainult küpsiseid, ilma milleta see ei tööta, seega ei ole teil midagi otsustada.',
      service: '{service}: {purpose}',
      legalBasis: 'Õiguslik alus',
      example: 'Näide',
      required: 'Alati aktiivsed: nõusolekut ei ole vaja.',
      optIn: 'Ainult teie nõusolekul.',
      optOut: 'Aktiivsed, kuni te need välja lülitate.',
    },
    categories: {
      necessary: {
        example: 'Kontroll, et olete inimene, lehtede õige kuvamine, teie valikute salvestamine.',
        legalBasis:
          'Ei põhine nõusolekul: selle saidi pakkumiseks hädavajalikud (e-privaatsuse direktiiv, artikli 5 lõige 3)',
      },
      preferences: {
        example: 'Sait avaneb keeles, mille viimati valisite.',
        legalBasis: 'Nõusolek',
      },
      statistics: {
        example:
          'Kui palju inimesi saiti külastab, kui kauaks nad jäävad ja kui paljud jätavad tellimuse lõpetamata.',
        legalBasis: 'Nõusolek',
      },
      marketing: {
        example:
          'Selle saidi reklaamid muudel saitidel ja võrkudes või YouTube’i video sellel saidil.',
        legalBasis: 'Nõusolek',
      },
    },
    list: {
      title: 'Küpsised, mida kasutame',
      text: 'Iga küpsise kohta on märgitud pakkuja, eesmärk, liik ja säilitamisaeg.',
    },
    providers: {
      title: 'Teenusepakkujad',
      text: 'Need ettevõtted pakuvad teenuseid, mida kasutame, ja võivad saada andmeid teie külastuse kohta.',
      country: 'Riik',
      role: 'Roll',
      services: 'Teenused',
      transfer: 'Edastamine väljapoole EMPd',
      transfers: {
        dpf: '{country}: ELi–USA andmekaitseraamistik (IKÜM, artikkel 45)',
        adequacy: '{country}: Euroopa Komisjoni kaitse piisavuse otsus (IKÜM, artikkel 45)',
        scc: '{country}: lepingu tüüptingimused (IKÜM, artikkel 46)',
        none: '{country}: pakkuja ei nimeta kaitsemeedet',
      },
      privacy: '{provider} – privaatsuspõhimõtted',
      more: 'Rohkem teavet nende kohta annavad meie {privacyPolicy}.',
    },
    choice: {
      title: 'Teie valikud',
      text: 'Võite igal ajal nõustuda või keelduda, kas iga eesmärgi puhul eraldi ({categories}) või kõigi puhul korraga. Nõusoleku tagasivõtmine ei mõjuta enne tagasivõtmist toimunud töötlemise seaduslikkust.',
      nothing:
        'Ei ole midagi valida: see sait kasutab ainult küpsiseid, ilma milleta see ei tööta.',
      change: 'Oma valikute muutmiseks {settings}.',
      settings: 'avage küpsiste seaded',
      kept: 'Teie valikute säilitamisaeg: {days}. Seejärel küsime uuesti.',
      keptApart:
        'Nõusoleku säilitamisaeg: {acceptance}; keeldumise säilitamisaeg: {refusal}. Seejärel küsime uuesti.',
    },
    signal: {
      title: 'Teie brauseri privaatsussignaalid',
      text: 'Kui teie brauser saadab signaali Global Privacy Control, käsitleme seda vastuväitena teie andmete müügile ja jagamisele.',
    },
    browsers: {
      title: 'Brauseri seaded',
      text: 'Küpsiseid saate blokeerida või kustutada ka oma brauseris. Ilma vajalike küpsisteta ei pruugi osa sellest saidist töötada. Vaadake oma brauseri juhiseid:',
    },
    rights: {
      title: 'Teie õigused',
      text: 'Võite meilt taotleda juurdepääsu oma isikuandmetele, nende parandamist, kustutamist või ülekandmist ning nende kasutamise piiramist. Samuti võite esitada nende kasutamisele vastuväiteid.',
      authority: 'Võite esitada kaebuse järelevalveasutusele: {authority}.',
    },
    contact: {
      title: 'Küsimused',
      text: 'Kui teil on küpsiste või isikuandmete kohta küsimus või taotlus, kirjutage meile:',
      role: '{role}: {email}',
    },
    links: { title: 'Lisateave', text: 'Vaadake ka:' },
    history: {
      title: 'Nende põhimõtete muudatused',
      added: 'Lisatud: {names}',
      removed: 'Eemaldatud: {names}',
    },
  },
  status: {
    title: 'Teie praegused valikud',
    undecided: 'Te ei ole veel valikut teinud.',
    required: 'Alati aktiivsed',
    granted: 'Lubatud',
    denied: 'Ei ole lubatud',
    grantedExcept: 'Lubatud, välja arvatud {services}',
    deniedExcept: 'Ei ole lubatud, välja arvatud {services}',
    decided: 'Valitud {date}.',
    until: 'Kehtivuse lõpp: {date}.',
    id: 'Nõusoleku tunnus: {id}',
    noId: 'Tunnust ei salvestata.',
    notPersisted:
      'Teie brauser ei lase meil teie valikuid salvestada. Need kehtivad, kuni selle lehe sulgete.',
    gpc: 'Teie loobumistaotlust on arvesse võetud: teie brauser saadab signaali Global Privacy Control.',
    gpcException:
      'Teie brauser saadab signaali Global Privacy Control. Olete siiski lubanud: {names}.',
    gpcConflict:
      'Teie loobumistaotlust on arvesse võetud: teie brauser saadab signaali Global Privacy Control, mis on ülimuslik teie varasema loa suhtes ({names}). Kui soovite selle siiski lubada, muutke oma valikuid.',
    change: 'Muuda minu valikuid',
    withdraw: 'Võta minu nõusolek tagasi',
  },
  tableTools: {
    all: 'Küpsised ja sarnased tehnoloogiad',
    search: 'Otsi sellest loendist',
    shown: 'Kuvatud: {shown} / {total}',
    noMatch: 'Otsingule ei vasta miski.',
    showAll: 'Kuva kõik ({total})',
    copy: 'Kopeeri CSV-vormingus',
    copied: 'Kopeeritud.',
    notCopied: 'Kopeerimine nurjus.',
  },
}
