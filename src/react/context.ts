'use client'

import { createContext } from 'react'
import type { DetailsSource } from '../core/config/details.js'
import type { ConsentStore } from '../core/store/contract.js'
import type { Messages } from '../core/texts/messages.js'

export const StoreContext = createContext<ConsentStore | null>(null)

/** The language on screen. Apart from the store, so that a change of language re-renders no gate. */
export interface Texts {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly messages: Messages
  /** The description's second half, or how to get it. */
  readonly details: DetailsSource | undefined
  /** Of the page's policy, for what is added to the page. */
  readonly nonce: string | undefined
}

export const TextsContext = createContext<Texts | null>(null)
