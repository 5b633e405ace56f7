import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Política de cookies',
    lastUpdated: 'Última actualización: {date}',
    version: 'Versión {version}',
    privacyPolicy: 'política de privacidad',
    contents: 'En esta página',
    intro: {
      title: 'Quiénes somos',
      controller: '{controller} gestiona este sitio y es responsable de las cookies que utiliza.',
      vatId: 'NIF-IVA',
      address: 'Dirección',
      country: 'País',
      site: 'Sitio web',
      why: 'Utilizamos cookies con las finalidades que se describen a continuación. Pueden contener datos personales.',
      privacy: 'En nuestra {privacyPolicy} explicamos cómo tratamos los datos personales.',
    },
    what: {
      title: '¿Qué son las cookies?',
      text: 'Las cookies son pequeños archivos de datos que un sitio o un servicio en línea guarda en su ordenador o teléfono cuando lo utiliza y que vuelve a leer más tarde. En esta página, la palabra incluye también tecnologías similares, como el almacenamiento del navegador y los píxeles de seguimiento.',
    },
    purposes: {
      title: 'Para qué las utilizamos',
      text: 'Agrupamos las cookies por finalidad. Usted decide sobre cada grupo, salvo sobre las cookies sin las que este sitio no puede funcionar.',
      nothing:
        'Este sitio solo utiliza las cookies sin las que no puede funcionar, por lo que no tiene nada que decidir.',
      service: '{service}: {purpose}',
      legalBasis: 'Base jurídica',
      example: 'Ejemplo',
      required: 'Siempre activas: no se necesita consentimiento.',
      optIn: 'Solo con su consentimiento.',
      optOut: 'Activas, salvo que usted las desactive.',
    },
    categories: {
      necessary: {
        example:
          'Comprobar que usted es una persona, mostrar correctamente las páginas, guardar sus opciones.',
        legalBasis:
          'Sin consentimiento: estrictamente necesarias para prestar el servicio de este sitio (Directiva ePrivacy, art. 5, apdo. 3)',
      },
      preferences: {
        example: 'El sitio se abre en el idioma que eligió la última vez.',
        legalBasis: 'Consentimiento',
      },
      statistics: {
        example:
          'Cuántas personas visitan el sitio, cuánto tiempo se quedan y cuántas dejan un pedido sin terminar.',
        legalBasis: 'Consentimiento',
      },
      marketing: {
        example:
          'Anuncios de este sitio en otros sitios y redes, o un vídeo de YouTube en este sitio.',
        legalBasis: 'Consentimiento',
      },
    },
    list: {
      title: 'Cookies que utilizamos',
      text: 'Cada cookie con su proveedor, su finalidad, su tipo y el tiempo que se conserva.',
    },
    providers: {
      title: 'Proveedores de servicios',
      text: 'Estas empresas prestan los servicios que utilizamos y pueden recibir datos sobre su visita.',
      country: 'País',
      role: 'Función',
      services: 'Servicios',
      transfer: 'Transferencia fuera del EEE',
      transfers: {
        dpf: '{country}: Marco de Privacidad de Datos UE-EE. UU. (RGPD, art. 45)',
        adequacy: '{country}: decisión de adecuación de la Comisión Europea (RGPD, art. 45)',
        scc: '{country}: cláusulas contractuales tipo (RGPD, art. 46)',
        none: '{country}: el proveedor no indica ninguna garantía',
      },
      privacy: 'Política de privacidad de {provider}',
      more: 'Encontrará más información sobre ellas en nuestra {privacyPolicy}.',
    },
    choice: {
      title: 'Sus opciones',
      text: 'Puede aceptar o rechazar en cualquier momento, por cada finalidad ({categories}) o por todas a la vez. La retirada del consentimiento no afecta a la licitud del tratamiento anterior a la retirada.',
      nothing:
        'No hay nada que elegir: este sitio solo utiliza las cookies sin las que no puede funcionar.',
      change: 'Para cambiar sus opciones, {settings}.',
      settings: 'abra la configuración de cookies',
      kept: 'Conservamos sus opciones durante {days}; después volvemos a preguntarle.',
      keptApart:
        'Conservamos un consentimiento durante {acceptance} y un rechazo durante {refusal}; después volvemos a preguntarle.',
    },
    signal: {
      title: 'Señales de privacidad de su navegador',
      text: 'Si su navegador envía la señal Global Privacy Control, la tratamos como una oposición a la venta y a la comunicación de sus datos.',
    },
    browsers: {
      title: 'Ajustes del navegador',
      text: 'También puede bloquear o eliminar las cookies en su navegador. Sin las cookies necesarias, es posible que partes de este sitio no funcionen. Consulte las instrucciones de su navegador:',
    },
    rights: {
      title: 'Sus derechos',
      text: 'Puede solicitarnos el acceso a sus datos personales, su rectificación, su supresión o su portabilidad y la limitación de su tratamiento. También puede oponerse a su tratamiento.',
      authority: 'Puede presentar una reclamación ante la autoridad de control: {authority}.',
    },
    contact: {
      title: 'Preguntas',
      text: 'Si tiene alguna pregunta o solicitud sobre las cookies o los datos personales, escríbanos:',
      role: '{role}: {email}',
    },
    links: { title: 'Más información', text: 'Consulte también:' },
    history: {
      title: 'Cambios en esta política',
      added: 'Añadido: {names}',
      removed: 'Eliminado: {names}',
    },
  },
  status: {
    title: 'Sus opciones actuales',
    undecided: 'Todavía no ha elegido.',
    required: 'Siempre activas',
    granted: 'Sí',
    denied: 'No',
    grantedExcept: 'Sí, excepto {services}',
    deniedExcept: 'No, excepto {services}',
    decided: 'Opciones elegidas el {date}.',
    until: 'Válidas hasta el {date}.',
    id: 'Identificador del consentimiento: {id}',
    noId: 'No se almacena ningún identificador.',
    notPersisted:
      'Su navegador no nos permite guardar sus opciones. Se aplican hasta que cierre esta página.',
    gpc: 'Respetamos su solicitud de exclusión: su navegador envía la señal Global Privacy Control.',
    gpcException:
      'Su navegador envía la señal Global Privacy Control. Aun así, usted ha permitido: {names}.',
    gpcConflict:
      'Respetamos su solicitud de exclusión: su navegador envía la señal Global Privacy Control, que prevalece sobre sus opciones anteriores, con las que había permitido: {names}. Para permitirlo de todos modos, cambie sus opciones.',
    change: 'Cambiar mis opciones',
    withdraw: 'Retirar mi consentimiento',
  },
  tableTools: {
    all: 'Cookies y tecnologías similares',
    search: 'Buscar en esta lista',
    shown: 'Se muestran: {shown} de {total}',
    noMatch: 'Ningún resultado coincide con su búsqueda.',
    showAll: 'Mostrar todo ({total})',
    copy: 'Copiar como CSV',
    copied: 'Copiado.',
    notCopied: 'No se ha podido copiar.',
  },
}
