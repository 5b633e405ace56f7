import { act, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { ConsentBanner, PreferencesTrigger } from 'react-consent-ui'
import { flushSync } from 'react-dom'
import { describe, expect, it } from 'vitest'
import { visit } from './visit.js'

const page = (
  <>
    <ConsentBanner />
    <main>The page</main>
  </>
)

/** A site that renders an element before the banner, later. */
function LateTitle() {
  const [isShown, setShown] = useState(false)
  return (
    <>
      {isShown && <h1>A title</h1>}
      <ConsentBanner />
      <button type="button" onClick={() => setShown(true)}>
        Show the title
      </button>
    </>
  )
}

/** Lets the observers of the page run. */
const settle = () => act(async () => {})

/** A page whose banner a script removes as soon as it is there, before any lazy chunk has loaded. */
async function takeOut() {
  const { store } = visit(page)
  screen.getByRole('region').remove()
  await settle()
  return store
}

describe('a banner that a script removes from the page', () => {
  it('leaves the page alive when the visitor decides elsewhere', async () => {
    const store = await takeOut()
    act(() => void store.rejectAll())
    expect(screen.getByText('The page')).toBeVisible()
    expect(document.querySelector('section')).toBeNull()
  })

  it('leaves the page alive when the decision comes in the same task', () => {
    const { store } = visit(page)
    act(() => {
      screen.getByRole('region').remove()
      flushSync(() => void store.rejectAll())
    })
    expect(screen.getByText('The page')).toBeVisible()
  })

  it('leaves the page alive when the site then inserts an element before it', async () => {
    visit(<LateTitle />)
    screen.getByRole('region').remove()
    await settle()
    act(() => screen.getByRole('button', { name: 'Show the title' }).click())
    expect(screen.getByText('A title')).toBeVisible()
  })

  it('leaves the page alive when a button in it is removed and the law changes', async () => {
    const { store } = visit(page)
    screen.getByRole('button', { name: 'Accept all' }).remove()
    await settle()
    act(() => store.configure({ model: 'notice' }))
    expect(screen.getByText('The page')).toBeVisible()
    expect(screen.getByRole('region')).toBeVisible()
  })

  it('stays hidden when the preferences open and close', async () => {
    const store = await takeOut()
    act(() => store.openPreferences())
    act(() => store.closePreferences())
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
    expect(document.querySelector('[data-rcu=banner]')).toBeNull()
    act(() => void store.rejectAll())
  })

  it('does not come back through a second decision', async () => {
    const store = await takeOut()
    act(() => {
      flushSync(() => void store.rejectAll())
      void store.acceptAll()
    })
    expect(document.querySelector('section')).toBeNull()
  })

  it('is rendered again when the record is reset', async () => {
    const store = await takeOut()
    act(() => void store.rejectAll())
    act(() => void store.reset())
    expect(screen.getByRole('region')).toBeVisible()
  })

  it('is removed again at most once, by a script that keeps removing', async () => {
    let removals = 0
    const observer = new MutationObserver(() => {
      const section = document.querySelector('section')
      if (!section) return
      removals++
      section.remove()
    })
    observer.observe(document.body, { childList: true, subtree: true })
    const { store } = visit(page)
    await waitFor(() => expect(removals).toBe(2))
    await settle()
    expect(removals).toBe(2)
    observer.disconnect()
    act(() => void store.rejectAll())
    expect(screen.getByText('The page')).toBeVisible()
  })
})

describe('a trigger that a script removes from the page', () => {
  it('leaves the page alive when the site unmounts it', async () => {
    const { rerender } = visit(<PreferencesTrigger />)
    screen.getByRole('button').remove()
    await settle()
    rerender(<main>The page</main>)
    expect(screen.getByText('The page')).toBeVisible()
  })
})
