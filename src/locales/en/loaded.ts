import { rest } from './rest.js'

/** As the first layer loads them: what only whole pages say comes in a chunk of its own. */
export const { saved, dialog, categories, table } = rest

/** With what embeds say, which the default English does not have at hand. */
export const loadPages = () => import('./pages-and-embed.js').then(({ pages }) => pages)
