import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  type ConsentProviderProps,
  createConsentStore,
  PreferencesDialog,
} from 'react-consent-ui'
import { consentHeadScript } from 'react-consent-ui/server'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { company } from './company.js'
import { visit } from './visit.js'

const forget = () => {
  // biome-ignore lint/suspicious/noDocumentCookie: what a visitor brings is all that differs.
  document.cookie = 'rcu=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/'
}
beforeEach(forget)
afterEach(async () => {
  cleanup()
  await vi.dynamicImportSettled()
  forget()
  document.head.replaceChildren()
  document.body.replaceChildren()
  Reflect.deleteProperty(globalThis, '__rcu')
})

type Options = Pick<ConsentProviderProps, 'onDecision' | 'initialRecord' | 'model' | 'storage'>

const pageOf = (options: Options = {}, prerender = true) => (
  <StrictMode>
    <ConsentProvider config={company} {...options}>
      <ConsentBanner prerender={prerender} />
      <main>
        <ConsentGate category="statistics" fallback="Not counted">
          Counted
        </ConsentGate>
      </main>
      <PreferencesDialog />
    </ConsentProvider>
  </StrictMode>
)

/** Draws the page as a server does, runs the head script, and hands over what can load the page's code. */
function open(options: Options = {}, prerender = true) {
  const script = document.createElement('script')
  script.dataset.rcu = 'head'
  document.head.append(script)
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script)
  new Function(consentHeadScript(company, { model: options.model }))()
  const page = pageOf(options, prerender)
  const container = document.body.appendChild(document.createElement('div'))
  // React 18 complains of a layout effect, which a real server would not run.
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
  container.innerHTML = renderToString(page)
  complain.mockClear()
  return {
    script,
    complain,
    load: () => render(page, { container, hydrate: true }),
  }
}

const button = (name: string) => screen.getByRole('button', { name })
const banner = () => document.querySelector('[data-rcu="banner"]')

function decideBefore(act: 'acceptAll' | 'rejectAll') {
  void createConsentStore(company)[act]()
}

describe('a prerendered banner', () => {
  it('becomes the banner that asks, without a word from React', async () => {
    const { load, script, complain } = open()
    const drawn = banner()
    expect(drawn).toHaveAttribute('data-state', 'pending')
    expect(script.dataset.state).toBe('open')
    load()
    expect(banner()).toBe(drawn)
    expect(drawn).not.toHaveAttribute('data-state')
    expect(complain).not.toHaveBeenCalled()
    button('Reject all').click()
    await waitFor(() => expect(banner()).toBeNull())
    expect(screen.getByText('Not counted')).toBeVisible()
  })

  it('goes for a visitor who has answered, without a word from React or to anybody', async () => {
    decideBefore('acceptAll')
    const { load, script, complain } = open()
    expect(script.dataset.state).toBe('closed')
    load()
    expect(banner()).toBeNull()
    expect(screen.getByText('Counted')).toBeVisible()
    expect(complain).not.toHaveBeenCalled()
    expect(screen.queryByRole('status')).toBeNull()
  })

  it.each([
    ['Reject all', 'reject-all', 'Not counted'],
    ['Accept all', 'accept-all', 'Counted'],
  ])('%s works before React has loaded, and is reported once', async (name, action, text) => {
    const onDecision = vi.fn()
    const { load, script, complain } = open({ onDecision })
    button(name).click()
    expect(script.dataset.state).toBe('closed')
    const stored = document.cookie
    load()
    expect(banner()).toBeNull()
    expect(screen.getByText(text)).toBeVisible()
    await waitFor(() => expect(onDecision).toHaveBeenCalled())
    expect(onDecision).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ action, surface: 'banner', locale: 'en' }),
    )
    expect(complain).not.toHaveBeenCalled()
    // The same record, without the mark.
    await waitFor(() => expect(document.cookie).not.toBe(stored))
    const updatedAt = encodeURIComponent(onDecision.mock.lastCall?.[0].updatedAt)
    expect(stored).toContain(updatedAt)
    expect(document.cookie).toContain(updatedAt)
  })

  it('remembers Manage preferences, and opens the dialog over the banner', async () => {
    const { load, complain } = open()
    button('Manage preferences').click()
    load()
    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(banner()).not.toBeNull()
    expect(document.cookie).toBe('')
    expect(complain).not.toHaveBeenCalled()
  })

  it('under notice takes OK for an answer before React has loaded', () => {
    const { load } = open({ model: 'notice' })
    button('OK').click()
    load()
    expect(banner()).toBeNull()
    expect(screen.getByText('Counted')).toBeVisible()
  })

  it('answers itself once React has loaded, with one record for a click', async () => {
    const onDecision = vi.fn()
    const { load } = open({ onDecision })
    load()
    act(() => button('Accept all').click())
    await waitFor(() => expect(onDecision).toHaveBeenCalledOnce())
    expect(screen.getByText('Counted')).toBeVisible()
  })

  it('is announced once, when it asks', async () => {
    const { load } = open()
    expect(screen.queryByRole('status')).toBeNull()
    load()
    expect(await screen.findByText('Your privacy, your choice', { selector: 'p' })).toHaveRole(
      'status',
    )
  })

  it('waits, as it is, while a slow storage is answering', async () => {
    let answer = (_: null) => {}
    const read = () => new Promise<null>((resolve) => (answer = resolve))
    const { load } = open({ storage: { read, write: () => {}, clear: () => {} } })
    load()
    expect(banner()).toHaveAttribute('data-state', 'pending')
    await act(async () => answer(null))
    await waitFor(() => expect(banner()).not.toHaveAttribute('data-state'))
  })
})

describe('a banner that the server drew, knowing that nothing is recorded', () => {
  it('takes an answer before React has loaded, too', async () => {
    const onDecision = vi.fn()
    const { load, script, complain } = open({ initialRecord: null, onDecision }, false)
    expect(banner()).not.toHaveAttribute('data-state')
    button('Reject all').click()
    expect(script.dataset.state).toBe('closed')
    load()
    expect(banner()).toBeNull()
    await waitFor(() => expect(onDecision).toHaveBeenCalledOnce())
    expect(complain).not.toHaveBeenCalled()
  })
})

describe('ask={false}', () => {
  it('shows no banner, and leaves the visitor undecided', () => {
    const { store } = visit(<ConsentBanner ask={false} />)
    expect(screen.queryByRole('region')).toBeNull()
    expect(store.getState().status).toBe('undecided')
  })

  it('shows none in the HTML either, prerendered or not', () => {
    const html = (initialRecord?: null) =>
      renderToString(
        <ConsentProvider config={company} initialRecord={initialRecord}>
          <ConsentBanner ask={false} prerender />
        </ConsentProvider>,
      )
    expect(html() + html(null)).toBe('')
  })
})
