import type { Erasure } from './erase.js'

/** In a file of its own: the store needs it before the code that erases is loaded. */
export const NOTHING_ERASED: Erasure = { deleted: [], survived: [], unseen: [] }
