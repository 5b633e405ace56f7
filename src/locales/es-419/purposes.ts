import { overlay } from '../../core/texts/overlay.js'
import { purposes as es } from '../es/purposes.js'

export const purposes = overlay(es, {
  'measures-video': {
    short: 'Mide cómo se ven los videos.',
    long: 'Cuenta las reproducciones y registra qué partes de un video se ven.',
  },
  'remembers-source': { long: 'Guarda la dirección o la búsqueda por la que llegó a este sitio.' },
  'stores-consent': { long: 'Recuerda qué cookies aceptó o rechazó.' },
  'remembers-language': { long: 'Muestra el sitio en el idioma que eligió.' },
  'remembers-region': { long: 'Muestra los precios y las ofertas del país que eligió.' },
  'remembers-currency': { long: 'Muestra los precios en la moneda que eligió.' },
  'remembers-settings': {
    short: 'Recuerda sus preferencias.',
    long: 'Conserva las preferencias que eligió en este sitio.',
  },
  'remembers-theme': { long: 'Muestra el sitio con los colores claros u oscuros que eligió.' },
  'remembers-form': {
    short: 'Recuerda los datos que ingresó.',
    long: 'Conserva lo que escribió en un formulario, para que no tenga que repetirlo.',
  },
  'remembers-cart': { short: 'Recuerda su carrito de compras.' },
  'remembers-viewed-items': {
    short: 'Recuerda los artículos que vio.',
    long: 'Le muestra los productos o las páginas que abrió antes.',
  },
  'remembers-player': {
    short: 'Recuerda la configuración del reproductor.',
    long: 'Conserva el volumen, la calidad y los subtítulos que eligió.',
  },
  'remembers-progress': { long: 'Continúa un video o un audio en el punto en que lo detuvo.' },
  'remembers-notice': {
    short: 'Recuerda que cerró un mensaje.',
    long: 'No vuelve a mostrar un mensaje que cerró.',
  },
  'plays-video': {
    short: 'Reproduce videos.',
    long: 'Muestra en este sitio videos de una plataforma de video.',
  },
  'records-sessions': {
    long: 'Graba los movimientos del mouse, los clics y los desplazamientos, para poder reproducirlos.',
  },
  'remembers-survey': {
    short: 'Recuerda las encuestas que respondió o cerró.',
    long: 'No vuelve a pedirle una opinión que ya dio o que no quiso dar.',
  },
  'limits-advertising': {
    long: 'Cuenta las veces que vio un anuncio, para que no se repita demasiado.',
  },
  'respects-objections': { long: 'Recuerda que se opuso a una medición o a la publicidad.' },
  'recommends-products': { long: 'Sugiere productos a partir de los que vio o compró.' },
  'manages-contacts': {
    long: 'Vincula sus visitas con sus datos de contacto después de que envía un formulario o abre un correo electrónico.',
  },
  'sends-messages': {
    long: 'Registra su suscripción a boletines o notificaciones y mide cómo se utilizan.',
  },
  'edits-site': { long: 'Reconoce a los editores del sitio y sus preferencias.' },
  'offers-ratings': {
    short: 'Muestra calificaciones.',
    long: 'Muestra calificaciones de clientes y le propone escribir una.',
  },
})
