'use client'

import { useEffect, useState } from 'react'

/** Says a text to screen readers. It stands in the page before its text does, or nobody would hear it. */
export function Announcer({ text }: { text: string }) {
  const [said, say] = useState('')
  useEffect(() => say(text), [text])
  return (
    // `status` is polite by itself; said aloud, an open dialog leaves it out of what it hides.
    <p data-rcu="announcer" role="status" aria-live="polite">
      {said}
    </p>
  )
}
