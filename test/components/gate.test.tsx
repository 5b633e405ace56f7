import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { ConsentGate } from 'react-consent-ui'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { translatePage } from './translate-page.js'
import { visit } from './visit.js'

const accept = (store: ReturnType<typeof visit>['store']) => act(() => void store.acceptAll())
const withdraw = (store: ReturnType<typeof visit>['store']) => act(() => void store.withdraw())

/** A page that renders a gate again at each press of its button. */
function Page() {
  const [count, setCount] = useState(0)
  return (
    <ConsentGate category="necessary">
      {count}
      <input aria-label="Name" />
      <>
        Text
        <button type="button" onClick={() => setCount(count + 1)}>
          Count
        </button>
      </>
    </ConsentGate>
  )
}

/** A component of the site that fails, as one that reads storage where the browser forbids it. */
function Refused(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

describe('ConsentGate', () => {
  it('shows its children only while the category is granted, and its fallback otherwise', () => {
    const { store } = visit(
      <ConsentGate category="statistics" fallback={<p>Not counted</p>}>
        <p>Counted</p>
      </ConsentGate>,
    )
    expect(screen.getByText('Not counted')).toBeVisible()
    expect(screen.queryByText('Counted')).not.toBeInTheDocument()
    accept(store)
    expect(screen.getByText('Counted')).toBeVisible()
    expect(screen.queryByText('Not counted')).not.toBeInTheDocument()
    withdraw(store)
    expect(screen.getByText('Not counted')).toBeVisible()
  })

  it('adds no element around the elements it shows', () => {
    const { container } = visit(
      <ul>
        <ConsentGate category="necessary">
          <li>One</li>
          <>
            <li>Two</li>
            <li>Three</li>
          </>
        </ConsentGate>
      </ul>,
    )
    expect(container.innerHTML).toBe('<ul><li>One</li><li>Two</li><li>Three</li></ul>')
  })

  it('keeps the children mounted when the page renders again', async () => {
    visit(<Page />)
    const field = screen.getByRole('textbox')
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByText('1')).toBeVisible()
    expect(screen.getByRole('textbox')).toBe(field)
  })

  describe.each<[string, ReactNode, ReactNode]>([
    ['a text', 'Before', 'After'],
    ['a number', 0, 42],
    ['a text beside an element', ['Before ', <b key="b">it</b>], ['After ', <b key="b">it</b>]],
    ['a text in a fragment', <>Before {'it'}</>, <>After {'it'}</>],
    ['an element', <p key="p">Before</p>, <p key="p">After</p>],
    ['nothing', null, 'After'],
  ])('on a page that a browser has translated, with %s', (_, fallback, children) => {
    it.each(['moves', 'copies'] as const)(
      'shows the new content, if the translator %s the texts',
      (how) => {
        const { store, container } = visit(
          <main>
            <ConsentGate category="statistics" fallback={fallback}>
              {children}
            </ConsentGate>
            <footer>The end</footer>
          </main>,
        )
        const before = container.textContent
        translatePage(how)
        accept(store)
        const after = container.textContent
        expect(after).toMatch(/^(After( it)?|42)The end$/)
        translatePage(how)
        withdraw(store)
        expect(container.textContent).toBe(before)
        translatePage(how)
        accept(store)
        expect(container.textContent).toBe(after)
      },
    )
  })

  it.each<[string, (element: Element) => void]>([
    ['removes', (element) => element.remove()],
    ['replaces', (element) => element.replaceWith(document.createElement('i'))],
    ['moves', (element) => document.body.prepend(element)],
  ])('leaves the page alive if a blocker %s what it shows', (_, tamper) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { store, container } = visit(
      <main>
        The page
        <ConsentGate category="statistics" fallback={<p>No advertisement</p>}>
          <p>An advertisement</p>
        </ConsentGate>
      </main>,
    )
    for (const [change, text] of [
      [accept, /^The page.*An advertisement$/],
      [withdraw, /^The page.*No advertisement$/],
      [accept, /^The page.*An advertisement$/],
    ] as const) {
      tamper(container.querySelector('p') as Element)
      change(store)
      expect(container.textContent).toMatch(text)
    }
    vi.restoreAllMocks()
  })

  it('leaves an error of the site to the site', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { store } = visit(
      <ConsentGate category="statistics">
        <Refused />
      </ConsentGate>,
    )
    expect(() => accept(store)).toThrow('The operation is insecure.')
    vi.restoreAllMocks()
  })

  it('gives a function as fallback the ways to allow and to open the preferences', async () => {
    const { store } = visit(
      <ConsentGate
        service="youtube"
        fallback={({ allow, openPreferences }) => (
          <>
            <button type="button" onClick={openPreferences}>
              Preferences
            </button>
            <button type="button" onClick={allow}>
              Allow
            </button>
          </>
        )}
      >
        <p>The video</p>
      </ConsentGate>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Preferences' }))
    expect(store.getState().surface).toBe('preferences')
    await userEvent.click(screen.getByRole('button', { name: 'Allow' }))
    expect(screen.getByText('The video')).toBeVisible()
    expect(store.getState().record).toMatchObject({
      surface: 'gate',
      services: { youtube: true },
      categories: {},
    })
  })

  describe('whose focused element is removed', () => {
    // The chunk that moves the focus. The first import of a file takes longer than `waitFor` waits.
    beforeAll(() => import('../../src/core/upkeep/upkeep.js'))

    const gate = (children: ReactNode) => (
      <main>
        <p>Before the gate</p>
        <ConsentGate
          category="statistics"
          fallback={({ allow }) => (
            <div>
              <button type="button" onClick={allow}>
                Allow
              </button>
            </div>
          )}
        >
          {children}
        </ConsentGate>
      </main>
    )

    it('moves the focus to the element that replaces it', async () => {
      visit(gate(<section>Statistics</section>))
      await userEvent.click(screen.getByRole('button', { name: 'Allow' }))
      await waitFor(() => expect(screen.getByText('Statistics')).toHaveFocus())
    })

    it('leaves a control in the order of the keyboard', async () => {
      visit(gate(<input aria-label="Search" />))
      await userEvent.click(screen.getByRole('button', { name: 'Allow' }))
      await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus())
      expect(screen.getByRole('textbox')).not.toHaveAttribute('tabindex')
    })

    it('moves the focus to a text that replaces it', async () => {
      visit(gate('Statistics'))
      await userEvent.click(screen.getByRole('button', { name: 'Allow' }))
      await waitFor(() => expect(screen.getByText('Statistics')).toHaveFocus())
    })

    it('moves the focus to the parent, if nothing replaces it', async () => {
      visit(gate(null))
      await userEvent.click(screen.getByRole('button', { name: 'Allow' }))
      await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
    })

    it('moves the focus back to the fallback on withdrawal', async () => {
      const { store } = visit(gate(<input aria-label="Search" />))
      await userEvent.click(screen.getByRole('button', { name: 'Allow' }))
      withdraw(store)
      await waitFor(() => expect(screen.getByText('Allow').parentElement).toHaveFocus())
    })
  })

  it('throws nothing if a test ends before the focus is moved, and its page is gone', async () => {
    // Internal: only the tests of a site lose their page while a timer waits.
    const { keepFocus } = await import('../../src/core/upkeep/keep-focus.js')
    const element = document.body.appendChild(document.createElement('button'))
    const place = document.createRange()
    place.selectNode(element)
    element.remove()
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    keepFocus({ element, place })
    vi.stubGlobal('document', undefined)
    vi.stubGlobal('Node', undefined)
    try {
      expect(() => vi.runAllTimers()).not.toThrow()
    } finally {
      vi.unstubAllGlobals()
      vi.useRealTimers()
    }
  })

  it('leaves the focus alone, if it is elsewhere', () => {
    const { store } = visit(
      <>
        <input aria-label="Search" />
        <ConsentGate category="statistics" fallback={<button type="button">Allow</button>}>
          <p>Statistics</p>
        </ConsentGate>
      </>,
    )
    screen.getByRole('textbox').focus()
    accept(store)
    expect(screen.getByRole('textbox')).toHaveFocus()
  })
})
