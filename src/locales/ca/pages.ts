import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Política de galetes',
    lastUpdated: 'Darrera actualització: {date}',
    version: 'Versió {version}',
    privacyPolicy: 'política de privadesa',
    contents: 'En aquesta pàgina',
    intro: {
      title: 'Qui som',
      controller:
        '{controller} gestiona aquest lloc web i és responsable de les galetes que s’hi utilitzen.',
      vatId: 'Número d’IVA',
      address: 'Adreça',
      country: 'País',
      site: 'Lloc web',
      why: 'Utilitzem galetes per a les finalitats que es descriuen a continuació. Poden contenir dades personals.',
      privacy: 'La nostra {privacyPolicy} explica com tractem les dades personals.',
    },
    what: {
      title: 'Què són les galetes?',
      text: 'Les galetes són petits fitxers de dades que un lloc web o un servei en línia desa a l’ordinador o al telèfon quan l’utilitzeu i que torna a llegir més endavant. En aquesta pàgina, el mot inclou també tecnologies similars, com l’emmagatzematge del navegador i els píxels de seguiment.',
    },
    purposes: {
      title: 'Per a què les fem servir',
      text: 'Agrupem les galetes per finalitat. Decidiu sobre cada grup, excepte sobre les galetes sense les quals aquest lloc web no pot funcionar.',
      nothing:
        'Aquest lloc web només utilitza galetes sense les quals no pot funcionar; per tant, no heu de decidir res.',
      service: '{service}: {purpose}',
      legalBasis: 'Base jurídica',
      example: 'Exemple',
      required: 'Sempre actives: no cal consentiment.',
      optIn: 'Només amb el vostre consentiment.',
      optOut: 'Actives si no les desactiveu.',
    },
    categories: {
      necessary: {
        example: 'Comprovar que sou una persona, mostrar bé les pàgines, desar la vostra elecció.',
        legalBasis:
          'No es basen en el consentiment: són estrictament necessàries per oferir aquest lloc web (Directiva ePrivacy, art. 5.3)',
      },
      preferences: {
        example: 'El lloc web s’obre en l’idioma que vau triar l’última vegada.',
        legalBasis: 'Consentiment',
      },
      statistics: {
        example:
          'Quantes persones visiten el lloc web, quant de temps s’hi queden i quantes deixen una comanda a mitges.',
        legalBasis: 'Consentiment',
      },
      marketing: {
        example:
          'Anuncis d’aquest lloc web en altres llocs i xarxes, o un vídeo de YouTube en aquest lloc web.',
        legalBasis: 'Consentiment',
      },
    },
    list: {
      title: 'Galetes que utilitzem',
      text: 'Cada galeta amb el proveïdor, la finalitat, el tipus i el temps que es conserva.',
    },
    providers: {
      title: 'Proveïdors de serveis',
      text: 'Aquestes empreses presten els serveis que utilitzem i poden rebre dades sobre la vostra visita.',
      country: 'País',
      role: 'Funció',
      services: 'Serveis',
      transfer: 'Transferència fora de l’EEE',
      transfers: {
        dpf: '{country}: Marc de privadesa de dades UE-EUA (RGPD, art. 45)',
        adequacy: '{country}: decisió d’adequació de la Comissió Europea (RGPD, art. 45)',
        scc: '{country}: clàusules contractuals tipus (RGPD, art. 46)',
        none: '{country}: el proveïdor no indica cap garantia',
      },
      privacy: '{provider}: política de privadesa',
      more: 'Trobareu més informació sobre aquestes empreses a la nostra {privacyPolicy}.',
    },
    choice: {
      title: 'La vostra elecció',
      text: 'Podeu acceptar o rebutjar en qualsevol moment, per a cada finalitat ({categories}) o per a totes alhora. La retirada del consentiment no afecta la licitud del tractament anterior a la retirada.',
      nothing:
        'No hi ha res a triar: aquest lloc web només utilitza galetes sense les quals no pot funcionar.',
      change: 'Per canviar la vostra elecció, {settings}.',
      settings: 'obriu les preferències de galetes',
      kept: 'Conservem la vostra elecció durant {days} i després us ho tornem a preguntar.',
      keptApart:
        'Conservem un consentiment durant {acceptance} i un rebuig durant {refusal}, i després us ho tornem a preguntar.',
    },
    signal: {
      title: 'Senyals de privadesa del vostre navegador',
      text: 'Si el vostre navegador envia el senyal Global Privacy Control, el tractem com una oposició a la venda i a la compartició de les vostres dades.',
    },
    browsers: {
      title: 'Configuració del navegador',
      text: 'També podeu bloquejar o suprimir les galetes al vostre navegador. Sense les galetes necessàries, és possible que algunes parts d’aquest lloc web no funcionin. Consulteu les instruccions del vostre navegador:',
    },
    rights: {
      title: 'Els vostres drets',
      text: 'Ens podeu demanar l’accés a les vostres dades personals, la rectificació, la supressió o la portabilitat d’aquestes dades i la limitació del seu ús. També us podeu oposar a aquest ús.',
      authority: 'Podeu presentar una reclamació a l’autoritat de control: {authority}.',
    },
    contact: {
      title: 'Preguntes',
      text: 'Si teniu cap pregunta o sol·licitud sobre les galetes o les dades personals, escriviu-nos:',
      role: '{role}: {email}',
    },
    links: { title: 'Més informació', text: 'Vegeu també:' },
    history: {
      title: 'Canvis en aquesta política',
      added: 'Afegit: {names}',
      removed: 'Suprimit: {names}',
    },
  },
  status: {
    title: 'La vostra elecció actual',
    undecided: 'Encara no heu triat.',
    required: 'Sempre actives',
    granted: 'Permès',
    denied: 'No permès',
    grantedExcept: 'Permès, excepte {services}',
    deniedExcept: 'No permès, excepte {services}',
    decided: 'Data de l’elecció: {date}.',
    until: 'Data de caducitat: {date}.',
    id: 'Identificador del consentiment: {id}',
    noId: 'No es desa cap identificador.',
    notPersisted:
      'El vostre navegador no ens permet desar la vostra elecció. Val fins que tanqueu aquesta pàgina.',
    gpc: 'S’ha respectat la vostra sol·licitud d’exclusió: el vostre navegador envia el senyal Global Privacy Control.',
    gpcException:
      'El vostre navegador envia el senyal Global Privacy Control. Tot i això, heu permès: {names}.',
    gpcConflict:
      'S’ha respectat la vostra sol·licitud d’exclusió: el vostre navegador envia el senyal Global Privacy Control, que preval sobre la vostra elecció anterior de permetre {names}. Per permetre-ho igualment, canvieu la vostra elecció.',
    change: 'Canvia la meva elecció',
    withdraw: 'Retira el meu consentiment',
  },
  tableTools: {
    all: 'Galetes i tecnologies similars',
    search: 'Cerca en aquesta llista',
    shown: 'Es mostren: {shown} de {total}',
    noMatch: 'Cap resultat per a la cerca.',
    showAll: 'Mostra-ho tot ({total})',
    copy: 'Copia com a CSV',
    copied: 'S’ha copiat.',
    notCopied: 'No s’ha pogut copiar.',
  },
}
