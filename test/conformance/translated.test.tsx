import { act, render, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import {
  ChoicesBanner,
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  ConsentScript,
  ConsentStatus,
  type ConsentStore,
  CookiePolicy,
  CookieTable,
  createConsentStore,
  createMemoryStorage,
  type Messages,
  Preferences,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import { GatedEmbed, YouTubeEmbed } from 'react-consent-ui/embeds'
import { en } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr/all'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { company } from '../components/company.js'
import { translatePage } from '../components/translate-page.js'

const COMPONENTS: Readonly<Record<string, ReactNode>> = {
  ConsentBanner: <ConsentBanner />,
  ChoicesBanner: <ChoicesBanner />,
  PreferencesDialog: <PreferencesDialog />,
  'Preferences.Form': <Preferences.Form />,
  PreferencesTrigger: <PreferencesTrigger />,
  CookieTable: <CookieTable />,
  ConsentStatus: <ConsentStatus />,
  CookiePolicy: <CookiePolicy />,
  ConsentGate: (
    <ConsentGate category="statistics" fallback="Not counted">
      Counted
    </ConsentGate>
  ),
  ConsentScript: <ConsentScript category="statistics" src="/tag.js" />,
  GatedEmbed: <GatedEmbed service="youtube" title="The mill" src="/player" />,
  YouTubeEmbed: <YouTubeEmbed id="M7lc1UVf-VE" title="The mill" />,
}

/** Every kind of change that a component can show, each after the one before. */
const CHANGES: Readonly<Record<string, (page: Page) => unknown>> = {
  opened: ({ store }) => store.openPreferences(),
  closed: ({ store }) => store.closePreferences(),
  'accepted, with the signal': ({ store }) => {
    store.configure({ gpc: true })
    return store.acceptAll()
  },
  'accepted in part': ({ store }) =>
    store.save({ categories: { marketing: false }, services: { youtube: true } }),
  'in French': ({ speak }) => speak(fr),
  withdrawn: ({ store }) => store.withdraw(),
  forgotten: ({ store }) => store.reset(),
  'allowed one service': ({ store }) => store.allowService('youtube'),
  'under opt-out': ({ store }) => store.configure({ model: 'opt-out' }),
  'under notice': ({ store }) => store.configure({ model: 'notice' }),
  'opened in French': ({ store }) => store.openPreferences(),
  'in English': ({ speak }) => speak(en),
  refused: ({ store }) => store.rejectAll(),
  acknowledged: ({ store }) => store.acknowledge(),
}

interface Page {
  readonly store: ConsentStore
  readonly speak: (messages: Messages) => void
}

const dialogs = () => [...document.querySelectorAll('[data-rcu="dialog"]')]

/** Renders it twice for one visitor: one page is translated, the other tells what it has to say. */
function open(content: ReactNode) {
  const store = createConsentStore(company, { storage: createMemoryStorage() })
  const at = (messages: Messages) => (
    <StrictMode>
      <ConsentProvider store={store} messages={messages}>
        <p>The page</p>
        {content}
        <p>The end</p>
      </ConsentProvider>
    </StrictMode>
  )
  const [page, twin] = [render(at(en)), render(at(en))]
  const speak = (messages: Messages) => {
    page.rerender(at(messages))
    twin.rerender(at(messages))
  }
  return { store, speak, page: page.container, twin: twin.container }
}

describe.each(Object.entries(COMPONENTS))('%s on a translated page', (_, content) => {
  it.each(['moves', 'copies'] as const)(
    'says every new state, if the translator %s the texts',
    async (how) => {
      const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
      onTestFinished(() => void vi.restoreAllMocks())
      const { page, twin, ...visitor } = open(content)
      for (const [name, change] of Object.entries(CHANGES)) {
        translatePage(how, page)
        const [dialog] = dialogs()
        if (dialog) translatePage(how, dialog)
        await act(async () => void (await change(visitor)))
        // Texts and chunks that are loaded for the first time take a moment.
        await waitFor(() => {
          const [shown, itsTwin] = dialogs().map(({ textContent }) => textContent)
          expect([name, page.textContent, shown]).toEqual([name, twin.textContent, itsTwin])
        })
        expect(page.textContent).toMatch(/^The page.*The end$/s)
      }
      expect(complaints.mock.calls).toEqual([])
    },
  )
})
