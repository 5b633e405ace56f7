import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Cookie policy',
    lastUpdated: 'Ultimo aggiornamento: {date}',
    version: 'Versione {version}',
    privacyPolicy: 'informativa sulla privacy',
    contents: 'In questa pagina',
    intro: {
      title: 'Chi siamo',
      controller: '{controller} gestisce questo sito e risponde dei cookie utilizzati.',
      vatId: 'Partita IVA',
      address: 'Indirizzo',
      country: 'Paese',
      site: 'Sito web',
      why: 'Usiamo i cookie per le finalità descritte di seguito. Possono contenere dati personali.',
      privacy: 'Come trattiamo i dati personali è spiegato nella nostra {privacyPolicy}.',
    },
    what: {
      title: 'Cosa sono i cookie?',
      text: 'I cookie sono piccoli file di dati che un sito o un servizio online memorizza sul computer o sul telefono durante l’uso e rilegge in seguito. In questa pagina il termine comprende anche tecnologie simili, come la memoria del browser e i pixel di tracciamento.',
    },
    purposes: {
      title: 'Per cosa li usiamo',
      text: 'Raggruppiamo i cookie per finalità. È possibile decidere per ogni gruppo, tranne per i cookie di cui questo sito non può fare a meno.',
      nothing:
        'Questo sito usa solo i cookie di cui non può fare a meno, quindi non c’è nulla da decidere.',
      service: '{service}: {purpose}',
      legalBasis: 'Base giuridica',
      example: 'Esempio',
      required: 'Sempre attivi: non serve alcun consenso.',
      optIn: 'Solo con il consenso.',
      optOut: 'Attivi finché non vengono disattivati.',
    },
    categories: {
      necessary: {
        example:
          'Verificare che a visitare il sito sia una persona, mostrare correttamente le pagine, memorizzare le scelte.',
        legalBasis:
          'Senza consenso: strettamente necessari per fornire questo sito (direttiva ePrivacy, art. 5, par. 3)',
      },
      preferences: {
        example: 'Il sito si apre nella lingua scelta l’ultima volta.',
        legalBasis: 'Consenso',
      },
      statistics: {
        example:
          'Quante persone visitano il sito, quanto tempo restano e quante lasciano un ordine incompleto.',
        legalBasis: 'Consenso',
      },
      marketing: {
        example:
          'Annunci di questo sito su altri siti e reti, oppure un video di YouTube su questo sito.',
        legalBasis: 'Consenso',
      },
    },
    list: {
      title: 'I cookie che usiamo',
      text: 'Ogni cookie con il fornitore, la finalità, il tipo e il periodo di conservazione.',
    },
    providers: {
      title: 'Fornitori di servizi',
      text: 'Queste aziende forniscono i servizi che usiamo e possono ricevere dati sulla visita.',
      country: 'Paese',
      role: 'Ruolo',
      services: 'Servizi',
      transfer: 'Trasferimento fuori dal SEE',
      transfers: {
        dpf: '{country}: quadro UE-USA per la protezione dei dati (GDPR, art. 45)',
        adequacy: '{country}: decisione di adeguatezza della Commissione europea (GDPR, art. 45)',
        scc: '{country}: clausole contrattuali tipo (GDPR, art. 46)',
        none: '{country}: il fornitore non indica alcuna garanzia',
      },
      privacy: 'Informativa sulla privacy di {provider}',
      more: 'Maggiori informazioni su queste aziende sono disponibili nella nostra {privacyPolicy}.',
    },
    choice: {
      title: 'Le scelte',
      text: 'È possibile accettare o rifiutare in qualsiasi momento, per ogni finalità ({categories}) o per tutte insieme. La revoca del consenso non pregiudica la liceità del trattamento precedente alla revoca.',
      nothing:
        'Non c’è nulla da scegliere: questo sito usa solo i cookie di cui non può fare a meno.',
      change: 'Per modificare le scelte, {settings}.',
      settings: 'aprire le preferenze sui cookie',
      kept: 'Conserviamo le scelte per {days}, poi chiediamo di nuovo.',
      keptApart:
        'Conserviamo un consenso per {acceptance} e un rifiuto per {refusal}, poi chiediamo di nuovo.',
    },
    signal: {
      title: 'Segnali sulla privacy del browser',
      text: 'Se il browser invia il segnale Global Privacy Control, lo trattiamo come un’opposizione alla vendita e alla condivisione dei dati.',
    },
    browsers: {
      title: 'Impostazioni del browser',
      text: 'I cookie possono essere bloccati o cancellati anche nel browser. Senza i cookie necessari, alcune parti di questo sito potrebbero non funzionare. Istruzioni per i vari browser:',
    },
    rights: {
      title: 'Diritti dell’interessato',
      text: 'L’interessato può chiederci l’accesso ai propri dati personali, la loro rettifica, cancellazione o portabilità e la limitazione del trattamento. Può anche opporsi al trattamento.',
      authority: 'È possibile proporre reclamo all’autorità di controllo: {authority}.',
    },
    contact: {
      title: 'Domande',
      text: 'Per domande o richieste sui cookie o sui dati personali è possibile scriverci:',
      role: '{role}: {email}',
    },
    links: { title: 'Maggiori informazioni', text: 'Vedere anche:' },
    history: {
      title: 'Modifiche a questa policy',
      added: 'Aggiunte: {names}',
      removed: 'Rimozioni: {names}',
    },
  },
  status: {
    title: 'Scelte attuali',
    undecided: 'Non è stata ancora fatta alcuna scelta.',
    required: 'Sempre attivi',
    granted: 'Sì',
    denied: 'No',
    grantedExcept: 'Sì, tranne {services}',
    deniedExcept: 'No, tranne {services}',
    decided: 'Data della scelta: {date}.',
    until: 'Scadenza: {date}.',
    id: 'ID del consenso: {id}',
    noId: 'Non viene memorizzato alcun identificativo.',
    notPersisted:
      'Il browser non ci permette di memorizzare le scelte. Valgono fino alla chiusura di questa pagina.',
    gpc: 'La richiesta di opt-out è rispettata: il browser invia il segnale Global Privacy Control.',
    gpcException:
      'Il browser invia il segnale Global Privacy Control. È stato comunque consentito quanto segue: {names}.',
    gpcConflict:
      'La richiesta di opt-out è rispettata: il browser invia il segnale Global Privacy Control, che prevale sulla scelta precedente di consentire: {names}. Per consentirlo comunque, modificare le scelte.',
    change: 'Modifica le mie scelte',
    withdraw: 'Revoca il mio consenso',
  },
  tableTools: {
    all: 'Cookie e tecnologie simili',
    search: 'Cerca in questo elenco',
    shown: 'Visualizzati: {shown} di {total}',
    noMatch: 'Nessun risultato per la ricerca.',
    showAll: 'Mostra tutto ({total})',
    copy: 'Copia come CSV',
    copied: 'Copiato.',
    notCopied: 'Copia non riuscita.',
  },
}
