import { useEffect, useState } from 'react'
import { useGranted } from 'react-consent-ui'
import { DRAFT } from '../../.storybook/docs/catalogue.js'

/** The typed text, stored for the next visit only while the reader allows it. */
export function useDraft(first: string) {
  const isKept = useGranted({ service: 'draft' })
  const [text, setText] = useState(() => (isKept && localStorage.getItem(DRAFT)) || first)
  useEffect(() => {
    // Taken away again by the library when they withdraw it.
    if (isKept) localStorage.setItem(DRAFT, text)
  }, [isKept, text])
  return { text, setText, isKept }
}
