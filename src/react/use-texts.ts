'use client'

import { useContext } from 'react'
import { type Texts, TextsContext } from './context.js'

/** The language on screen and the first layer's texts. Only parts that checked for the store call it. */
export function useTexts(): Texts {
  // Both contexts come from the same provider.
  return useContext(TextsContext) as Texts
}
