'use client'

import { createContext } from 'react'
import type { DetailsSource } from '../core/full-description.js'
import type { Messages } from '../core/messages.js'
import type { ConsentStore } from '../core/store.js'

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
