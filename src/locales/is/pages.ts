import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Vafrakökustefna',
    lastUpdated: 'Síðast uppfært: {date}',
    version: 'Útgáfa {version}',
    privacyPolicy: 'persónuverndarstefna',
    contents: 'Á þessari síðu',
    intro: {
      title: 'Hver við erum',
      controller: '{controller} rekur þennan vef og ber ábyrgð á vafrakökunum sem hann notar.',
      vatId: 'VSK-númer',
      address: 'Heimilisfang',
      country: 'Land',
      site: 'Vefur',
      why: 'Við notum vafrakökur í þeim tilgangi sem lýst er hér að neðan. Þær geta innihaldið persónuupplýsingar.',
      privacy: 'Um meðferð persónuupplýsinga fjallar {privacyPolicy} okkar.',
    },
    what: {
      title: 'Hvað eru vafrakökur?',
      text: 'Vafrakökur eru litlar gagnaskrár sem vefur eða netþjónusta vistar í tölvunni þinni eða símanum við notkun og les aftur síðar. Á þessari síðu nær orðið einnig yfir svipaða tækni, svo sem geymslu vafrans og rakningardíla.',
    },
    purposes: {
      title: 'Til hvers við notum þær',
      text: 'Við flokkum vafrakökur eftir tilgangi. Þú tekur ákvörðun um hvern flokk, nema um vafrakökurnar sem þessi vefur virkar ekki án.',
      nothing:
        'Þessi vefur notar aðeins vafrakökur sem hann virkar ekki án, svo að þú þarft ekkert að ákveða.',
      service: '{service}: {purpose}',
      legalBasis: 'Lagagrundvöllur',
      example: 'Dæmi',
      required: 'Alltaf virkar: ekki er þörf á samþykki.',
      optIn: 'Aðeins með samþykki þínu.',
      optOut: 'Virkar nema þú slökkvir á þeim.',
    },
    categories: {
      necessary: {
        example: 'Ganga úr skugga um að þú sért manneskja, birta síðurnar rétt, vista val þitt.',
        legalBasis:
          'Byggist ekki á samþykki: bráðnauðsynlegar til að veita aðgang að þessum vef (ePrivacy-tilskipunin, 3. mgr. 5. gr.)',
      },
      preferences: {
        example: 'Vefurinn opnast á því tungumáli sem þú valdir síðast.',
        legalBasis: 'Samþykki',
      },
      statistics: {
        example:
          'Hve margir heimsækja vefinn, hve lengi þeir staldra við og hve margir ljúka ekki við pöntun.',
        legalBasis: 'Samþykki',
      },
      marketing: {
        example:
          'Auglýsingar fyrir þennan vef á öðrum vefjum og auglýsinganetum eða YouTube-myndskeið á þessum vef.',
        legalBasis: 'Samþykki',
      },
    },
    list: {
      title: 'Vafrakökur sem við notum',
      text: 'Hver vafrakaka með þjónustuaðila, tilgangi, tegund og geymslutíma.',
    },
    providers: {
      title: 'Þjónustuaðilar',
      text: 'Þessi fyrirtæki veita þjónustuna sem við notum og geta fengið gögn um heimsókn þína.',
      country: 'Land',
      role: 'Hlutverk',
      services: 'Þjónusta',
      transfer: 'Miðlun út fyrir EES',
      transfers: {
        dpf: '{country}: rammi um persónuvernd milli ESB og Bandaríkjanna (GDPR, 45. gr.)',
        adequacy:
          '{country}: ákvörðun framkvæmdastjórnar ESB um fullnægjandi vernd (GDPR, 45. gr.)',
        scc: '{country}: stöðluð samningsákvæði (GDPR, 46. gr.)',
        none: '{country}: þjónustuaðilinn tilgreinir engar verndarráðstafanir',
      },
      privacy: 'Persónuverndarstefna: {provider}',
      more: 'Nánari upplýsingar um þau veitir {privacyPolicy} okkar.',
    },
    choice: {
      title: 'Val þitt',
      text: 'Þú getur samþykkt eða hafnað hvenær sem er, fyrir hvern tilgang ({categories}) eða alla saman. Afturköllun samþykkis hefur ekki áhrif á lögmæti vinnslu fram að afturkölluninni.',
      nothing:
        'Ekki er um neitt að velja: þessi vefur notar aðeins vafrakökur sem hann virkar ekki án.',
      change: 'Til að breyta vali þínu skaltu {settings}.',
      settings: 'opna vafrakökustillingarnar',
      kept: 'Geymslutími vals þíns er {days}, síðan spyrjum við aftur.',
      keptApart:
        'Geymslutími samþykkis er {acceptance} og höfnunar {refusal}, síðan spyrjum við aftur.',
    },
    signal: {
      title: 'Persónuverndarmerki vafrans þíns',
      text: 'Ef vafrinn þinn sendir merkið Global Privacy Control lítum við á það sem andmæli gegn sölu og miðlun gagna þinna.',
    },
    browsers: {
      title: 'Stillingar vafrans',
      text: 'Þú getur einnig lokað á vafrakökur eða eytt þeim í vafranum. Án nauðsynlegu vafrakaknanna er óvíst að allir hlutar vefsins virki. Sjá leiðbeiningar fyrir vafrann þinn:',
    },
    rights: {
      title: 'Réttindi þín',
      text: 'Þú getur óskað eftir aðgangi að persónuupplýsingum þínum hjá okkur, leiðréttingu þeirra, eyðingu eða flutningi og takmörkun á vinnslu þeirra. Þú getur einnig andmælt vinnslunni.',
      authority: 'Þú getur lagt fram kvörtun hjá eftirlitsyfirvaldinu: {authority}.',
    },
    contact: {
      title: 'Spurningar',
      text: 'Ef þú hefur spurningu eða beiðni um vafrakökur eða persónuupplýsingar skaltu skrifa okkur:',
      role: '{role}: {email}',
    },
    links: { title: 'Nánari upplýsingar', text: 'Sjá einnig:' },
    history: {
      title: 'Breytingar á þessari stefnu',
      added: 'Bætt við: {names}',
      removed: 'Fjarlægt: {names}',
    },
  },
  status: {
    title: 'Núverandi val þitt',
    undecided: 'Þú hefur ekki valið enn.',
    required: 'Alltaf virkar',
    granted: 'Já',
    denied: 'Nei',
    grantedExcept: 'Já, nema {services}',
    deniedExcept: 'Nei, nema {services}',
    decided: 'Valið: {date}.',
    until: 'Gildir til: {date}.',
    id: 'Auðkenni samþykkis: {id}',
    noId: 'Ekkert auðkenni er vistað.',
    notPersisted:
      'Vafrinn þinn leyfir okkur ekki að vista val þitt. Það gildir þar til þú lokar þessari síðu.',
    gpc: 'Andmæli þín eru virt: vafrinn þinn sendir merkið Global Privacy Control.',
    gpcException:
      'Vafrinn þinn sendir merkið Global Privacy Control. Þú hefur samt leyft eftirfarandi: {names}.',
    gpcConflict:
      'Andmæli þín eru virt: vafrinn þinn sendir merkið Global Privacy Control sem gengur framar fyrra vali þínu um að leyfa eftirfarandi: {names}. Til að leyfa það samt skaltu breyta vali þínu.',
    change: 'Breyta vali mínu',
    withdraw: 'Afturkalla samþykki mitt',
  },
  tableTools: {
    all: 'Vafrakökur og svipuð tækni',
    search: 'Leita í þessum lista',
    shown: 'Sýnt: {shown} af {total}',
    noMatch: 'Ekkert fannst við leitina.',
    showAll: 'Sýna allt ({total})',
    copy: 'Afrita sem CSV',
    copied: 'Afritað.',
    notCopied: 'Ekki tókst að afrita.',
  },
}
