import { overlay } from '../../core/texts/overlay.js'
import { pages as es } from '../es/pages.js'

export const pages = overlay(es, {
  policy: {
    intro: { vatId: 'Número de identificación fiscal (IVA)' },
    what: {
      text: 'Las cookies son pequeños archivos de datos que un sitio o un servicio en línea guarda en su computadora o teléfono cuando lo utiliza y que vuelve a leer más tarde. En esta página, la palabra incluye también tecnologías similares, como el almacenamiento del navegador y los píxeles de seguimiento.',
    },
    categories: {
      marketing: {
        example:
          'Anuncios de este sitio en otros sitios y redes, o un video de YouTube en este sitio.',
      },
    },
    choice: {
      text: 'Puede aceptar o rechazar en cualquier momento, por cada finalidad ({categories}) o por todas a la vez. La revocación del consentimiento no afecta la licitud del tratamiento anterior a la revocación.',
    },
    browsers: { title: 'Configuración del navegador' },
    rights: { authority: 'Puede presentar un reclamo ante la autoridad de control: {authority}.' },
    history: { added: 'Agregado: {names}' },
  },
  status: {
    gpcException:
      'Su navegador envía la señal Global Privacy Control. Aun así, usted permitió: {names}.',
    withdraw: 'Revocar mi consentimiento',
  },
  tableTools: { notCopied: 'No se pudo copiar.' },
})
