import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Distingue os visitantes.',
    long: 'Asígnalle un número aleatorio ao seu navegador, para que as visitas deste se conten como as dun só visitante.',
  },
  'tells-sessions-apart': {
    short: 'Distingue as visitas.',
    long: 'Marca as páxinas que abre nunha mesma visita, para que se conten xuntas.',
  },
  'measures-visits': {
    short: 'Mide como se usa o sitio web.',
    long: 'Conta as visitas e as páxinas e mostra como os visitantes percorren o sitio web.',
  },
  'measures-video': {
    short: 'Mide como se ven os vídeos.',
    long: 'Conta as reproducións e rexistra que partes dun vídeo se reproducen.',
  },
  'measures-campaigns': {
    short: 'Mostra que campaña levou a unha visita.',
    long: 'Rexistra o anuncio ou a ligazón desde onde chegou, para medir que campañas funcionan.',
  },
  'measures-advertising': {
    short: 'Mide o efecto da publicidade.',
    long: 'Rexistra se compra ou se rexistra despois de ver un anuncio ou de premer nel.',
  },
  'limits-requests': {
    short: 'Limita o número de solicitudes.',
    long: 'Reduce o ritmo das solicitudes que se envían ao servizo de medición.',
  },
  'remembers-source': {
    short: 'Lembra a páxina da que vén.',
    long: 'Garda o enderezo ou a busca que conduciu a este sitio web.',
  },
  'keeps-session': {
    short: 'Mantén a sesión.',
    long: 'Vincula as súas solicitudes durante unha visita, para que o sitio web funcione de páxina en páxina.',
  },
  'keeps-login': {
    short: 'Mantén a sesión iniciada.',
    long: 'Recoñece a súa conta, para que non teña que iniciar sesión en cada páxina.',
  },
  'stores-consent': {
    short: 'Garda a súa elección sobre o consentimento.',
    long: 'Lembra que cookies aceptou ou rexeitou.',
  },
  'remembers-language': {
    short: 'Lembra o seu idioma.',
    long: 'Mostra o sitio web no idioma que elixiu.',
  },
  'remembers-region': {
    short: 'Lembra o seu país ou rexión.',
    long: 'Mostra prezos e ofertas para o país que elixiu.',
  },
  'remembers-currency': {
    short: 'Lembra a súa moeda.',
    long: 'Mostra os prezos na moeda que elixiu.',
  },
  'remembers-settings': {
    short: 'Lembra a súa configuración.',
    long: 'Conserva a configuración que elixiu neste sitio web.',
  },
  'remembers-theme': {
    short: 'Lembra a combinación de cores.',
    long: 'Mostra o sitio web coas cores claras ou escuras que elixiu.',
  },
  'remembers-form': {
    short: 'Lembra o que escribiu.',
    long: 'Conserva o que escribiu nun formulario, para que non teña que repetilo.',
  },
  'remembers-cart': {
    short: 'Lembra o seu carro da compra.',
    long: 'Conserva os artigos no carro mentres compra.',
  },
  'remembers-viewed-items': {
    short: 'Lembra os artigos que viu.',
    long: 'Móstralle os produtos ou as páxinas que xa abriu.',
  },
  'remembers-player': {
    short: 'Lembra a configuración do reprodutor.',
    long: 'Conserva o volume, a calidade e os subtítulos tal como os configurou.',
  },
  'remembers-progress': {
    short: 'Lembra onde parou.',
    long: 'Continúa un vídeo ou un audio onde o parou.',
  },
  'remembers-notice': {
    short: 'Lembra que pechou unha mensaxe.',
    long: 'Non volve mostrar unha mensaxe que pechou.',
  },
  'plays-video': {
    short: 'Reproduce vídeos.',
    long: 'Mostra neste sitio web vídeos dunha plataforma de vídeo.',
  },
  'plays-audio': {
    short: 'Reproduce música e podcasts.',
    long: 'Reproduce neste sitio web música e podcasts dunha plataforma de audio.',
  },
  'shows-map': { short: 'Mostra mapas.', long: 'Mostra un mapa interactivo neste sitio web.' },
  'shows-posts': {
    short: 'Mostra publicacións de redes sociais.',
    long: 'Mostra neste sitio web publicacións dunha rede social.',
  },
  'shows-forms': {
    short: 'Mostra formularios.',
    long: 'Mostra un formulario ou unha enquisa e envíalle as súas respostas ao provedor.',
  },
  'shows-calendar': {
    short: 'Permite reservar citas.',
    long: 'Mostra un calendario no que pode reservar unha cita.',
  },
  'shows-documents': {
    short: 'Mostra documentos e deseños.',
    long: 'Mostra neste sitio web un documento, un deseño ou código doutra plataforma.',
  },
  'shares-content': {
    short: 'Permite compartir páxinas.',
    long: 'Ofrece botóns para compartir unha páxina nas redes sociais.',
  },
  'offers-comments': {
    short: 'Permite comentar.',
    long: 'Mostra comentarios e permítelle escribir os seus.',
  },
  'offers-chat': { short: 'Ofrece un chat.', long: 'Abre un chat co equipo deste sitio web.' },
  'remembers-chat': {
    short: 'Lembra o seu chat.',
    long: 'Recoñece o seu navegador, para que unha conversa continúe de páxina en páxina.',
  },
  'records-sessions': {
    short: 'Grava como se usan as páxinas.',
    long: 'Grava os movementos do rato, os clics e o desprazamento, para que se poidan reproducir.',
  },
  'runs-surveys': {
    short: 'Mostra enquisas.',
    long: 'Pídelle a súa opinión e rexistra as súas respostas.',
  },
  'remembers-survey': {
    short: 'Lembra as enquisas que contestou ou pechou.',
    long: 'Non lle volve pedir unha opinión que xa deu ou que non quixo dar.',
  },
  'tests-variants': {
    short: 'Compara versións dunha páxina.',
    long: 'Móstralles aos visitantes versións diferentes dunha páxina e mide cal funciona mellor.',
  },
  'remembers-variant': {
    short: 'Lembra a versión da páxina que ve.',
    long: 'Móstralle a mesma versión dunha páxina en cada visita.',
  },
  'shows-advertising': {
    short: 'Mostra publicidade.',
    long: 'Mostra anuncios neste sitio web ou noutros.',
  },
  'personalizes-advertising': {
    short: 'Mostra publicidade baseada nos seus intereses.',
    long: 'Rexistra as páxinas que visita, neste sitio web e noutros, para mostrar publicidade acorde cos seus intereses.',
  },
  'limits-advertising': {
    short: 'Limita a frecuencia coa que se mostra un anuncio.',
    long: 'Conta cantas veces viu un anuncio, para que non se repita demasiado.',
  },
  'finds-visitors-again': {
    short: 'Mostra publicidade noutros sitios web despois dunha visita.',
    long: 'Recoñece os visitantes deste sitio web noutros sitios, para mostrarlles alí a publicidade deste.',
  },
  'matches-identifiers': {
    short: 'Sincroniza identificadores con socios publicitarios.',
    long: 'Intercambia identificadores entre empresas de publicidade, para que recoñezan o mesmo navegador.',
  },
  'links-devices': {
    short: 'Vincula os dispositivos dunha persoa.',
    long: 'Recoñece a mesma persoa en varios dispositivos ou navegadores.',
  },
  'respects-objections': {
    short: 'Lembra unha oposición.',
    long: 'Lembra que se opuxo a unha medición ou á publicidade.',
  },
  'credits-partners': {
    short: 'Atribúelles compras aos socios.',
    long: 'Rexistra que sitio web socio levou a unha compra, para que se lle pague.',
  },
  'recommends-products': {
    short: 'Recomenda produtos.',
    long: 'Suxire produtos a partir dos que viu ou comprou.',
  },
  'personalizes-content': {
    short: 'Adapta o contido a vostede.',
    long: 'Elixe textos e ofertas a partir das súas visitas anteriores.',
  },
  'identifies-companies': {
    short: 'Recoñece empresas.',
    long: 'Descobre para que empresa traballan os visitantes a partir da súa rede.',
  },
  'manages-contacts': {
    short: 'Vincula as visitas cos contactos.',
    long: 'Vincula as súas visitas cos seus datos despois de enviar un formulario ou de abrir un correo electrónico.',
  },
  'sends-messages': {
    short: 'Envía boletíns e mensaxes.',
    long: 'Rexistra a súa subscrición a boletíns ou notificacións e mide como se usan.',
  },
  'tells-humans-from-bots': {
    short: 'Distingue as persoas dos programas.',
    long: 'Comproba que unha solicitude vén dunha persoa, para protexer os formularios do spam.',
  },
  'protects-requests': {
    short: 'Protexe os formularios contra solicitudes falsificadas.',
    long: 'Asegúrase de que unha solicitude vén dunha páxina deste sitio web.',
  },
  'protects-site': {
    short: 'Protexe o sitio web contra ataques.',
    long: 'Recoñece e detén o tráfico daniño.',
  },
  'prevents-fraud': {
    short: 'Prevén a fraude.',
    long: 'Recoñece pagamentos e inicios de sesión sospeitosos.',
  },
  'processes-payments': {
    short: 'Procesa pagamentos.',
    long: 'Xestiona o seu pagamento e manteno seguro.',
  },
  'balances-load': {
    short: 'Reparte as solicitudes entre servidores.',
    long: 'Envía as súas solicitudes ao mesmo servidor durante unha visita.',
  },
  'delivers-files': {
    short: 'Entrega os ficheiros do sitio web.',
    long: 'Entrega tipos de letra, imaxes e scripts desde un servidor próximo.',
  },
  'monitors-errors': {
    short: 'Informa de erros.',
    long: 'Rexistra os erros do sitio web, para que se poidan corrixir.',
  },
  'monitors-speed': {
    short: 'Mide a velocidade do sitio web.',
    long: 'Mide a rapidez coa que cargan e responden as páxinas.',
  },
  'manages-tags': {
    short: 'Carga outros servizos.',
    long: 'Carga os servizos de medición e de publicidade que usa o sitio web.',
  },
  'tests-storage': {
    short: 'Proba se o navegador acepta cookies.',
    long: 'Créase e lese unha vez para saber se se poden gardar cookies.',
  },
  'edits-site': {
    short: 'Xestiona o contido do sitio web.',
    long: 'Recoñece os editores do sitio web e a súa configuración.',
  },
  'offers-ratings': {
    short: 'Mostra valoracións.',
    long: 'Mostra valoracións de clientes e invita a escribir unha.',
  },
  'searches-site': {
    short: 'Ofrece unha busca.',
    long: 'Busca no contido do sitio web e mide que resultados se abren.',
  },
}
