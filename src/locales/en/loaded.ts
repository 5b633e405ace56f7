import { rest } from './rest.js'

export { embed } from './embed.js'

/** As the first layer loads them: what only whole pages say comes in a chunk of its own. */
export const { dialog, categories, table } = rest

export const loadPages = () => import('./pages.js').then(({ pages }) => pages)
