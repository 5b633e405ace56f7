import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Distingeix els visitants.',
    long: 'Assigna un número aleatori al vostre navegador, perquè les seves visites es comptin com les d’un sol visitant.',
  },
  'tells-sessions-apart': {
    short: 'Distingeix les visites.',
    long: 'Marca les pàgines que obriu en una visita, perquè es comptin juntes.',
  },
  'measures-visits': {
    short: 'Mesura com s’utilitza el lloc web.',
    long: 'Compta les visites i les pàgines i mostra com els visitants recorren el lloc web.',
  },
  'measures-video': {
    short: 'Mesura com es miren els vídeos.',
    long: 'Compta les visualitzacions i registra quines parts d’un vídeo es reprodueixen.',
  },
  'measures-campaigns': {
    short: 'Mostra quina campanya ha dut a una visita.',
    long: 'Registra l’anunci o l’enllaç d’on veniu, per mesurar quines campanyes funcionen.',
  },
  'measures-advertising': {
    short: 'Mesura l’efecte de la publicitat.',
    long: 'Registra si compreu o us registreu després d’haver vist un anunci o d’haver-hi fet clic.',
  },
  'limits-requests': {
    short: 'Limita el nombre de sol·licituds.',
    long: 'Alenteix les sol·licituds que s’envien al servei de mesurament.',
  },
  'remembers-source': {
    short: 'Recorda la pàgina d’on veniu.',
    long: 'Desa l’adreça o la cerca que us ha dut a aquest lloc web.',
  },
  'keeps-session': {
    short: 'Manté la sessió.',
    long: 'Vincula les vostres sol·licituds durant una visita, perquè el lloc web funcioni de pàgina en pàgina.',
  },
  'keeps-login': {
    short: 'Manté la sessió iniciada.',
    long: 'Reconeix el vostre compte, perquè no hàgiu d’iniciar la sessió a cada pàgina.',
  },
  'stores-consent': {
    short: 'Desa la vostra elecció sobre el consentiment.',
    long: 'Recorda quines galetes heu acceptat o rebutjat.',
  },
  'remembers-language': {
    short: 'Recorda el vostre idioma.',
    long: 'Mostra el lloc web en l’idioma que heu triat.',
  },
  'remembers-region': {
    short: 'Recorda el vostre país o regió.',
    long: 'Mostra preus i ofertes per al país que heu triat.',
  },
  'remembers-currency': {
    short: 'Recorda la vostra moneda.',
    long: 'Mostra els preus en la moneda que heu triat.',
  },
  'remembers-settings': {
    short: 'Recorda la vostra configuració.',
    long: 'Conserva la configuració que heu triat en aquest lloc web.',
  },
  'remembers-theme': {
    short: 'Recorda la combinació de colors.',
    long: 'Mostra el lloc web amb els colors clars o foscos que heu triat.',
  },
  'remembers-form': {
    short: 'Recorda el que heu introduït.',
    long: 'Conserva el que heu introduït en un formulari, perquè no ho hàgiu de repetir.',
  },
  'remembers-cart': {
    short: 'Recorda el vostre cistell de la compra.',
    long: 'Conserva els articles al cistell mentre compreu.',
  },
  'remembers-viewed-items': {
    short: 'Recorda els articles que heu vist.',
    long: 'Us mostra els productes o les pàgines que heu obert abans.',
  },
  'remembers-player': {
    short: 'Recorda la configuració del reproductor.',
    long: 'Conserva el volum, la qualitat i els subtítols tal com els heu configurat.',
  },
  'remembers-progress': {
    short: 'Recorda on us heu aturat.',
    long: 'Continua un vídeo o un àudio allà on l’heu aturat.',
  },
  'remembers-notice': {
    short: 'Recorda que heu tancat un missatge.',
    long: 'No torna a mostrar un missatge que heu tancat.',
  },
  'plays-video': {
    short: 'Reprodueix vídeos.',
    long: 'Mostra en aquest lloc web vídeos d’una plataforma de vídeo.',
  },
  'plays-audio': {
    short: 'Reprodueix música i pòdcasts.',
    long: 'Reprodueix en aquest lloc web música i pòdcasts d’una plataforma d’àudio.',
  },
  'shows-map': { short: 'Mostra mapes.', long: 'Mostra un mapa interactiu en aquest lloc web.' },
  'shows-posts': {
    short: 'Mostra publicacions de xarxes socials.',
    long: 'Mostra en aquest lloc web publicacions d’una xarxa social.',
  },
  'shows-forms': {
    short: 'Mostra formularis.',
    long: 'Mostra un formulari o una enquesta i envia les respostes al proveïdor.',
  },
  'shows-calendar': {
    short: 'Permet reservar cites.',
    long: 'Mostra un calendari en què podeu reservar una cita.',
  },
  'shows-documents': {
    short: 'Mostra documents i dissenys.',
    long: 'Mostra en aquest lloc web un document, un disseny o codi d’una altra plataforma.',
  },
  'shares-content': {
    short: 'Permet compartir pàgines.',
    long: 'Ofereix botons per compartir una pàgina a les xarxes socials.',
  },
  'offers-comments': {
    short: 'Permet comentar.',
    long: 'Mostra comentaris i us permet escriure els vostres.',
  },
  'offers-chat': { short: 'Ofereix un xat.', long: 'Obre un xat amb l’equip d’aquest lloc web.' },
  'remembers-chat': {
    short: 'Recorda el vostre xat.',
    long: 'Reconeix el vostre navegador, perquè una conversa continuï de pàgina en pàgina.',
  },
  'records-sessions': {
    short: 'Enregistra com s’utilitzen les pàgines.',
    long: 'Enregistra els moviments del ratolí, els clics i el desplaçament, perquè es puguin reproduir.',
  },
  'runs-surveys': {
    short: 'Mostra enquestes.',
    long: 'Us demana l’opinió i registra les vostres respostes.',
  },
  'remembers-survey': {
    short: 'Recorda les enquestes que heu respost o tancat.',
    long: 'No us torna a demanar una opinió que ja heu donat o que no heu volgut donar.',
  },
  'tests-variants': {
    short: 'Compara versions d’una pàgina.',
    long: 'Mostra als visitants versions diferents d’una pàgina i mesura quina funciona millor.',
  },
  'remembers-variant': {
    short: 'Recorda la versió de la pàgina que veieu.',
    long: 'Us mostra la mateixa versió d’una pàgina a cada visita.',
  },
  'shows-advertising': {
    short: 'Mostra publicitat.',
    long: 'Mostra anuncis en aquest lloc web o en altres.',
  },
  'personalizes-advertising': {
    short: 'Mostra publicitat basada en els vostres interessos.',
    long: 'Registra les pàgines que visiteu, en aquest lloc web i en altres, per mostrar publicitat adequada als vostres interessos.',
  },
  'limits-advertising': {
    short: 'Limita la freqüència amb què es mostra un anunci.',
    long: 'Compta quantes vegades heu vist un anunci, perquè no es repeteixi massa sovint.',
  },
  'finds-visitors-again': {
    short: 'Mostra publicitat en altres llocs web després d’una visita.',
    long: 'Reconeix els visitants d’aquest lloc web en altres llocs, per mostrar-los la publicitat d’aquest lloc.',
  },
  'matches-identifiers': {
    short: 'Sincronitza identificadors amb socis publicitaris.',
    long: 'Intercanvia identificadors entre empreses de publicitat, perquè reconeguin el mateix navegador.',
  },
  'links-devices': {
    short: 'Vincula els dispositius d’una persona.',
    long: 'Reconeix la mateixa persona en diversos dispositius o navegadors.',
  },
  'respects-objections': {
    short: 'Recorda una oposició.',
    long: 'Recorda que us heu oposat a un mesurament o a la publicitat.',
  },
  'credits-partners': {
    short: 'Atribueix compres als socis.',
    long: 'Registra quin lloc web soci ha dut a una compra, perquè se li pagui.',
  },
  'recommends-products': {
    short: 'Recomana productes.',
    long: 'Suggereix productes a partir dels que heu vist o comprat.',
  },
  'personalizes-content': {
    short: 'Us adapta el contingut.',
    long: 'Tria textos i ofertes a partir de les vostres visites anteriors.',
  },
  'identifies-companies': {
    short: 'Reconeix empreses.',
    long: 'Esbrina per a quina empresa treballen els visitants a partir de la seva xarxa.',
  },
  'manages-contacts': {
    short: 'Vincula les visites amb els contactes.',
    long: 'Vincula les vostres visites amb les vostres dades quan heu enviat un formulari o obert un correu electrònic.',
  },
  'sends-messages': {
    short: 'Envia butlletins i missatges.',
    long: 'Us subscriu a butlletins o notificacions i mesura com s’utilitzen.',
  },
  'tells-humans-from-bots': {
    short: 'Distingeix les persones dels programes.',
    long: 'Comprova que una sol·licitud prové d’una persona, per protegir els formularis del correu brossa.',
  },
  'protects-requests': {
    short: 'Protegeix els formularis contra sol·licituds falsificades.',
    long: 'S’assegura que una sol·licitud prové d’una pàgina d’aquest lloc web.',
  },
  'protects-site': {
    short: 'Protegeix el lloc web contra atacs.',
    long: 'Reconeix i atura el trànsit nociu.',
  },
  'prevents-fraud': {
    short: 'Prevé el frau.',
    long: 'Reconeix pagaments i inicis de sessió sospitosos.',
  },
  'processes-payments': {
    short: 'Processa pagaments.',
    long: 'Gestiona el vostre pagament i el manté segur.',
  },
  'balances-load': {
    short: 'Reparteix les sol·licituds entre servidors.',
    long: 'Envia les vostres sol·licituds al mateix servidor durant una visita.',
  },
  'delivers-files': {
    short: 'Lliura els fitxers del lloc web.',
    long: 'Lliura tipus de lletra, imatges i scripts des d’un servidor proper.',
  },
  'monitors-errors': {
    short: 'Informa d’errors.',
    long: 'Registra els errors del lloc web, perquè es puguin corregir.',
  },
  'monitors-speed': {
    short: 'Mesura la velocitat del lloc web.',
    long: 'Mesura amb quina rapidesa es carreguen i responen les pàgines.',
  },
  'manages-tags': {
    short: 'Carrega altres serveis.',
    long: 'Carrega els serveis de mesurament i de publicitat que utilitza el lloc web.',
  },
  'tests-storage': {
    short: 'Prova si el navegador accepta galetes.',
    long: 'Es crea i es llegeix una vegada per saber si es poden desar galetes.',
  },
  'edits-site': {
    short: 'Gestiona el contingut del lloc web.',
    long: 'Reconeix els editors del lloc web i la seva configuració.',
  },
  'offers-ratings': {
    short: 'Mostra valoracions.',
    long: 'Mostra valoracions de clients i us convida a escriure’n una.',
  },
  'searches-site': {
    short: 'Ofereix una cerca.',
    long: 'Cerca en el contingut del lloc web i mesura quins resultats s’obren.',
  },
}
