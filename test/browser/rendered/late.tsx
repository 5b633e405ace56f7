import { useEffect } from 'react'
import { ConsentGate } from 'react-consent-ui'

/** Renders after everything else and marks the page as complete. */
export default function Late() {
  useEffect(() => {
    Object.assign(window, { isWhole: true })
  }, [])
  return (
    <ConsentGate category="marketing" fallback={<p>No offers</p>}>
      <p>Offers</p>
    </ConsentGate>
  )
}
