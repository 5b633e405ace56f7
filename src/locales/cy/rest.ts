import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Mae eich dewisiadau wedi’u cadw.',
  dialog: {
    title: 'Gosodiadau cwcis',
    text: 'Dewiswch pa gwcis a thechnolegau tebyg y cawn eu defnyddio. Mae eich dewisiadau’n berthnasol i’r porwr hwn, a gallwch eu newid yma unrhyw bryd.',
    nothing:
      'Dim ond cwcis a thechnolegau tebyg na all weithio hebddynt y mae’r wefan hon yn eu defnyddio, felly nid oes dim i’w ddewis.',
    required: 'Bob amser yn weithredol',
    services: {
      zero: '{count} gwasanaeth',
      one: '{count} gwasanaeth',
      two: '{count} wasanaeth',
      few: '{count} gwasanaeth',
      many: '{count} gwasanaeth',
      other: '{count} gwasanaeth',
    },
    save: 'Cadw fy newisiadau',
    accept: 'Derbyn popeth',
    reject: 'Gwrthod popeth',
    close: 'Cau heb gadw',
    privacy: '{provider} – polisi preifatrwydd',
    gpc: 'Mae eich porwr yn anfon y signal Global Privacy Control, felly mae hwn wedi’i ddiffodd oni bai eich bod yn ei droi ymlaen.',
  },
  reasons: {
    revision: 'Rydym wedi newid sut rydym yn defnyddio cwcis ers eich dewis diwethaf.',
    expired: 'Mae eich dewis diwethaf wedi dod i ben, felly rydym yn gofyn eto.',
  },
  categories: {
    necessary: {
      name: 'Angenrheidiol',
      description:
        'Mae eu hangen er mwyn i’r wefan weithio ac aros yn ddiogel. Ni ellir eu diffodd ac nid oes angen eich cydsyniad ar eu cyfer.',
    },
    preferences: {
      name: 'Swyddogaethol',
      description: 'Maen nhw’n cofio’r gosodiadau rydych wedi’u dewis, fel eich iaith.',
    },
    statistics: {
      name: 'Ystadegau',
      description:
        'Maen nhw’n cyfrif ymweliadau ac yn dangos sut mae’r tudalennau’n cael eu defnyddio, er mwyn i ni allu eu gwella.',
    },
    marketing: {
      name: 'Marchnata',
      description:
        'Rydym ni a’n partneriaid yn eu defnyddio i ddilyn eich ymweliadau yma ac ar wefannau eraill, ac i ddangos hysbysebion ar sail hynny.',
    },
  },
  table: {
    caption: '{name}: cwcis a thechnolegau tebyg',
    name: 'Enw',
    provider: 'Darparwr',
    purpose: 'Diben',
    type: 'Math',
    expiry: 'Cyfnod cadw',
    category: 'Categori',
    domain: 'Parth',
    none: 'Nid oes dim yn cael ei storio.',
    readBy: '{provider}; caiff ei ddarllen hefyd gan: {readers}',
    types: {
      http: 'Cwci HTTP',
      script: 'Cwci wedi’i osod gan sgript',
      pixel: 'Picsel tracio',
      cookie: 'Cwci',
      localStorage: 'Storfa leol',
      sessionStorage: 'Storfa sesiwn',
      indexedDB: 'Cronfa ddata’r porwr',
      cacheStorage: 'Storfa dros dro’r porwr',
    },
    session: 'Diwedd y sesiwn',
    persistent: 'Nes ei ddileu',
    notStated: 'Heb ei nodi',
    ownPurpose: 'Storio eich dewisiadau cydsynio.',
    queuePurpose: 'Storio’r prawf o’ch dewisiadau nes i’n gweinydd ei gadarnhau.',
    thisSite: 'Y wefan hon',
  },
}
