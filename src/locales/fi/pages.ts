import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Evästekäytäntö',
    lastUpdated: 'Päivitetty viimeksi: {date}',
    version: 'Versio {version}',
    privacyPolicy: 'tietosuojaseloste',
    contents: 'Tällä sivulla',
    intro: {
      title: 'Keitä olemme',
      controller: '{controller} ylläpitää tätä sivustoa ja vastaa sen käyttämistä evästeistä.',
      vatId: 'Arvonlisäverotunniste',
      address: 'Osoite',
      country: 'Maa',
      site: 'Verkkosivusto',
      why: 'Käytämme evästeitä jäljempänä kuvattuihin tarkoituksiin. Ne voivat sisältää henkilötietoja.',
      privacy: 'Henkilötietojen käsittelystä kertoo {privacyPolicy}.',
    },
    what: {
      title: 'Mitä evästeet ovat?',
      text: 'Evästeet ovat pieniä datatiedostoja, joita sivusto tai verkkopalvelu tallentaa tietokoneellesi tai puhelimeesi käytön aikana ja lukee myöhemmin uudelleen. Tällä sivulla sana kattaa myös vastaavat tekniikat, kuten selaimen tallennustilan ja seurantapikselit.',
    },
    purposes: {
      title: 'Mihin käytämme niitä',
      text: 'Ryhmittelemme evästeet käyttötarkoituksen mukaan. Sinä päätät jokaisesta ryhmästä, paitsi evästeistä, joita ilman tämä sivusto ei toimi.',
      nothing:
        'Tämä sivusto käyttää vain evästeitä, joita ilman se ei toimi, joten sinun ei tarvitse päättää mitään.',
      service: '{service}: {purpose}',
      legalBasis: 'Oikeusperuste',
      example: 'Esimerkki',
      required: 'Aina käytössä: suostumusta ei tarvita.',
      optIn: 'Vain suostumuksellasi.',
      optOut: 'Käytössä, ellet poista niitä käytöstä.',
    },
    categories: {
      necessary: {
        example:
          'Sen tarkistaminen, että olet ihminen, sivujen näyttäminen oikein ja valintojesi tallentaminen.',
        legalBasis:
          'Ei perustu suostumukseen: ehdottoman välttämättömiä tämän sivuston tarjoamiseksi (sähköisen viestinnän tietosuojadirektiivi, 5 artiklan 3 kohta)',
      },
      preferences: {
        example: 'Sivusto avautuu kielellä, jonka valitsit viimeksi.',
        legalBasis: 'Suostumus',
      },
      statistics: {
        example:
          'Kuinka moni käy sivustolla, kuinka kauan käynnit kestävät ja kuinka moni jättää tilauksen kesken.',
        legalBasis: 'Suostumus',
      },
      marketing: {
        example:
          'Tämän sivuston mainokset muilla sivustoilla ja muissa verkostoissa tai YouTube-video tällä sivustolla.',
        legalBasis: 'Suostumus',
      },
    },
    list: {
      title: 'Käyttämämme evästeet',
      text: 'Kunkin evästeen palveluntarjoaja, käyttötarkoitus, tyyppi ja säilytysaika.',
    },
    providers: {
      title: 'Palveluntarjoajat',
      text: 'Nämä yritykset tarjoavat käyttämämme palvelut ja voivat saada tietoja käynnistäsi.',
      country: 'Maa',
      role: 'Rooli',
      services: 'Palvelut',
      transfer: 'Siirto ETA:n ulkopuolelle',
      transfers: {
        dpf: '{country}: EU:n ja Yhdysvaltojen tietosuojakehys (GDPR, 45 artikla)',
        adequacy:
          '{country}: Euroopan komission päätös tietosuojan riittävyydestä (GDPR, 45 artikla)',
        scc: '{country}: vakiosopimuslausekkeet (GDPR, 46 artikla)',
        none: '{country}: palveluntarjoaja ei ilmoita suojatoimia',
      },
      privacy: 'Tietosuojaseloste: {provider}',
      more: 'Lisätietoja niistä antaa {privacyPolicy}.',
    },
    choice: {
      title: 'Valintasi',
      text: 'Voit hyväksyä tai hylätä milloin tahansa, kunkin käyttötarkoituksen erikseen ({categories}) tai kaikki kerralla. Suostumuksen peruuttaminen ei vaikuta ennen sen peruuttamista suoritetun käsittelyn lainmukaisuuteen.',
      nothing: 'Valittavaa ei ole: tämä sivusto käyttää vain evästeitä, joita ilman se ei toimi.',
      change: 'Jos haluat muuttaa valintojasi, {settings}.',
      settings: 'avaa evästeasetukset',
      kept: 'Valintojesi säilytysaika on {days}, minkä jälkeen kysymme uudelleen.',
      keptApart:
        'Suostumuksen säilytysaika on {acceptance} ja kieltäytymisen {refusal}, minkä jälkeen kysymme uudelleen.',
    },
    signal: {
      title: 'Selaimesi yksityisyyssignaalit',
      text: 'Jos selaimesi lähettää Global Privacy Control -signaalin, käsittelemme sen tietojesi myynnin ja jakamisen vastustamisena.',
    },
    browsers: {
      title: 'Selaimen asetukset',
      text: 'Voit myös estää tai poistaa evästeet selaimessasi. Ilman välttämättömiä evästeitä osa tästä sivustosta ei ehkä toimi. Katso selaimesi ohjeet:',
    },
    rights: {
      title: 'Oikeutesi',
      text: 'Voit pyytää meiltä pääsyä henkilötietoihisi sekä niiden oikaisemista, poistamista, siirtämistä järjestelmästä toiseen ja käsittelyn rajoittamista. Voit myös vastustaa niiden käsittelyä.',
      authority: 'Voit tehdä valituksen valvontaviranomaiselle: {authority}.',
    },
    contact: {
      title: 'Kysymykset',
      text: 'Jos sinulla on evästeitä tai henkilötietoja koskeva kysymys tai pyyntö, kirjoita meille:',
      role: '{role}: {email}',
    },
    links: { title: 'Lisätietoja', text: 'Katso myös:' },
    history: {
      title: 'Muutokset tähän käytäntöön',
      added: 'Lisätty: {names}',
      removed: 'Poistettu: {names}',
    },
  },
  status: {
    title: 'Nykyiset valintasi',
    undecided: 'Et ole vielä tehnyt valintaa.',
    required: 'Aina käytössä',
    granted: 'Sallittu',
    denied: 'Ei sallittu',
    grantedExcept: 'Sallittu, paitsi: {services}',
    deniedExcept: 'Ei sallittu, paitsi: {services}',
    decided: 'Valittu: {date}.',
    until: 'Voimassaolo päättyy: {date}.',
    id: 'Suostumuksen tunniste: {id}',
    noId: 'Tunnistetta ei tallenneta.',
    notPersisted:
      'Selaimesi ei anna meidän tallentaa valintojasi. Ne ovat voimassa, kunnes suljet tämän sivun.',
    gpc: 'Kieltosi on otettu huomioon: selaimesi lähettää Global Privacy Control -signaalin.',
    gpcException:
      'Selaimesi lähettää Global Privacy Control -signaalin. Olet silti sallinut seuraavat: {names}.',
    gpcConflict:
      'Kieltosi on otettu huomioon: selaimesi lähettää Global Privacy Control -signaalin, joka syrjäyttää aiemman valintasi sallia seuraavat: {names}. Jos haluat silti sallia ne, muuta valintojasi.',
    change: 'Muuta valintojani',
    withdraw: 'Peruuta suostumukseni',
  },
  tableTools: {
    all: 'Evästeet ja vastaavat tekniikat',
    search: 'Hae tästä luettelosta',
    shown: 'Näytetään: {shown}/{total}',
    noMatch: 'Haullasi ei löytynyt tuloksia.',
    showAll: 'Näytä kaikki ({total})',
    copy: 'Kopioi CSV-muodossa',
    copied: 'Kopioitu.',
    notCopied: 'Kopiointi epäonnistui.',
  },
}
