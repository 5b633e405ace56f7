import type { LocalizedText } from '../config/localized-text.js'
import type { PolicyConfig } from '../config/policy-config.js'

/** An authority that takes complaints about the protection of data (GDPR 77). */
export interface Authority {
  readonly name: LocalizedText
  readonly url?: LocalizedText | undefined
}

/**
 * The supervisory authority by country: its own name, and its site. In Germany the authority of the federal
 * state is competent for companies, so the list of the conference of all of them is named.
 *
 * Source: EDPB, list of its members (edpb.europa.eu, About EDPB, Members), ICO (ico.org.uk) and FDPIC
 * (edoeb.admin.ch), November 2026. The ICO becomes the Information Commission with section 119 of the Data (Use
 * and Access) Act 2025 (SI 2026/386); a commencement of that section was not found.
 *
 * Without postal addresses: authorities move, and each site has the form for complaints.
 */
const AUTHORITIES: Readonly<Record<string, Authority>> = {
  AT: { name: 'Österreichische Datenschutzbehörde', url: 'https://www.dsb.gv.at/' },
  BE: {
    name: {
      nl: 'Gegevensbeschermingsautoriteit',
      fr: 'Autorité de protection des données',
      de: 'Datenschutzbehörde (Belgien)',
      en: 'Belgian Data Protection Authority',
    },
    url: {
      nl: 'https://www.gegevensbeschermingsautoriteit.be/',
      fr: 'https://www.autoriteprotectiondonnees.be/',
      en: 'https://www.dataprotectionauthority.be/',
    },
  },
  BG: { name: 'Комисия за защита на личните данни', url: 'https://cpdp.bg/' },
  CH: {
    name: {
      de: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)',
      fr: 'Préposé fédéral à la protection des données et à la transparence (PFPDT)',
      it: 'Incaricato federale della protezione dei dati e della trasparenza (IFPDT)',
      en: 'Federal Data Protection and Information Commissioner (FDPIC)',
    },
    url: 'https://www.edoeb.admin.ch/',
  },
  CY: {
    name: 'Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    url: 'https://www.dataprotection.gov.cy/',
  },
  CZ: { name: 'Úřad pro ochranu osobních údajů', url: 'https://uoou.gov.cz/' },
  DE: {
    name: 'Datenschutzkonferenz (DSK)',
    url: 'https://www.datenschutzkonferenz-online.de/',
  },
  DK: { name: 'Datatilsynet', url: 'https://www.datatilsynet.dk/' },
  EE: { name: 'Andmekaitse Inspektsioon', url: 'https://www.aki.ee/' },
  ES: { name: 'Agencia Española de Protección de Datos', url: 'https://www.aepd.es/' },
  FI: {
    name: { fi: 'Tietosuojavaltuutetun toimisto', sv: 'Dataombudsmannens byrå' },
    url: 'https://tietosuoja.fi/',
  },
  FR: {
    name: 'Commission nationale de l’informatique et des libertés (CNIL)',
    url: 'https://www.cnil.fr/',
  },
  GB: { name: 'Information Commissioner’s Office (ICO)', url: 'https://ico.org.uk/' },
  GR: {
    name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    url: 'https://www.dpa.gr/',
  },
  HR: { name: 'Agencija za zaštitu osobnih podataka', url: 'https://azop.hr/' },
  HU: {
    name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
    url: 'https://www.naih.hu/',
  },
  IE: {
    name: { en: 'Data Protection Commission', ga: 'An Coimisiún um Chosaint Sonraí' },
    url: 'https://www.dataprotection.ie/',
  },
  IS: { name: 'Persónuvernd', url: 'https://www.personuvernd.is/' },
  IT: {
    name: 'Garante per la protezione dei dati personali',
    url: 'https://www.garanteprivacy.it/',
  },
  LI: {
    name: 'Datenschutzstelle Fürstentum Liechtenstein',
    url: 'https://www.datenschutzstelle.li/',
  },
  LT: { name: 'Valstybinė duomenų apsaugos inspekcija', url: 'https://vdai.lrv.lt/' },
  LU: {
    name: 'Commission nationale pour la protection des données (CNPD)',
    url: 'https://cnpd.public.lu/',
  },
  LV: { name: 'Datu valsts inspekcija', url: 'https://www.dvi.gov.lv/' },
  MT: {
    name: 'Office of the Information and Data Protection Commissioner',
    url: 'https://idpc.org.mt/',
  },
  NL: { name: 'Autoriteit Persoonsgegevens', url: 'https://www.autoriteitpersoonsgegevens.nl/' },
  NO: { name: 'Datatilsynet', url: 'https://www.datatilsynet.no/' },
  PL: { name: 'Prezes Urzędu Ochrony Danych Osobowych', url: 'https://uodo.gov.pl/' },
  PT: { name: 'Comissão Nacional de Proteção de Dados', url: 'https://www.cnpd.pt/' },
  RO: {
    name: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    url: 'https://www.dataprotection.ro/',
  },
  SE: { name: 'Integritetsskyddsmyndigheten', url: 'https://www.imy.se/' },
  SI: { name: 'Informacijski pooblaščenec', url: 'https://www.ip-rs.si/' },
  SK: {
    name: 'Úrad na ochranu osobných údajov Slovenskej republiky',
    url: 'https://dataprotection.gov.sk/',
  },
}

/** The authority that the config names, else the one of the controller's country. */
export function authorityOf(policy: PolicyConfig): Authority | undefined {
  const country = policy.controller.country?.toUpperCase() ?? ''
  return (
    policy.authority ?? (Object.hasOwn(AUTHORITIES, country) ? AUTHORITIES[country] : undefined)
  )
}
