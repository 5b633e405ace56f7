import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Gardouse a súa elección.',
  dialog: {
    title: 'Preferencias de cookies',
    text: 'Elixa que cookies e tecnoloxías similares podemos usar. A súa elección vale para este navegador e pode cambiala aquí en calquera momento.',
    nothing:
      'Este sitio web só usa cookies e tecnoloxías similares sen as que non pode funcionar, polo que non hai nada que elixir.',
    required: 'Sempre activas',
    services: { one: '{count} servizo', other: '{count} servizos' },
    save: 'Gardar a miña elección',
    accept: 'Aceptar todo',
    reject: 'Rexeitar todo',
    close: 'Pechar sen gardar',
    privacy: '{provider}: política de privacidade',
    gpc: 'O seu navegador envía o sinal Global Privacy Control, polo que isto está desactivado, a non ser que o active.',
  },
  reasons: {
    revision: 'Cambiamos a forma de usar as cookies desde a súa última elección.',
    expired: 'A súa última elección caducou, polo que lle preguntamos de novo.',
  },
  categories: {
    necessary: {
      name: 'Necesarias',
      description:
        'Precísanse para que o sitio web funcione e sexa seguro. Non se poden desactivar e non requiren o seu consentimento.',
    },
    preferences: {
      name: 'Funcionalidade',
      description: 'Lembran a configuración que elixiu, como o idioma.',
    },
    statistics: {
      name: 'Estatística',
      description:
        'Contan as visitas e mostran como se usan as páxinas, para que poidamos melloralas.',
    },
    marketing: {
      name: 'Mercadotecnia',
      description:
        'Usámolas nós e os nosos socios para seguir as súas visitas aquí e noutros sitios web e mostrar anuncios baseados nelas.',
    },
  },
  table: {
    caption: '{name}: cookies e tecnoloxías similares',
    name: 'Nome',
    provider: 'Provedor',
    purpose: 'Finalidade',
    type: 'Tipo',
    expiry: 'Prazo de conservación',
    category: 'Categoría',
    domain: 'Dominio',
    none: 'Non se garda nada.',
    readBy: '{provider}; tamén o len: {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie creada por un script',
      pixel: 'Píxel de seguimento',
      cookie: 'Cookie',
      localStorage: 'Almacenamento local',
      sessionStorage: 'Almacenamento de sesión',
      indexedDB: 'Base de datos do navegador',
      cacheStorage: 'Caché do navegador',
    },
    session: 'Fin da sesión',
    persistent: 'Ata que se elimine',
    notStated: 'Non se indica',
    ownPurpose: 'Garda a súa elección sobre o consentimento.',
    queuePurpose: 'Garda a proba da súa elección ata que o noso servidor a confirme.',
    thisSite: 'Este sitio web',
  },
}
