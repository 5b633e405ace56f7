import { act, within } from '@testing-library/react'
import {
  ConsentBanner,
  ConsentProvider,
  type ConsentStore,
  createConsentStore,
  createMemoryStorage,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { createRoot, type Root } from 'react-dom/client'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { company } from './company.js'

const roots: Root[] = []

/** Mounts the app, as the entry file of a site does each time a router has brought a page. */
function mount(store: ConsentStore) {
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  roots.push(root)
  act(() =>
    root.render(
      <ConsentProvider store={store} messages={en}>
        <ConsentBanner />
        <main>The page</main>
        <a href="#settings" data-action="open-preferences">
          Privacy
        </a>
        <PreferencesTrigger>Settings</PreferencesTrigger>
        <PreferencesDialog />
      </ConsentProvider>,
    ),
  )
}

/** Puts a new `body` in place, as Turbo and its like do. Nothing tells the app that it is gone. */
function replaceBody() {
  document.documentElement.replaceChild(document.createElement('body'), document.body)
}

const make = () => createConsentStore(company, { storage: createMemoryStorage() })
// Not `screen`, which looks in the first `body`.
const here = () => within(document.body)
const all = (selector: string) => document.querySelectorAll(selector)

describe.each<[string, (first: ConsentStore) => ConsentStore]>([
  ['the same store', (first) => first],
  ['a store of its own', make],
])('an app that is mounted again in a new `body`, with %s', (_, another) => {
  it.each(['before', 'after'])(
    'has one banner and one dialog, which work, if mounted %s its chunks have come',
    async (when) => {
      onTestFinished(() => {
        act(() => {
          for (const root of roots.splice(0)) root.unmount()
        })
        document.body.innerHTML = ''
      })
      const first = make()
      mount(first)
      if (when === 'after') await act(() => vi.dynamicImportSettled())
      replaceBody()
      const store = another(first)
      mount(store)
      await act(() => vi.dynamicImportSettled())
      expect(all('[data-rcu=banner]')).toHaveLength(1)

      for (const opener of ['Settings', 'Privacy']) {
        act(() => here().getByText(opener).click())
        await here().findByRole('dialog')
        expect(all('[role=dialog]')).toHaveLength(1)
        act(() => here().getByRole('button', { name: 'Close without saving' }).click())
        expect(all('[role=dialog]')).toHaveLength(0)
      }

      act(() => here().getByRole('button', { name: 'Accept all' }).click())
      await act(() => vi.dynamicImportSettled())
      expect(store.getState().status).toBe('decided')
      expect(all('[data-rcu=banner], section')).toHaveLength(0)
      expect(here().getByText('The page')).toBeVisible()
    },
  )
})
