import { embed } from './embed.js'
import { pages as texts } from './pages.js'

export const pages = { ...texts, embed }
