import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Politika piškotkov',
    lastUpdated: 'Zadnja posodobitev: {date}',
    version: 'Različica {version}',
    privacyPolicy: 'politika zasebnosti',
    contents: 'Na tej strani',
    intro: {
      title: 'Kdo smo',
      controller:
        '{controller} upravlja to spletno mesto in odgovarja za piškotke, ki se na njem uporabljajo.',
      vatId: 'ID za DDV',
      address: 'Naslov',
      country: 'Država',
      site: 'Spletno mesto',
      why: 'Piškotke uporabljamo za spodaj opisane namene. Vsebujejo lahko osebne podatke.',
      privacy: 'Kako ravnamo z osebnimi podatki, pojasnjuje naša {privacyPolicy}.',
    },
    what: {
      title: 'Kaj so piškotki?',
      text: 'Piškotki so majhne podatkovne datoteke, ki jih spletno mesto ali spletna storitev ob uporabi shrani v vaš računalnik ali telefon in pozneje znova prebere. Na tej strani beseda zajema tudi podobne tehnologije, kot so shramba brskalnika in sledilni piksli.',
    },
    purposes: {
      title: 'Za kaj jih uporabljamo',
      text: 'Piškotke razvrščamo po namenu. O vsaki skupini odločate vi, razen o piškotkih, brez katerih to spletno mesto ne more delovati.',
      nothing:
        'To spletno mesto uporablja samo piškotke, brez katerih ne more delovati, zato vam ni treba o ničemer odločati.',
      service: '{service}: {purpose}',
      legalBasis: 'Pravna podlaga',
      example: 'Primer',
      required: 'Vedno aktivni: privolitev ni potrebna.',
      optIn: 'Samo z vašo privolitvijo.',
      optOut: 'Aktivni, razen če jih izklopite.',
    },
    categories: {
      necessary: {
        example: 'Preverjanje, ali ste človek, pravilen prikaz strani, shranjevanje vaših izbir.',
        legalBasis:
          'Brez privolitve: nujno potrebni za zagotavljanje tega spletnega mesta (Direktiva o e-zasebnosti, člen 5(3))',
      },
      preferences: {
        example: 'Spletno mesto se odpre v jeziku, ki ste ga nazadnje izbrali.',
        legalBasis: 'Privolitev',
      },
      statistics: {
        example:
          'Koliko ljudi obišče spletno mesto, kako dolgo ostanejo in koliko jih ne dokonča naročila.',
        legalBasis: 'Privolitev',
      },
      marketing: {
        example:
          'Oglasi za to spletno mesto na drugih spletnih mestih in v omrežjih ali videoposnetek YouTube na tem spletnem mestu.',
        legalBasis: 'Privolitev',
      },
    },
    list: {
      title: 'Piškotki, ki jih uporabljamo',
      text: 'Vsak piškotek s ponudnikom, namenom, vrsto in časom hrambe.',
    },
    providers: {
      title: 'Ponudniki storitev',
      text: 'Ta podjetja zagotavljajo storitve, ki jih uporabljamo, in lahko prejmejo podatke o vašem obisku.',
      country: 'Država',
      role: 'Vloga',
      services: 'Storitve',
      transfer: 'Prenos v države zunaj EGP',
      transfers: {
        dpf: '{country}: okvir EU–ZDA za varstvo podatkov (GDPR, člen 45)',
        adequacy: '{country}: sklep Evropske komisije o ustreznosti (GDPR, člen 45)',
        scc: '{country}: standardne pogodbene klavzule (GDPR, člen 46)',
        none: '{country}: ponudnik ne navaja zaščitnih ukrepov',
      },
      privacy: 'Politika zasebnosti: {provider}',
      more: 'Več informacij o njih vsebuje naša {privacyPolicy}.',
    },
    choice: {
      title: 'Vaše izbire',
      text: 'Kadar koli lahko sprejmete ali zavrnete, za vsak namen ({categories}) ali za vse hkrati. Preklic privolitve ne vpliva na zakonitost obdelave pred njenim preklicem.',
      nothing:
        'Ni kaj izbirati: to spletno mesto uporablja samo piškotke, brez katerih ne more delovati.',
      change: 'Če želite spremeniti svoje izbire, {settings}.',
      settings: 'odprite nastavitve piškotkov',
      kept: 'Vaše izbire hranimo {days}, nato vprašamo znova.',
      keptApart: 'Privolitev hranimo {acceptance}, zavrnitev pa {refusal}, nato vprašamo znova.',
    },
    signal: {
      title: 'Signali zasebnosti vašega brskalnika',
      text: 'Če vaš brskalnik pošilja signal Global Privacy Control, ga obravnavamo kot ugovor proti prodaji in deljenju vaših podatkov.',
    },
    browsers: {
      title: 'Nastavitve brskalnika',
      text: 'Piškotke lahko blokirate ali izbrišete tudi v svojem brskalniku. Brez nujnih piškotkov deli tega spletnega mesta morda ne bodo delovali. Oglejte si navodila za svoj brskalnik:',
    },
    rights: {
      title: 'Vaše pravice',
      text: 'Od nas lahko zahtevate dostop do svojih osebnih podatkov, njihov popravek, izbris ali prenosljivost ter omejitev njihove obdelave. Njihovi obdelavi lahko tudi ugovarjate.',
      authority: 'Vložite lahko pritožbo pri nadzornem organu: {authority}.',
    },
    contact: {
      title: 'Vprašanja',
      text: 'Če imate vprašanje ali zahtevo glede piškotkov ali osebnih podatkov, nam pišite:',
      role: '{role}: {email}',
    },
    links: { title: 'Več informacij', text: 'Glejte tudi:' },
    history: {
      title: 'Spremembe te politike',
      added: 'Dodano: {names}',
      removed: 'Odstranjeno: {names}',
    },
  },
  status: {
    title: 'Vaše trenutne izbire',
    undecided: 'Niste še izbrali.',
    required: 'Vedno aktivni',
    granted: 'Dovoljeno',
    denied: 'Ni dovoljeno',
    grantedExcept: 'Dovoljeno, razen: {services}',
    deniedExcept: 'Ni dovoljeno, razen: {services}',
    decided: 'Datum izbire: {date}.',
    until: 'Velja do: {date}.',
    id: 'ID privolitve: {id}',
    noId: 'Identifikator se ne shranjuje.',
    notPersisted:
      'Vaš brskalnik nam ne dovoli shraniti vaših izbir. Veljajo, dokler ne zaprete te strani.',
    gpc: 'Vaš ugovor je upoštevan: vaš brskalnik pošilja signal Global Privacy Control.',
    gpcException:
      'Vaš brskalnik pošilja signal Global Privacy Control. Kljub temu ste dovolili: {names}.',
    gpcConflict:
      'Vaš ugovor je upoštevan: vaš brskalnik pošilja signal Global Privacy Control, ki ima prednost pred vašo prejšnjo izbiro, da dovolite: {names}. Če želite to kljub temu dovoliti, spremenite svoje izbire.',
    change: 'Spremeni moje izbire',
    withdraw: 'Prekliči mojo privolitev',
  },
  tableTools: {
    all: 'Piškotki in podobne tehnologije',
    search: 'Išči po tem seznamu',
    shown: 'Prikazano: {shown} od {total}',
    noMatch: 'Nič se ne ujema z vašim iskanjem.',
    showAll: 'Prikaži vse ({total})',
    copy: 'Kopiraj kot CSV',
    copied: 'Kopirano.',
    notCopied: 'Kopiranje ni uspelo.',
  },
}
