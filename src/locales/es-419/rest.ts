import { overlay } from '../../core/texts/overlay.js'
import { rest as es } from '../es/rest.js'

export const rest = overlay(es, {
  saved: 'Sus opciones se guardaron.',
  reasons: {
    revision: 'Cambiamos nuestro uso de las cookies desde su última decisión.',
    expired: 'Su última decisión venció, por lo que volvemos a preguntarle.',
  },
  categories: {
    preferences: { description: 'Recuerdan las preferencias que eligió, como el idioma.' },
  },
  table: {
    queuePurpose: 'Guarda la prueba de sus opciones hasta que nuestro servidor la confirme.',
  },
})
