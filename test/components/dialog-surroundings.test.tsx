import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import {
  ConsentProvider,
  createConsentStore,
  createMemoryStorage,
  Preferences,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import { createPortal } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { company } from './company.js'
import { button, customize, dialog, dialogShown, servicesOf, visitPage } from './dialog-page.js'
import { visit } from './visit.js'

const backdrop = () => document.querySelector('[data-rcu=backdrop]') as HTMLElement
const gone = () => waitFor(() => expect(dialog()).not.toBeInTheDocument())

describe('PreferencesDialog, when a script removes a part of it', () => {
  it.each(['dialog', 'backdrop'])('closes without its %s, and the page lives', async (part) => {
    const { store, user } = visitPage()
    await user.click(customize())
    await dialogShown()
    document.querySelector(`[data-rcu=${part}]`)?.remove()
    await waitFor(() => expect(store.getState().surface).toBe('banner'))
    expect(screen.getByRole('main')).toBeVisible()
    await user.click(customize())
    expect(await dialogShown()).toBeVisible()
  })

  it('lets the visitor decide in the same task', async () => {
    const { store } = visitPage()
    act(() => store.openPreferences())
    await dialogShown()
    act(() => {
      backdrop().remove()
      dialog()?.remove()
      void store.rejectAll()
    })
    expect(store.getState().status).toBe('decided')
    expect(screen.getByRole('main')).toBeVisible()
  })

  it('renders its parts again when one of them is missing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { store, user } = visitPage()
    act(() => store.openPreferences())
    await dialogShown()
    const services = servicesOf('Marketing')
    await user.click(services)
    services.nextElementSibling?.remove()
    await user.click(services)
    expect(await dialogShown()).toBeVisible()
    await user.click(button('Reject all'))
    expect(store.getState().status).toBe('decided')
    expect(screen.getByRole('main')).toBeVisible()
  })

  afterEach(() => {
    vi.restoreAllMocks()
  })
})

describe('a click outside PreferencesDialog', () => {
  it('closes it at once, before Radix listens to clicks', async () => {
    const { store } = visitPage()
    act(() => store.openPreferences())
    await waitFor(() => expect(backdrop()).toBeInTheDocument())
    fireEvent.click(backdrop(), { detail: 1 })
    expect(store.getState().surface).toBe('banner')
  })

  it('does not count as the second click of a double click', async () => {
    const { store } = visitPage()
    act(() => store.openPreferences())
    await waitFor(() => expect(backdrop()).toBeInTheDocument())
    fireEvent.click(backdrop(), { detail: 2 })
    expect(store.getState().surface).toBe('preferences')
  })
})

describe('the page behind PreferencesDialog', () => {
  it('is inert while the dialog is open, and as it was before afterwards', async () => {
    const { user, container } = visitPage()
    const before = container.outerHTML
    await user.click(customize())
    await dialogShown()
    expect(container).toHaveProperty('inert', true)
    await user.keyboard('{Escape}')
    await gone()
    expect(container).toHaveProperty('inert', false)
    expect(container.outerHTML).toBe(before)
  })
})

describe('PreferencesDialog container', () => {
  it('takes the place of the end of body', async () => {
    const place = document.body.appendChild(document.createElement('div'))
    const { store } = visit(<PreferencesDialog container={place} />)
    act(() => store.openPreferences())
    expect(place).toContainElement(await screen.findByRole('dialog'))
    act(() => store.closePreferences())
    place.remove()
  })

  it('is the default as long as it is null', async () => {
    const { store } = visit(<PreferencesDialog container={null} />)
    act(() => store.openPreferences())
    expect((await screen.findByRole('dialog')).parentElement).toBe(document.body)
    act(() => store.closePreferences())
  })

  it('is the shadow root of an app that is in one', async () => {
    const host = document.body.appendChild(document.createElement('div'))
    const root = host.attachShadow({ mode: 'closed' })
    const app = root.appendChild(document.createElement('div'))
    const { store } = visit(createPortal(<PreferencesDialog />, app))
    act(() => store.openPreferences())
    await waitFor(() => expect(root.querySelector('[role=dialog]')).not.toBeNull())
    expect(document.querySelector('[role=dialog]')).toBeNull()
    act(() => store.closePreferences())
    host.remove()
  })
})

