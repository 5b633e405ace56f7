import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'S’ha desat la vostra elecció.',
  dialog: {
    title: 'Preferències de galetes',
    text: 'Trieu quines galetes i tecnologies similars podem utilitzar. La vostra elecció val per a aquest navegador, i la podeu canviar aquí en qualsevol moment.',
    nothing:
      'Aquest lloc web només utilitza galetes i tecnologies similars sense les quals no pot funcionar; per tant, no hi ha res a triar.',
    required: 'Sempre actives',
    services: { one: '{count} servei', many: '{count} de serveis', other: '{count} serveis' },
    save: 'Desa la meva elecció',
    accept: 'Accepta-ho tot',
    reject: 'Rebutja-ho tot',
    close: 'Tanca sense desar',
    privacy: '{provider}: política de privadesa',
    gpc: 'El vostre navegador envia el senyal Global Privacy Control; per tant, això està desactivat si no ho activeu.',
  },
  reasons: {
    revision: 'Hem canviat la manera d’utilitzar galetes des de la vostra darrera elecció.',
    expired: 'La vostra darrera elecció ha caducat; per tant, us ho tornem a preguntar.',
  },
  categories: {
    necessary: {
      name: 'Necessàries',
      description:
        'Calen perquè el lloc web funcioni i sigui segur. No es poden desactivar i no necessiten el vostre consentiment.',
    },
    preferences: {
      name: 'Funcionalitat',
      description: 'Recorden la configuració que heu triat, com ara l’idioma.',
    },
    statistics: {
      name: 'Estadística',
      description:
        'Compten les visites i mostren com s’utilitzen les pàgines, per poder-les millorar.',
    },
    marketing: {
      name: 'Màrqueting',
      description:
        'Les fem servir nosaltres i els nostres socis per seguir les vostres visites aquí i en altres llocs web i mostrar anuncis basats en aquestes visites.',
    },
  },
  table: {
    caption: '{name}: galetes i tecnologies similars',
    name: 'Nom',
    provider: 'Proveïdor',
    purpose: 'Finalitat',
    type: 'Tipus',
    expiry: 'Termini de conservació',
    category: 'Categoria',
    domain: 'Domini',
    none: 'No s’hi desa res.',
    readBy: '{provider}; també ho llegeixen: {readers}',
    types: {
      http: 'Galeta HTTP',
      script: 'Galeta creada per un script',
      pixel: 'Píxel de seguiment',
      cookie: 'Galeta',
      localStorage: 'Emmagatzematge local',
      sessionStorage: 'Emmagatzematge de sessió',
      indexedDB: 'Base de dades del navegador',
      cacheStorage: 'Memòria cau del navegador',
    },
    session: 'Final de la sessió',
    persistent: 'Fins que se suprimeixi',
    notStated: 'No s’indica',
    ownPurpose: 'Desa la vostra elecció sobre el consentiment.',
    queuePurpose: 'Desa la prova de la vostra elecció fins que el nostre servidor l’ha confirmada.',
    thisSite: 'Aquest lloc web',
  },
}
