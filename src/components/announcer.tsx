'use client'

import { useEffect, useState } from 'react'

/** Says a text to screen readers. It stands in the page before its text does, or nobody would hear it. */
export function Announcer({ text }: { text: string }) {
  const [said, say] = useState('')
  useEffect(() => say(text), [text])
  return (
    <p data-rcu="announcer" role="status">
      {said}
    </p>
  )
}
