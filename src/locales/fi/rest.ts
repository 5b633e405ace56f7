import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Valintasi on tallennettu.',
  dialog: {
    title: 'Evästeasetukset',
    text: 'Valitse, mitä evästeitä ja vastaavia tekniikoita saamme käyttää. Valintasi koskevat tätä selainta, ja voit muuttaa niitä täällä milloin tahansa.',
    nothing:
      'Tämä sivusto käyttää vain evästeitä ja vastaavia tekniikoita, joita ilman se ei toimi, joten valittavaa ei ole.',
    required: 'Aina käytössä',
    services: { one: '{count} palvelu', other: '{count} palvelua' },
    save: 'Tallenna valintani',
    accept: 'Hyväksy kaikki',
    reject: 'Hylkää kaikki',
    close: 'Sulje tallentamatta',
    privacy: 'Tietosuojaseloste: {provider}',
    gpc: 'Selaimesi lähettää Global Privacy Control -signaalin, joten tämä on pois käytöstä, ellet ota sitä käyttöön.',
  },
  reasons: {
    revision: 'Olemme muuttaneet evästeiden käyttöä edellisen valintasi jälkeen.',
    expired: 'Edellinen valintasi on vanhentunut, joten kysymme uudelleen.',
  },
  categories: {
    necessary: {
      name: 'Välttämättömät',
      description:
        'Tarvitaan, jotta sivusto toimii ja pysyy turvallisena. Niitä ei voi poistaa käytöstä, eivätkä ne edellytä suostumustasi.',
    },
    preferences: {
      name: 'Toiminnalliset',
      description: 'Muistavat tekemäsi asetukset, kuten kielen.',
    },
    statistics: {
      name: 'Tilastot',
      description:
        'Laskevat käyntejä ja näyttävät, miten sivuja käytetään, jotta voimme parantaa niitä.',
    },
    marketing: {
      name: 'Markkinointi',
      description:
        'Me ja kumppanimme seuraamme niiden avulla käyntejäsi täällä ja muilla sivustoilla ja näytämme niihin perustuvia mainoksia.',
    },
  },
  table: {
    caption: '{name}: evästeet ja vastaavat tekniikat',
    name: 'Nimi',
    provider: 'Palveluntarjoaja',
    purpose: 'Käyttötarkoitus',
    type: 'Tyyppi',
    expiry: 'Säilytysaika',
    category: 'Luokka',
    domain: 'Verkkotunnus',
    none: 'Mitään ei tallenneta.',
    readBy: '{provider}; lukuoikeus myös: {readers}',
    types: {
      http: 'HTTP-eväste',
      script: 'Skriptin asettama eväste',
      pixel: 'Seurantapikseli',
      cookie: 'Eväste',
      localStorage: 'Paikallinen tallennustila',
      sessionStorage: 'Istunnon tallennustila',
      indexedDB: 'Selaimen tietokanta',
      cacheStorage: 'Selaimen välimuisti',
    },
    session: 'Istunnon loppu',
    persistent: 'Poistamiseen saakka',
    notStated: 'Ei ilmoitettu',
    ownPurpose: 'Tallentaa suostumusvalintasi.',
    queuePurpose: 'Säilyttää todisteen valinnoistasi, kunnes palvelimemme on vahvistanut sen.',
    thisSite: 'Tämä sivusto',
  },
}
