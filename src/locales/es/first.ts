import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Su privacidad, su elección',
    text: 'Utilizamos cookies y tecnologías similares para que este sitio funcione. Usted decide si las utilizamos también con estas finalidades: {purposes}. Puede cambiar sus opciones en cualquier momento.',
    noticeText:
      'Utilizamos cookies y tecnologías similares para que este sitio funcione y con estas finalidades: {purposes}. Puede cambiar sus opciones en cualquier momento.',
    policy: 'Política de cookies',
    news: 'Novedades desde la última vez que eligió: {names}.',
    accept: 'Aceptar todo',
    reject: 'Rechazar todo',
    customize: 'Configurar cookies',
    acknowledge: 'Entendido',
    dismiss: 'Continuar sin aceptar',
    close: 'Cerrar',
  },
  trigger: { open: 'Configuración de cookies', optOut: 'Sus opciones de privacidad' },
  categories: {
    preferences: { name: 'Funcionales' },
    statistics: { name: 'Estadísticas' },
    marketing: { name: 'Marketing' },
  },
}
