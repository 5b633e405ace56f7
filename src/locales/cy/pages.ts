import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Polisi cwcis',
    lastUpdated: 'Diweddarwyd ddiwethaf: {date}',
    version: 'Fersiwn {version}',
    privacyPolicy: 'polisi preifatrwydd',
    contents: 'Ar y dudalen hon',
    intro: {
      title: 'Pwy ydym ni',
      controller:
        '{controller} sy’n rhedeg y wefan hon ac sy’n gyfrifol am y cwcis y mae’r wefan yn eu defnyddio.',
      vatId: 'Rhif TAW',
      address: 'Cyfeiriad',
      country: 'Gwlad',
      site: 'Gwefan',
      why: 'Rydym yn defnyddio cwcis at y dibenion a ddisgrifir isod. Gallant gynnwys data personol.',
      privacy: 'Mae ein {privacyPolicy} yn egluro sut rydym yn trin data personol.',
    },
    what: {
      title: 'Beth yw cwcis?',
      text: 'Ffeiliau data bach yw cwcis y mae gwefan neu wasanaeth ar-lein yn eu storio ar eich cyfrifiadur neu’ch ffôn wrth i chi ei defnyddio, ac yn eu darllen eto’n ddiweddarach. Ar y dudalen hon mae’r gair hefyd yn cynnwys technolegau tebyg, fel storfa eich porwr a phicseli tracio.',
    },
    purposes: {
      title: 'At ba ddibenion rydym yn eu defnyddio',
      text: 'Rydym yn grwpio cwcis yn ôl diben. Chi sy’n penderfynu am bob grŵp, ac eithrio’r cwcis na all y wefan hon weithio hebddynt.',
      nothing:
        'Dim ond cwcis na all weithio hebddynt y mae’r wefan hon yn eu defnyddio, felly nid oes dim i chi ei benderfynu.',
      service: '{service}: {purpose}',
      legalBasis: 'Sail gyfreithiol',
      example: 'Enghraifft',
      required: 'Bob amser yn weithredol: nid oes angen cydsyniad.',
      optIn: 'Gyda’ch cydsyniad yn unig.',
      optOut: 'Yn weithredol oni bai eich bod yn eu diffodd.',
    },
    categories: {
      necessary: {
        example: 'Gwirio mai person ydych chi, dangos y tudalennau’n iawn, storio eich dewisiadau.',
        legalBasis:
          'Heb fod ar sail cydsyniad: cwbl angenrheidiol i ddarparu’r wefan hon (y Gyfarwyddeb ePreifatrwydd, Erthygl 5(3))',
      },
      preferences: {
        example: 'Mae’r wefan yn agor yn yr iaith a ddewisoch y tro diwethaf.',
        legalBasis: 'Cydsyniad',
      },
      statistics: {
        example:
          'Faint o bobl sy’n ymweld, pa mor hir y maent yn aros, a faint sy’n gadael archeb heb ei gorffen.',
        legalBasis: 'Cydsyniad',
      },
      marketing: {
        example:
          'Hysbysebion ar gyfer y wefan hon ar wefannau a rhwydweithiau eraill, neu fideo YouTube ar y wefan hon.',
        legalBasis: 'Cydsyniad',
      },
    },
    list: {
      title: 'Y cwcis rydym yn eu defnyddio',
      text: 'Pob cwci gyda’i ddarparwr, ei ddiben, ei fath a pha mor hir y caiff ei gadw.',
    },
    providers: {
      title: 'Darparwyr gwasanaethau',
      text: 'Mae’r cwmnïau hyn yn darparu’r gwasanaethau rydym yn eu defnyddio a gallant dderbyn data am eich ymweliad.',
      country: 'Gwlad',
      role: 'Rôl',
      services: 'Gwasanaethau',
      transfer: 'Trosglwyddo y tu allan i’r AEE',
      transfers: {
        dpf: '{country}: Fframwaith Preifatrwydd Data UE–UDA (GDPR, Erthygl 45)',
        adequacy: '{country}: penderfyniad digonolrwydd y Comisiwn Ewropeaidd (GDPR, Erthygl 45)',
        scc: '{country}: cymalau cytundebol safonol (GDPR, Erthygl 46)',
        none: '{country}: nid yw’r darparwr yn nodi mesur diogelu',
      },
      privacy: '{provider} – polisi preifatrwydd',
      more: 'Mae rhagor o wybodaeth amdanynt yn ein {privacyPolicy}.',
    },
    choice: {
      title: 'Eich dewisiadau',
      text: 'Gallwch dderbyn neu wrthod unrhyw bryd, ar gyfer pob diben ({categories}) neu ar gyfer pob un ar unwaith. Nid yw tynnu cydsyniad yn ôl yn effeithio ar gyfreithlondeb y prosesu a wnaed cyn ei dynnu’n ôl.',
      nothing:
        'Nid oes dim i’w ddewis: dim ond cwcis na all weithio hebddynt y mae’r wefan hon yn eu defnyddio.',
      change: 'I newid eich dewisiadau, {settings}.',
      settings: 'agorwch y gosodiadau cwcis',
      kept: 'Rydym yn cadw eich dewisiadau am {days}, yna’n gofyn eto.',
      keptApart:
        'Rydym yn cadw cydsyniad am {acceptance} a gwrthodiad am {refusal}, yna’n gofyn eto.',
    },
    signal: {
      title: 'Signalau preifatrwydd eich porwr',
      text: 'Os yw eich porwr yn anfon y signal Global Privacy Control, rydym yn ei drin fel gwrthwynebiad i werthu a rhannu eich data.',
    },
    browsers: {
      title: 'Gosodiadau’r porwr',
      text: 'Gallwch hefyd rwystro neu ddileu cwcis yn eich porwr. Heb y cwcis angenrheidiol, efallai na fydd rhannau o’r wefan hon yn gweithio. Gweler y cyfarwyddiadau ar gyfer eich porwr:',
    },
    rights: {
      title: 'Eich hawliau',
      text: 'Gallwch ofyn i ni am fynediad at eich data personol, am eu cywiro, eu dileu neu eu cludo, ac am gyfyngu ar eu defnyddio. Gallwch hefyd wrthwynebu eu defnyddio.',
      authority: 'Gallwch gwyno wrth yr awdurdod goruchwylio: {authority}.',
    },
    contact: {
      title: 'Cwestiynau',
      text: 'Os oes gennych gwestiwn neu gais am gwcis neu ddata personol, ysgrifennwch atom:',
      role: '{role}: {email}',
    },
    links: { title: 'Rhagor o wybodaeth', text: 'Gweler hefyd:' },
    history: {
      title: 'Newidiadau i’r polisi hwn',
      added: 'Ychwanegwyd: {names}',
      removed: 'Tynnwyd: {names}',
    },
  },
  status: {
    title: 'Eich dewisiadau presennol',
    undecided: 'Nid ydych wedi gwneud dewis eto.',
    required: 'Bob amser yn weithredol',
    granted: 'Caniateir',
    denied: 'Ni chaniateir',
    grantedExcept: 'Caniateir, ac eithrio {services}',
    deniedExcept: 'Ni chaniateir, ac eithrio {services}',
    decided: 'Dewiswyd ar {date}.',
    until: 'Yn ddilys tan {date}.',
    id: 'Dynodydd y cydsyniad: {id}',
    noId: 'Nid oes dynodydd yn cael ei storio.',
    notPersisted:
      'Nid yw eich porwr yn gadael i ni storio eich dewisiadau. Byddant yn berthnasol nes i chi gau’r dudalen hon.',
    gpc: 'Mae eich cais i optio allan wedi’i barchu: mae eich porwr yn anfon y signal Global Privacy Control.',
    gpcException:
      'Mae eich porwr yn anfon y signal Global Privacy Control. Er hynny, rydych wedi caniatáu: {names}.',
    gpcConflict:
      'Mae eich cais i optio allan wedi’i barchu: mae eich porwr yn anfon y signal Global Privacy Control, sy’n cael blaenoriaeth dros eich dewis blaenorol i ganiatáu {names}. I’w ganiatáu er hynny, newidiwch eich dewisiadau.',
    change: 'Newid fy newisiadau',
    withdraw: 'Tynnu fy nghydsyniad yn ôl',
  },
  tableTools: {
    all: 'Cwcis a thechnolegau tebyg',
    search: 'Chwilio’r rhestr hon',
    shown: 'Yn dangos: {shown} o {total}',
    noMatch: 'Does dim byd yn cyfateb i’ch chwiliad.',
    showAll: 'Dangos popeth ({total})',
    copy: 'Copïo fel CSV',
    copied: 'Wedi’i gopïo.',
    notCopied: 'Methwyd copïo.',
  },
}
