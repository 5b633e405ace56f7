import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Koekiebeleid',
    lastUpdated: 'Laas bygewerk: {date}',
    version: 'Weergawe {version}',
    privacyPolicy: 'privaatheidsbeleid',
    contents: 'Op hierdie bladsy',
    intro: {
      title: 'Wie ons is',
      controller:
        '{controller} bedryf hierdie webwerf en is verantwoordelik vir die koekies wat dit gebruik.',
      vatId: 'BTW-nommer',
      address: 'Adres',
      country: 'Land',
      site: 'Webwerf',
      why: 'Ons gebruik koekies vir die doeleindes wat hieronder beskryf word. Dit kan persoonlike inligting bevat.',
      privacy: 'Hoe ons persoonlike inligting hanteer, word in ons {privacyPolicy} verduidelik.',
    },
    what: {
      title: 'Wat is koekies?',
      text: 'Koekies is klein datalêers wat ’n webwerf of ’n aanlyn diens op u rekenaar of foon stoor wanneer u dit gebruik, en later weer lees. Op hierdie bladsy sluit die woord ook soortgelyke tegnologieë in, soos die berging van u blaaier en volgpiksels.',
    },
    purposes: {
      title: 'Waarvoor ons dit gebruik',
      text: 'Ons groepeer koekies volgens doel. U besluit oor elke groep, behalwe die koekies waarsonder hierdie webwerf nie kan werk nie.',
      nothing:
        'Hierdie webwerf gebruik slegs koekies waarsonder dit nie kan werk nie, en daarom is daar niks waaroor u moet besluit nie.',
      service: '{service}: {purpose}',
      legalBasis: 'Regsgrondslag',
      example: 'Voorbeeld',
      required: 'Altyd aktief: geen toestemming is nodig nie.',
      optIn: 'Slegs met u toestemming.',
      optOut: 'Aktief tensy u dit afskakel.',
    },
    categories: {
      necessary: {
        example:
          'Om te kontroleer dat u ’n mens is, die bladsye reg te vertoon en u keuses te stoor.',
        legalBasis:
          'Nie op toestemming gegrond nie: streng noodsaaklik om hierdie webwerf te verskaf (ePrivacy-richtlyn, art. 5(3))',
      },
      preferences: {
        example: 'Die webwerf maak oop in die taal wat u laas gekies het.',
        legalBasis: 'Toestemming',
      },
      statistics: {
        example:
          'Hoeveel mense besoek aflê, hoe lank hulle bly en hoeveel ’n bestelling onvoltooid laat.',
        legalBasis: 'Toestemming',
      },
      marketing: {
        example:
          'Advertensies vir hierdie webwerf op ander webwerwe en netwerke, of ’n YouTube-video op hierdie webwerf.',
        legalBasis: 'Toestemming',
      },
    },
    list: {
      title: 'Koekies wat ons gebruik',
      text: 'Elke koekie met die verskaffer, doel en soort daarvan, en hoe lank dit bewaar word.',
    },
    providers: {
      title: 'Diensverskaffers',
      text: 'Hierdie maatskappye verskaf die dienste wat ons gebruik en kan data oor u besoek ontvang.',
      country: 'Land',
      role: 'Rol',
      services: 'Dienste',
      transfer: 'Oordrag buite die EER',
      transfers: {
        dpf: '{country}: EU–VSA-raamwerk vir dataprivaatheid (GDPR, art. 45)',
        adequacy: '{country}: toereikendheidsbesluit van die Europese Kommissie (GDPR, art. 45)',
        scc: '{country}: standaardkontrakklousules (GDPR, art. 46)',
        none: '{country}: die verskaffer vermeld nie ’n waarborg nie',
      },
      privacy: 'Privaatheidsbeleid van {provider}',
      more: 'Vir meer inligting oor hulle, sien ons {privacyPolicy}.',
    },
    choice: {
      title: 'U keuses',
      text: 'U kan te eniger tyd aanvaar of weier, vir elke doel ({categories}) of vir almal tegelyk. Die terugtrekking van toestemming raak nie die wettigheid van verwerking voor die terugtrekking nie.',
      nothing:
        'Daar is niks om te kies nie: hierdie webwerf gebruik slegs koekies waarsonder dit nie kan werk nie.',
      change: 'Om u keuses te verander, {settings}.',
      settings: 'maak die koekievoorkeure oop',
      kept: 'Ons bewaar u keuses vir {days}, en dan vra ons weer.',
      keptApart:
        'Ons bewaar ’n toestemming vir {acceptance} en ’n weiering vir {refusal}, en dan vra ons weer.',
    },
    signal: {
      title: 'Privaatheidseine van u blaaier',
      text: 'As u blaaier die Global Privacy Control-sein stuur, behandel ons dit as ’n beswaar teen die verkoop en die deel van u data.',
    },
    browsers: {
      title: 'Blaaierinstellings',
      text: 'U kan koekies ook in u blaaier blokkeer of uitvee. Sonder die noodsaaklike koekies sal dele van hierdie webwerf dalk nie werk nie. Sien die instruksies vir u blaaier:',
    },
    rights: {
      title: 'U regte',
      text: 'U kan ons vra vir toegang tot u persoonlike inligting, vir die regstelling, skrapping of oordraagbaarheid daarvan, en vir die beperking van die verwerking daarvan. U kan ook teen die verwerking daarvan beswaar maak.',
      authority: 'U kan ’n klag by die toesighoudende owerheid indien: {authority}.',
    },
    contact: {
      title: 'Vrae',
      text: 'As u ’n vraag of ’n versoek oor koekies of persoonlike inligting het, skryf aan ons:',
      role: '{role}: {email}',
    },
    links: { title: 'Meer inligting', text: 'Sien ook:' },
    history: {
      title: 'Veranderinge aan hierdie beleid',
      added: 'Bygevoeg: {names}',
      removed: 'Verwyder: {names}',
    },
  },
  status: {
    title: 'U huidige keuses',
    undecided: 'U het nog nie ’n keuse gemaak nie.',
    required: 'Altyd aktief',
    granted: 'Toegelaat',
    denied: 'Nie toegelaat nie',
    grantedExcept: 'Toegelaat, behalwe {services}',
    deniedExcept: 'Nie toegelaat nie, behalwe {services}',
    decided: 'Gekies op {date}.',
    until: 'Geldig tot {date}.',
    id: 'Toestemmings-ID: {id}',
    noId: 'Geen identifiseerder word gestoor nie.',
    notPersisted:
      'U blaaier laat ons nie toe om u keuses te stoor nie. Dit geld totdat u hierdie bladsy sluit.',
    gpc: 'U onttrekkingsversoek word eerbiedig: u blaaier stuur die Global Privacy Control-sein.',
    gpcException:
      'U blaaier stuur die Global Privacy Control-sein. U het {names} nietemin toegelaat.',
    gpcConflict:
      'U onttrekkingsversoek word eerbiedig: u blaaier stuur die Global Privacy Control-sein, wat voorrang geniet bo u vroeëre keuse om {names} toe te laat. Om dit nietemin toe te laat, verander u keuses.',
    change: 'Verander my keuses',
    withdraw: 'Trek my toestemming terug',
  },
  tableTools: {
    all: 'Koekies en soortgelyke tegnologieë',
    search: 'Soek in hierdie lys',
    shown: 'Vertoon: {shown} van {total}',
    noMatch: 'Niks stem met u soektog ooreen nie.',
    showAll: 'Wys alles ({total})',
    copy: 'Kopieer as CSV',
    copied: 'Gekopieer.',
    notCopied: 'Kopiëring het misluk.',
  },
}
