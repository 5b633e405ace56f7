import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Sus opciones se han guardado.',
  dialog: {
    title: 'Configuración de cookies',
    text: 'Elija qué cookies y tecnologías similares podemos utilizar. Sus opciones se aplican a este navegador y puede cambiarlas aquí en cualquier momento.',
    nothing:
      'Este sitio solo utiliza las cookies y tecnologías similares sin las que no puede funcionar, por lo que no hay nada que elegir.',
    required: 'Siempre activas',
    services: { one: '{count} servicio', many: '{count} de servicios', other: '{count} servicios' },
    save: 'Guardar mis opciones',
    accept: 'Aceptar todo',
    reject: 'Rechazar todo',
    close: 'Cerrar sin guardar',
    privacy: 'Política de privacidad de {provider}',
    gpc: 'Su navegador envía la señal Global Privacy Control, por lo que esta finalidad está desactivada, salvo que usted la active.',
  },
  reasons: {
    revision: 'Hemos cambiado nuestro uso de las cookies desde la última vez que eligió.',
    expired: 'Sus opciones han caducado, por lo que volvemos a preguntarle.',
  },
  categories: {
    necessary: {
      name: 'Necesarias',
      description:
        'Hacen que el sitio funcione y sea seguro. No se pueden desactivar y no requieren su consentimiento.',
    },
    preferences: {
      name: 'Funcionales',
      description: 'Recuerdan los ajustes que ha elegido, como el idioma.',
    },
    statistics: {
      name: 'Estadísticas',
      description:
        'Cuentan las visitas y muestran cómo se utilizan las páginas, para que podamos mejorarlas.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Nos permiten, a nosotros y a nuestros socios, seguir sus visitas aquí y en otros sitios y mostrar anuncios basados en ellas.',
    },
  },
  table: {
    caption: '{name}: cookies y tecnologías similares',
    name: 'Nombre',
    provider: 'Proveedor',
    purpose: 'Finalidad',
    type: 'Tipo',
    expiry: 'Duración',
    category: 'Categoría',
    domain: 'Dominio',
    none: 'No se almacena nada.',
    readBy: '{provider}; lectura también por parte de {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie creada por un script',
      pixel: 'Píxel de seguimiento',
      cookie: 'Cookie',
      localStorage: 'Almacenamiento local',
      sessionStorage: 'Almacenamiento de sesión',
      indexedDB: 'Base de datos del navegador',
      cacheStorage: 'Caché del navegador',
    },
    session: 'Fin de la sesión',
    persistent: 'Hasta que se elimine',
    notStated: 'No se indica',
    ownPurpose: 'Guarda sus opciones de consentimiento.',
    queuePurpose: 'Guarda la prueba de sus opciones hasta que nuestro servidor la haya confirmado.',
    thisSite: 'Este sitio',
  },
}