describe('children of PreferencesDialog', () => {
  it('are shown between the categories and the actions', async () => {
    const { store } = visit(
      <PreferencesDialog>
        <p>Questions? Write to us.</p>
      </PreferencesDialog>,
    )
    act(() => store.openPreferences())
    const own = within(await screen.findByRole('dialog')).getByText('Questions? Write to us.')
    const follows = (node: Node | null) =>
      Boolean(node && own.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
    expect(follows(screen.getByRole('button', { name: 'Save my choices' }))).toBe(true)
    expect(follows(screen.getByRole('switch', { name: 'Marketing' }))).toBe(false)
  })
})

describe('an element with data-action="open-preferences" in content', () => {
  const content = (
    <main>
      {/* biome-ignore lint/a11y/useValidAnchor: as a CMS writes it. */}
      <a href="#" data-action="open-preferences">
        <em>Cookie settings</em>
      </a>
      <PreferencesDialog />
    </main>
  )

  it('opens the dialog, and navigates nowhere', async () => {
    const { store } = visit(content)
    await vi.waitFor(() => {
      expect(fireEvent.click(screen.getByText('Cookie settings'))).toBe(false)
    }, 15_000)
    expect(store.getState().surface).toBe('preferences')
    expect(await screen.findByRole('dialog')).toBeVisible()
  })

  it('works when it is added later', async () => {
    const { store } = visit(<PreferencesDialog />)
    const added = document.body.appendChild(document.createElement('button'))
    added.dataset.action = 'open-preferences'
    await vi.waitFor(() => {
      added.click()
      expect(store.getState().surface).toBe('preferences')
    }, 15_000)
    added.remove()
  })

  it('opens one dialog on a page with two providers', async () => {
    const stores = [1, 2].map(() => createConsentStore(company, { storage: createMemoryStorage() }))
    render(
      <>
        <a href="/settings" data-action="open-preferences">
          Settings
        </a>
        {stores.map((store, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never move.
          <ConsentProvider key={index} store={store}>
            <PreferencesDialog />
          </ConsentProvider>
        ))}
      </>,
    )
    const surfaces = () => stores.map((store) => store.getState().surface)
    await vi.waitFor(() => {
      act(() => void fireEvent.click(screen.getByText('Settings')))
      expect(surfaces()).toContain('preferences')
    }, 15_000)
    expect(surfaces().filter((surface) => surface === 'preferences')).toHaveLength(1)
  })

  it('leaves the trigger of another provider alone', async () => {
    const stores = [1, 2].map(() => createConsentStore(company, { storage: createMemoryStorage() }))
    render(
      stores.map((store, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move.
        <ConsentProvider key={index} store={store}>
          <PreferencesTrigger>{`Settings ${index}`}</PreferencesTrigger>
          <PreferencesDialog />
        </ConsentProvider>
      )),
    )
    act(() => screen.getByText('Settings 1').click())
    await screen.findByRole('dialog')
    expect(stores.map((store) => store.getState().surface)).toEqual(['banner', 'preferences'])
  })
})

describe('a page without PreferencesDialog', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  const MISSING =
    'react-consent-ui: the preferences were opened, but this page has no <PreferencesDialog>, so visitors see nothing. Place one inside <ConsentProvider>, next to the banner.'
  const warnings = () =>
    vi.mocked(console.warn).mock.calls.filter(([text]) => String(text) === MISSING)

  /** Opens the preferences of a page, and waits as long as a site may take to load its own dialog. */
  function open(page: Parameters<typeof visit>[0]) {
    const { store, unmount } = visit(page)
    act(() => {
      store.openPreferences()
      vi.advanceTimersByTime(5000)
    })
    unmount()
  }

  it('is pointed out once, when the preferences are opened, and not when it has one', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    open(<PreferencesDialog />)
    open(<Preferences.Root />)
    expect(warnings()).toEqual([])
    open(<PreferencesTrigger />)
    open(<PreferencesTrigger />)
    expect(warnings()).toHaveLength(1)
  })
})
