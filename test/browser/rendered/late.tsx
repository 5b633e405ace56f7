import { useEffect } from 'react'
import { ConsentGate } from 'react-consent-ui'

/** What comes into the page after everything else, and then says that the page is whole. */
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
