import { rest } from '../en/rest.js'

/** The texts of the dialog and the tables. The texts of whole pages are a chunk of their own. */
export const { saved, dialog, reasons, categories, table } = rest

export const loadPages = () => import('./pages.js').then((loaded) => loaded.pages)

export const loadPurposes = () => import('./purposes.js').then((loaded) => loaded.purposes)
