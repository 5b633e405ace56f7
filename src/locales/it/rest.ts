import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Le scelte sono state salvate.',
  dialog: {
    title: 'Preferenze sui cookie',
    text: 'È possibile scegliere quali cookie e tecnologie simili possiamo usare. Le scelte valgono per questo browser e possono essere modificate qui in qualsiasi momento.',
    nothing:
      'Questo sito usa solo i cookie e le tecnologie simili di cui non può fare a meno, quindi non c’è nulla da scegliere.',
    required: 'Sempre attivi',
    services: { one: '{count} servizio', many: '{count} di servizi', other: '{count} servizi' },
    save: 'Salva le mie scelte',
    accept: 'Accetta tutto',
    reject: 'Rifiuta tutto',
    close: 'Chiudi senza salvare',
    privacy: 'Informativa sulla privacy di {provider}',
    gpc: 'Il browser invia il segnale Global Privacy Control: per questo la finalità resta disattivata finché non viene attivata qui.',
  },
  reasons: {
    revision: 'Dall’ultima scelta abbiamo modificato il modo in cui usiamo i cookie.',
    expired: 'L’ultima scelta è scaduta, quindi la chiediamo di nuovo.',
  },
  categories: {
    necessary: {
      name: 'Necessari',
      description:
        'Servono a far funzionare il sito e a mantenerlo sicuro. Non possono essere disattivati e non richiedono il consenso.',
    },
    preferences: {
      name: 'Funzionali',
      description: 'Ricordano le impostazioni scelte, per esempio la lingua.',
    },
    statistics: {
      name: 'Statistiche',
      description:
        'Contano le visite e mostrano come vengono usate le pagine, per permetterci di migliorarle.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Permettono a noi e ai nostri partner di seguire le visite su questo e su altri siti e di mostrare annunci basati su di esse.',
    },
  },
  table: {
    caption: '{name}: cookie e tecnologie simili',
    name: 'Nome',
    provider: 'Fornitore',
    purpose: 'Finalità',
    type: 'Tipo',
    expiry: 'Durata',
    category: 'Categoria',
    domain: 'Dominio',
    none: 'Non viene memorizzato nulla.',
    readBy: '{provider}; letto anche da {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie impostato da script',
      pixel: 'Pixel di tracciamento',
      cookie: 'Cookie',
      localStorage: 'Memoria locale',
      sessionStorage: 'Memoria di sessione',
      indexedDB: 'Database del browser',
      cacheStorage: 'Cache del browser',
    },
    session: 'Fine della sessione',
    persistent: 'Fino alla cancellazione',
    notStated: 'Non indicata',
    ownPurpose: 'Memorizza le scelte sul consenso.',
    queuePurpose: 'Memorizza la prova delle scelte finché il nostro server non l’ha confermata.',
    thisSite: 'Questo sito',
  },
}
