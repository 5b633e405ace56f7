export { loadMessages, loadWholeMessages } from './load-messages.js'
export type { Language } from './loaders.js'
export { matchLanguage } from './match-language.js'
