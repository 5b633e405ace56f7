import { overlay } from '../../core/texts/overlay.js'
import { rest as de } from '../de/rest.js'

export const rest = overlay(de, {
  dialog: {
    close: 'Schliessen, ohne zu speichern',
    gpc: 'Ihr Browser sendet das Signal «Global Privacy Control». Daher ist dieser Zweck abgeschaltet, solange Sie ihn nicht einschalten.',
  },
})
