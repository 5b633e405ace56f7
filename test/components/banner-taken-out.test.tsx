import { act, screen, waitFor } from '@testing-library/react'
import { ConsentBanner } from 'react-consent-ui'
import { flushSync } from 'react-dom'
import { describe, expect, it } from 'vitest'
import { visit } from './visit.js'

/** A page whose banner somebody has taken out of it, and which has noticed nothing. */
async function takeOut() {
  const { store } = visit(
    <>
      <ConsentBanner />
      <main>The page</main>
    </>,
  )
  // Announced, it has its manners.
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your privacy'))
  screen.getByRole('region').remove()
  return store
}

describe('a banner that somebody takes out of the page', () => {
  it('takes nothing else along, once it is answered elsewhere', async () => {
    const store = await takeOut()
    act(() => void store.rejectAll())
    expect(screen.getByText('The page')).toBeVisible()
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it('stays out while it asks', async () => {
    const store = await takeOut()
    act(() => store.openPreferences())
    act(() => store.closePreferences())
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
    act(() => void store.rejectAll())
  })

  it('comes back with no change after the answer', async () => {
    const store = await takeOut()
    act(() => {
      // React has removed it before the next line, and nobody has heard of that yet.
      flushSync(() => void store.rejectAll())
      void store.acceptAll()
    })
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it('is asked with anew, when everything is forgotten', async () => {
    const store = await takeOut()
    act(() => void store.rejectAll())
    act(() => void store.reset())
    expect(screen.getByRole('region')).toBeVisible()
  })
})
