import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Política de cookies',
    lastUpdated: 'Última actualización: {date}',
    version: 'Versión {version}',
    privacyPolicy: 'política de privacidade',
    contents: 'Nesta páxina',
    intro: {
      title: 'Quen somos',
      controller:
        '{controller} xestiona este sitio web e é responsable das cookies que se usan nel.',
      vatId: 'Número de IVE',
      address: 'Enderezo',
      country: 'País',
      site: 'Sitio web',
      why: 'Usamos cookies para as finalidades que se describen a continuación. Poden conter datos persoais.',
      privacy: 'A nosa {privacyPolicy} explica como tratamos os datos persoais.',
    },
    what: {
      title: 'Que son as cookies?',
      text: 'As cookies son pequenos ficheiros de datos que un sitio web ou un servizo en liña garda no seu ordenador ou teléfono cando o usa e que volve ler máis adiante. Nesta páxina, a palabra inclúe tamén tecnoloxías similares, como o almacenamento do navegador e os píxeles de seguimento.',
    },
    purposes: {
      title: 'Para que as usamos',
      text: 'Agrupamos as cookies por finalidade. Vostede decide sobre cada grupo, agás sobre as cookies sen as que este sitio web non pode funcionar.',
      nothing:
        'Este sitio web só usa cookies sen as que non pode funcionar, polo que non ten nada que decidir.',
      service: '{service}: {purpose}',
      legalBasis: 'Base xurídica',
      example: 'Exemplo',
      required: 'Sempre activas: non se precisa consentimento.',
      optIn: 'Só co seu consentimento.',
      optOut: 'Activas, a non ser que as desactive.',
    },
    categories: {
      necessary: {
        example: 'Comprobar que é unha persoa, mostrar ben as páxinas, gardar a súa elección.',
        legalBasis:
          'Non se basean no consentimento: son estritamente necesarias para ofrecer este sitio web (Directiva ePrivacy, art. 5.3)',
      },
      preferences: {
        example: 'O sitio web ábrese no idioma que elixiu a última vez.',
        legalBasis: 'Consentimento',
      },
      statistics: {
        example:
          'Cantas persoas visitan o sitio web, canto tempo quedan e cantas deixan un pedido sen rematar.',
        legalBasis: 'Consentimento',
      },
      marketing: {
        example:
          'Anuncios deste sitio web noutros sitios e redes, ou un vídeo de YouTube neste sitio web.',
        legalBasis: 'Consentimento',
      },
    },
    list: {
      title: 'Cookies que usamos',
      text: 'Cada cookie co seu provedor, a súa finalidade, o seu tipo e o tempo que se conserva.',
    },
    providers: {
      title: 'Provedores de servizos',
      text: 'Estas empresas prestan os servizos que usamos e poden recibir datos sobre a súa visita.',
      country: 'País',
      role: 'Función',
      services: 'Servizos',
      transfer: 'Transferencia fóra do EEE',
      transfers: {
        dpf: '{country}: Marco de privacidade de datos UE-EUA (RXPD, art. 45)',
        adequacy: '{country}: decisión de adecuación da Comisión Europea (RXPD, art. 45)',
        scc: '{country}: cláusulas contractuais tipo (RXPD, art. 46)',
        none: '{country}: o provedor non indica ningunha garantía',
      },
      privacy: '{provider}: política de privacidade',
      more: 'Atopará máis información sobre elas na nosa {privacyPolicy}.',
    },
    choice: {
      title: 'A súa elección',
      text: 'Pode aceptar ou rexeitar en calquera momento, para cada finalidade ({categories}) ou para todas á vez. A retirada do consentimento non afecta á licitude do tratamento anterior á retirada.',
      nothing:
        'Non hai nada que elixir: este sitio web só usa cookies sen as que non pode funcionar.',
      change: 'Para cambiar a súa elección, {settings}.',
      settings: 'abra as preferencias de cookies',
      kept: 'Conservamos a súa elección durante {days} e despois preguntámoslle de novo.',
      keptApart:
        'Conservamos un consentimento durante {acceptance} e un rexeitamento durante {refusal}, e despois preguntámoslle de novo.',
    },
    signal: {
      title: 'Sinais de privacidade do seu navegador',
      text: 'Se o seu navegador envía o sinal Global Privacy Control, tratámolo como unha oposición á venda e á compartición dos seus datos.',
    },
    browsers: {
      title: 'Configuración do navegador',
      text: 'Tamén pode bloquear ou eliminar as cookies no seu navegador. Sen as cookies necesarias, é posible que algunhas partes deste sitio web non funcionen. Consulte as instrucións do seu navegador:',
    },
    rights: {
      title: 'Os seus dereitos',
      text: 'Pode pedirnos o acceso aos seus datos persoais, a súa rectificación, supresión ou portabilidade e a limitación do seu uso. Tamén pode opoñerse ao seu uso.',
      authority: 'Pode presentar unha reclamación ante a autoridade de control: {authority}.',
    },
    contact: {
      title: 'Preguntas',
      text: 'Se ten algunha pregunta ou solicitude sobre as cookies ou os datos persoais, escríbanos:',
      role: '{role}: {email}',
    },
    links: { title: 'Máis información', text: 'Vexa tamén:' },
    history: {
      title: 'Cambios nesta política',
      added: 'Engadido: {names}',
      removed: 'Eliminado: {names}',
    },
  },
  status: {
    title: 'A súa elección actual',
    undecided: 'Aínda non fixo ningunha elección.',
    required: 'Sempre activas',
    granted: 'Permitido',
    denied: 'Non permitido',
    grantedExcept: 'Permitido, agás {services}',
    deniedExcept: 'Non permitido, agás {services}',
    decided: 'Data da elección: {date}.',
    until: 'Data de caducidade: {date}.',
    id: 'Identificador do consentimento: {id}',
    noId: 'Non se garda ningún identificador.',
    notPersisted:
      'O seu navegador non nos permite gardar a súa elección. Vale ata que peche esta páxina.',
    gpc: 'Respectouse a súa solicitude de exclusión: o seu navegador envía o sinal Global Privacy Control.',
    gpcException:
      'O seu navegador envía o sinal Global Privacy Control. Aínda así, permitiu: {names}.',
    gpcConflict:
      'Respectouse a súa solicitude de exclusión: o seu navegador envía o sinal Global Privacy Control, que prevalece sobre a súa elección anterior de permitir {names}. Para permitilo aínda así, cambie a súa elección.',
    change: 'Cambiar a miña elección',
    withdraw: 'Retirar o meu consentimento',
  },
  tableTools: {
    all: 'Cookies e tecnoloxías similares',
    search: 'Buscar nesta lista',
    shown: 'Amósanse: {shown} de {total}',
    noMatch: 'Non hai resultados para a súa busca.',
    showAll: 'Amosar todo ({total})',
    copy: 'Copiar como CSV',
    copied: 'Copiado.',
    notCopied: 'Non se puido copiar.',
  },
}
