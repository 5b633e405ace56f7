'use client'

import { createContext } from 'react'
import type { DetailsSource } from '../core/config/details.js'
import type { ConsentStore } from '../core/store/contract.js'
import type { SpokenMessages } from '../core/texts/loaded-messages.js'

export const StoreContext = createContext<ConsentStore | null>(null)

/** The language on screen. Separate from the store, so that a change of language re-renders no gate. */
export interface Texts {
  readonly locale: string
  /** Their `locale` is the language of the words: with `locale="es"` and English messages, English. */
  readonly messages: SpokenMessages
  /** The details of the config, or their loader. */
  readonly details: DetailsSource | undefined
  /** Of the page's Content Security Policy, for the scripts that are added to the page. */
  readonly nonce: string | undefined
}

export const TextsContext = createContext<Texts | null>(null)
