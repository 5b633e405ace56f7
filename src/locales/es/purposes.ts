import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Distingue a los visitantes.',
    long: 'Asigna a su navegador un número aleatorio, para que sus visitas se cuenten como las de un solo visitante.',
  },
  'tells-sessions-apart': {
    short: 'Distingue las visitas.',
    long: 'Marca las páginas que abre en una misma visita, para que se cuenten juntas.',
  },
  'measures-visits': {
    short: 'Mide cómo se utiliza el sitio.',
    long: 'Cuenta las visitas y las páginas vistas y muestra cómo recorren el sitio los visitantes.',
  },
  'measures-video': {
    short: 'Mide cómo se ven los vídeos.',
    long: 'Cuenta las reproducciones y registra qué partes de un vídeo se ven.',
  },
  'measures-campaigns': {
    short: 'Muestra qué campaña dio lugar a una visita.',
    long: 'Registra el anuncio o el enlace desde el que llegó, para medir qué campañas funcionan.',
  },
  'measures-advertising': {
    short: 'Mide el efecto de la publicidad.',
    long: 'Registra si compra algo o se da de alta después de ver un anuncio o hacer clic en él.',
  },
  'limits-requests': {
    short: 'Limita el número de solicitudes.',
    long: 'Reduce la frecuencia de las solicitudes que se envían al servicio de medición.',
  },
  'remembers-source': {
    short: 'Recuerda la página de procedencia.',
    long: 'Guarda la dirección o la búsqueda que le llevó a este sitio.',
  },
  'keeps-session': {
    short: 'Mantiene la sesión.',
    long: 'Relaciona sus solicitudes durante una visita, para que el sitio funcione de una página a otra.',
  },
  'keeps-login': {
    short: 'Mantiene su sesión iniciada.',
    long: 'Reconoce su cuenta, para que no tenga que iniciar sesión en cada página.',
  },
  'stores-consent': {
    short: 'Guarda sus opciones de consentimiento.',
    long: 'Recuerda qué cookies ha aceptado o rechazado.',
  },
  'remembers-language': {
    short: 'Recuerda su idioma.',
    long: 'Muestra el sitio en el idioma que ha elegido.',
  },
  'remembers-region': {
    short: 'Recuerda su país o región.',
    long: 'Muestra los precios y las ofertas del país que ha elegido.',
  },
  'remembers-currency': {
    short: 'Recuerda su moneda.',
    long: 'Muestra los precios en la moneda que ha elegido.',
  },
  'remembers-settings': {
    short: 'Recuerda sus ajustes.',
    long: 'Conserva los ajustes que ha elegido en este sitio.',
  },
  'remembers-theme': {
    short: 'Recuerda los colores elegidos.',
    long: 'Muestra el sitio con los colores claros u oscuros que ha elegido.',
  },
  'remembers-form': {
    short: 'Recuerda los datos que ha introducido.',
    long: 'Conserva lo que ha escrito en un formulario, para que no tenga que repetirlo.',
  },
  'remembers-cart': {
    short: 'Recuerda su carrito de la compra.',
    long: 'Conserva los artículos de su carrito mientras compra.',
  },
  'remembers-viewed-items': {
    short: 'Recuerda los artículos que ha visto.',
    long: 'Le muestra los productos o las páginas que ha abierto antes.',
  },
  'remembers-player': {
    short: 'Recuerda los ajustes del reproductor.',
    long: 'Conserva el volumen, la calidad y los subtítulos que ha elegido.',
  },
  'remembers-progress': {
    short: 'Recuerda dónde detuvo la reproducción.',
    long: 'Continúa un vídeo o un audio en el punto en que lo detuvo.',
  },
  'remembers-notice': {
    short: 'Recuerda que ha cerrado un mensaje.',
    long: 'No vuelve a mostrar un mensaje que ha cerrado.',
  },
  'plays-video': {
    short: 'Reproduce vídeos.',
    long: 'Muestra en este sitio vídeos de una plataforma de vídeo.',
  },
  'plays-audio': {
    short: 'Reproduce música y pódcast.',
    long: 'Reproduce en este sitio música y pódcast de una plataforma de audio.',
  },
  'shows-map': { short: 'Muestra mapas.', long: 'Muestra un mapa interactivo en este sitio.' },
  'shows-posts': {
    short: 'Muestra publicaciones de redes sociales.',
    long: 'Muestra en este sitio publicaciones de una red social.',
  },
  'shows-forms': {
    short: 'Muestra formularios.',
    long: 'Muestra un formulario o una encuesta y envía sus respuestas al proveedor.',
  },
  'shows-calendar': {
    short: 'Permite reservar citas.',
    long: 'Muestra un calendario en el que puede reservar una cita.',
  },
  'shows-documents': {
    short: 'Muestra documentos y diseños.',
    long: 'Muestra en este sitio un documento, un diseño o código de otra plataforma.',
  },
  'shares-content': {
    short: 'Permite compartir páginas.',
    long: 'Ofrece botones para compartir una página en redes sociales.',
  },
  'offers-comments': {
    short: 'Permite comentar.',
    long: 'Muestra comentarios y le permite escribir los suyos.',
  },
  'offers-chat': { short: 'Ofrece un chat.', long: 'Abre un chat con el equipo de este sitio.' },
  'remembers-chat': {
    short: 'Recuerda su chat.',
    long: 'Reconoce su navegador, para que la conversación continúe de una página a otra.',
  },
  'records-sessions': {
    short: 'Graba cómo se utilizan las páginas.',
    long: 'Graba los movimientos del ratón, los clics y los desplazamientos, para poder reproducirlos.',
  },
  'runs-surveys': {
    short: 'Muestra encuestas.',
    long: 'Le pide su opinión y registra sus respuestas.',
  },
  'remembers-survey': {
    short: 'Recuerda las encuestas que ha respondido o cerrado.',
    long: 'No vuelve a pedirle una opinión que ya ha dado o que no ha querido dar.',
  },
  'tests-variants': {
    short: 'Compara versiones de una página.',
    long: 'Muestra a los visitantes distintas versiones de una página y mide cuál funciona mejor.',
  },
  'remembers-variant': {
    short: 'Recuerda la versión de una página que ve.',
    long: 'Le muestra la misma versión de una página en cada visita.',
  },
  'shows-advertising': {
    short: 'Muestra publicidad.',
    long: 'Muestra anuncios en este sitio o en otros.',
  },
  'personalizes-advertising': {
    short: 'Muestra publicidad según sus intereses.',
    long: 'Registra las páginas que visita, en este y en otros sitios, para mostrarle publicidad acorde con sus intereses.',
  },
  'limits-advertising': {
    short: 'Limita cuántas veces se muestra un anuncio.',
    long: 'Cuenta las veces que ha visto un anuncio, para que no se repita demasiado.',
  },
  'finds-visitors-again': {
    short: 'Muestra publicidad en otros sitios después de una visita.',
    long: 'Reconoce en otros sitios a los visitantes de este, para mostrarles allí su publicidad.',
  },
  'matches-identifiers': {
    short: 'Coteja identificadores con socios publicitarios.',
    long: 'Intercambia identificadores entre empresas publicitarias, para que reconozcan el mismo navegador.',
  },
  'links-devices': {
    short: 'Vincula los dispositivos de una persona.',
    long: 'Reconoce a la misma persona en varios dispositivos o navegadores.',
  },
  'respects-objections': {
    short: 'Recuerda una oposición.',
    long: 'Recuerda que se ha opuesto a una medición o a la publicidad.',
  },
  'credits-partners': {
    short: 'Atribuye las compras a los socios.',
    long: 'Registra qué sitio asociado dio lugar a una compra, para remunerarlo.',
  },
  'recommends-products': {
    short: 'Recomienda productos.',
    long: 'Sugiere productos a partir de los que ha visto o comprado.',
  },
  'personalizes-content': {
    short: 'Adapta el contenido a usted.',
    long: 'Elige textos y ofertas a partir de sus visitas anteriores.',
  },
  'identifies-companies': {
    short: 'Reconoce empresas.',
    long: 'Averigua para qué empresa trabajan los visitantes a partir de su red.',
  },
  'manages-contacts': {
    short: 'Vincula las visitas con los contactos.',
    long: 'Vincula sus visitas con sus datos de contacto cuando ha enviado un formulario o abierto un correo electrónico.',
  },
  'sends-messages': {
    short: 'Envía boletines y mensajes.',
    long: 'Le suscribe a boletines o notificaciones y mide cómo se utilizan.',
  },
  'tells-humans-from-bots': {
    short: 'Distingue a las personas de los programas.',
    long: 'Comprueba que una solicitud procede de una persona, para proteger los formularios contra el spam.',
  },
  'protects-requests': {
    short: 'Protege los formularios contra solicitudes falsificadas.',
    long: 'Comprueba que una solicitud procede de una página de este sitio.',
  },
  'protects-site': {
    short: 'Protege el sitio contra ataques.',
    long: 'Reconoce y detiene el tráfico dañino.',
  },
  'prevents-fraud': {
    short: 'Previene el fraude.',
    long: 'Reconoce pagos e inicios de sesión sospechosos.',
  },
  'processes-payments': { short: 'Procesa pagos.', long: 'Gestiona su pago y lo protege.' },
  'balances-load': {
    short: 'Reparte las solicitudes entre servidores.',
    long: 'Envía sus solicitudes al mismo servidor durante una visita.',
  },
  'delivers-files': {
    short: 'Entrega los archivos del sitio.',
    long: 'Entrega fuentes, imágenes y scripts desde un servidor cercano.',
  },
  'monitors-errors': {
    short: 'Notifica errores.',
    long: 'Registra los errores del sitio, para poder corregirlos.',
  },
  'monitors-speed': {
    short: 'Mide la velocidad del sitio.',
    long: 'Mide con qué rapidez se cargan y responden las páginas.',
  },
  'manages-tags': {
    short: 'Carga otros servicios.',
    long: 'Carga los servicios de medición y publicidad que utiliza el sitio.',
  },
  'tests-storage': {
    short: 'Comprueba si el navegador acepta cookies.',
    long: 'Se crea y se lee una vez, para saber si se pueden guardar cookies.',
  },
  'edits-site': {
    short: 'Gestiona el contenido del sitio.',
    long: 'Reconoce a los editores del sitio y sus ajustes.',
  },
  'offers-ratings': {
    short: 'Muestra valoraciones.',
    long: 'Muestra valoraciones de clientes y le invita a escribir una.',
  },
  'searches-site': {
    short: 'Ofrece un buscador.',
    long: 'Busca en el contenido del sitio y mide qué resultados se abren.',
  },
}
