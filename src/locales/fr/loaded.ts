import { rest } from './rest.js'

/** As the first layer loads them: what only whole pages say comes in a chunk of its own. */
export const { saved, dialog, categories, table } = rest

export const loadPages = () => import('./pages.js').then(({ pages }) => pages)
