import { en } from './en.js'
import { fr } from './fr.js'

export const texts = { en, fr }
