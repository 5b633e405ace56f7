import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Distingue i visitatori.',
    long: 'Assegna al browser un numero casuale, perché le sue visite siano contate come quelle di un solo visitatore.',
  },
  'tells-sessions-apart': {
    short: 'Distingue le visite.',
    long: 'Contrassegna le pagine aperte durante una visita, perché siano contate insieme.',
  },
  'measures-visits': {
    short: 'Misura l’uso del sito.',
    long: 'Conta le visite e le pagine e mostra come i visitatori si muovono nel sito.',
  },
  'measures-video': {
    short: 'Misura la visione dei video.',
    long: 'Conta le visualizzazioni e registra quali parti di un video vengono riprodotte.',
  },
  'measures-campaigns': {
    short: 'Mostra quale campagna ha portato a una visita.',
    long: 'Registra l’annuncio o il link di provenienza, per misurare quali campagne funzionano.',
  },
  'measures-advertising': {
    short: 'Misura l’effetto della pubblicità.',
    long: 'Registra un acquisto o un’iscrizione che segue la visione di un annuncio o un clic su di esso.',
  },
  'limits-requests': {
    short: 'Limita il numero di richieste.',
    long: 'Rallenta le richieste inviate al servizio di misurazione.',
  },
  'remembers-source': {
    short: 'Ricorda la pagina di provenienza.',
    long: 'Memorizza l’indirizzo o la ricerca che ha portato a questo sito.',
  },
  'keeps-session': {
    short: 'Mantiene la sessione.',
    long: 'Collega le richieste durante una visita, perché il sito funzioni da una pagina all’altra.',
  },
  'keeps-login': {
    short: 'Mantiene l’accesso.',
    long: 'Riconosce l’account, per evitare di dover accedere di nuovo a ogni pagina.',
  },
  'stores-consent': {
    short: 'Memorizza le scelte sul consenso.',
    long: 'Ricorda quali cookie sono stati accettati o rifiutati.',
  },
  'remembers-language': {
    short: 'Ricorda la lingua.',
    long: 'Mostra il sito nella lingua scelta.',
  },
  'remembers-region': {
    short: 'Ricorda il paese o la regione.',
    long: 'Mostra prezzi e offerte per il paese scelto.',
  },
  'remembers-currency': {
    short: 'Ricorda la valuta.',
    long: 'Mostra i prezzi nella valuta scelta.',
  },
  'remembers-settings': {
    short: 'Ricorda le impostazioni.',
    long: 'Conserva le impostazioni scelte su questo sito.',
  },
  'remembers-theme': {
    short: 'Ricorda la combinazione di colori.',
    long: 'Mostra il sito nei colori chiari o scuri scelti.',
  },
  'remembers-form': {
    short: 'Ricorda i dati inseriti.',
    long: 'Conserva i dati inseriti in un modulo, per evitare di doverli ripetere.',
  },
  'remembers-cart': {
    short: 'Ricorda il carrello.',
    long: 'Conserva gli articoli nel carrello durante gli acquisti.',
  },
  'remembers-viewed-items': {
    short: 'Ricorda gli articoli visti.',
    long: 'Mostra i prodotti o le pagine già aperti.',
  },
  'remembers-player': {
    short: 'Ricorda le impostazioni del lettore.',
    long: 'Conserva il volume, la qualità e i sottotitoli impostati.',
  },
  'remembers-progress': {
    short: 'Ricorda il punto di interruzione.',
    long: 'Riprende un video o un audio dal punto in cui è stato interrotto.',
  },
  'remembers-notice': {
    short: 'Ricorda la chiusura di un messaggio.',
    long: 'Non mostra di nuovo un messaggio già chiuso.',
  },
  'plays-video': {
    short: 'Riproduce video.',
    long: 'Mostra su questo sito i video di una piattaforma video.',
  },
  'plays-audio': {
    short: 'Riproduce musica e podcast.',
    long: 'Riproduce su questo sito musica e podcast di una piattaforma audio.',
  },
  'shows-map': { short: 'Mostra mappe.', long: 'Mostra una mappa interattiva su questo sito.' },
  'shows-posts': {
    short: 'Mostra post dei social network.',
    long: 'Mostra su questo sito i post di un social network.',
  },
  'shows-forms': {
    short: 'Mostra moduli.',
    long: 'Mostra un modulo o un sondaggio e invia le risposte al relativo fornitore.',
  },
  'shows-calendar': {
    short: 'Permette di prenotare appuntamenti.',
    long: 'Mostra un calendario in cui è possibile prenotare un appuntamento.',
  },
  'shows-documents': {
    short: 'Mostra documenti e progetti grafici.',
    long: 'Mostra su questo sito un documento, un progetto grafico o del codice di un’altra piattaforma.',
  },
  'shares-content': {
    short: 'Permette di condividere pagine.',
    long: 'Offre pulsanti per condividere una pagina sui social network.',
  },
  'offers-comments': {
    short: 'Permette di commentare.',
    long: 'Mostra i commenti e permette di scriverne.',
  },
  'offers-chat': { short: 'Offre una chat.', long: 'Apre una chat con il team di questo sito.' },
  'remembers-chat': {
    short: 'Ricorda la chat.',
    long: 'Riconosce il browser, perché la conversazione continui da una pagina all’altra.',
  },
  'records-sessions': {
    short: 'Registra l’uso delle pagine.',
    long: 'Registra i movimenti del mouse, i clic e lo scorrimento, perché possano essere rivisti.',
  },
  'runs-surveys': { short: 'Mostra sondaggi.', long: 'Chiede un’opinione e registra le risposte.' },
  'remembers-survey': {
    short: 'Ricorda i sondaggi compilati o chiusi.',
    long: 'Non chiede di nuovo un’opinione già data o rifiutata.',
  },
  'tests-variants': {
    short: 'Confronta versioni di una pagina.',
    long: 'Mostra ai visitatori versioni diverse di una pagina e misura quale funziona meglio.',
  },
  'remembers-variant': {
    short: 'Ricorda la versione mostrata di una pagina.',
    long: 'Mostra la stessa versione di una pagina a ogni visita.',
  },
  'shows-advertising': {
    short: 'Mostra pubblicità.',
    long: 'Mostra annunci su questo sito o su altri.',
  },
  'personalizes-advertising': {
    short: 'Mostra pubblicità in base agli interessi.',
    long: 'Registra le pagine visitate, su questo e su altri siti, per mostrare pubblicità adatta agli interessi.',
  },
  'limits-advertising': {
    short: 'Limita la frequenza di un annuncio.',
    long: 'Conta quante volte un annuncio è stato visto, perché non sia ripetuto troppo spesso.',
  },
  'finds-visitors-again': {
    short: 'Mostra pubblicità su altri siti dopo una visita.',
    long: 'Riconosce su altri siti i visitatori di questo sito, per mostrare loro lì la sua pubblicità.',
  },
  'matches-identifiers': {
    short: 'Abbina identificativi con partner pubblicitari.',
    long: 'Scambia identificativi tra società pubblicitarie, perché riconoscano lo stesso browser.',
  },
  'links-devices': {
    short: 'Collega i dispositivi di una persona.',
    long: 'Riconosce la stessa persona su più dispositivi o browser.',
  },
  'respects-objections': {
    short: 'Ricorda un’opposizione.',
    long: 'Ricorda l’opposizione a una misurazione o alla pubblicità.',
  },
  'credits-partners': {
    short: 'Attribuisce gli acquisti ai partner.',
    long: 'Registra quale sito partner ha portato a un acquisto, perché sia remunerato.',
  },
  'recommends-products': {
    short: 'Consiglia prodotti.',
    long: 'Propone prodotti in base a quelli visti o acquistati.',
  },
  'personalizes-content': {
    short: 'Adatta i contenuti.',
    long: 'Sceglie testi e offerte in base alle visite precedenti.',
  },
  'identifies-companies': {
    short: 'Riconosce le aziende.',
    long: 'Individua, in base alla rete, l’azienda per cui lavorano i visitatori.',
  },
  'manages-contacts': {
    short: 'Collega le visite ai contatti.',
    long: 'Collega le visite ai dati di contatto dopo l’invio di un modulo o l’apertura di un’e-mail.',
  },
  'sends-messages': {
    short: 'Invia newsletter e messaggi.',
    long: 'Gestisce l’iscrizione a newsletter o notifiche e misura come vengono usate.',
  },
  'tells-humans-from-bots': {
    short: 'Distingue le persone dai programmi.',
    long: 'Verifica che una richiesta provenga da una persona, per proteggere i moduli dallo spam.',
  },
  'protects-requests': {
    short: 'Protegge i moduli da richieste contraffatte.',
    long: 'Verifica che una richiesta provenga da una pagina di questo sito.',
  },
  'protects-site': {
    short: 'Protegge il sito dagli attacchi.',
    long: 'Riconosce e blocca il traffico dannoso.',
  },
  'prevents-fraud': {
    short: 'Previene le frodi.',
    long: 'Riconosce pagamenti e accessi sospetti.',
  },
  'processes-payments': {
    short: 'Elabora i pagamenti.',
    long: 'Gestisce il pagamento e lo protegge.',
  },
  'balances-load': {
    short: 'Distribuisce le richieste tra i server.',
    long: 'Invia le richieste allo stesso server durante una visita.',
  },
  'delivers-files': {
    short: 'Fornisce i file del sito.',
    long: 'Fornisce font, immagini e script da un server vicino.',
  },
  'monitors-errors': {
    short: 'Segnala gli errori.',
    long: 'Registra gli errori del sito, perché possano essere corretti.',
  },
  'monitors-speed': {
    short: 'Misura la velocità del sito.',
    long: 'Misura la rapidità con cui le pagine si caricano e rispondono.',
  },
  'manages-tags': {
    short: 'Carica altri servizi.',
    long: 'Carica i servizi di misurazione e pubblicità usati dal sito.',
  },
  'tests-storage': {
    short: 'Verifica se il browser accetta i cookie.',
    long: 'Viene impostato e letto una volta, per sapere se i cookie possono essere memorizzati.',
  },
  'edits-site': {
    short: 'Gestisce i contenuti del sito.',
    long: 'Riconosce i redattori del sito e le loro impostazioni.',
  },
  'offers-ratings': {
    short: 'Mostra recensioni.',
    long: 'Mostra le recensioni dei clienti e invita a scriverne una.',
  },
  'searches-site': {
    short: 'Offre una funzione di ricerca.',
    long: 'Cerca nei contenuti del sito e misura quali risultati vengono aperti.',
  },
}
