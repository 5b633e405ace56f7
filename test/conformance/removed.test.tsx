import { act, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import {
  ChoicesBanner,
  ConsentBanner,
  ConsentProvider,
  ConsentStatus,
  CookiePolicy,
  CookieTable,
  createConsentStore,
  createMemoryStorage,
  type Messages,
  Preferences,
  PreferencesTrigger,
} from 'react-consent-ui'
import { GatedEmbed, YouTubeEmbed } from 'react-consent-ui/embeds'
import { en } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr/all'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { company } from '../components/company.js'

const COMPONENTS: Readonly<Record<string, ReactNode>> = {
  ConsentBanner: <ConsentBanner />,
  ChoicesBanner: <ChoicesBanner />,
  PreferencesTrigger: <PreferencesTrigger />,
  'PreferencesTrigger asChild': (
    <PreferencesTrigger asChild>
      <a href="/settings">Settings</a>
    </PreferencesTrigger>
  ),
  'Preferences.Form': <Preferences.Form />,
  CookieTable: <CookieTable columns={['name', 'purpose']} />,
  ConsentStatus: <ConsentStatus />,
  CookiePolicy: <CookiePolicy />,
  GatedEmbed: <GatedEmbed service="youtube" title="The mill" src="/player" poster="/mill.jpg" />,
  YouTubeEmbed: <YouTubeEmbed id="M7lc1UVf-VE" title="The mill" />,
}

/** A page whose component is on the screen, for a visitor who has accepted or not. */
async function open(content: ReactNode, isAccepted: boolean) {
  const store = createConsentStore(company, { storage: createMemoryStorage() })
  if (isAccepted) void store.acceptAll()
  const at = (messages: Messages, shown: ReactNode) => (
    <ConsentProvider store={store} messages={messages}>
      <p>The page</p>
      {shown}
    </ConsentProvider>
  )
  const { container, rerender } = render(at(en, content))
  await waitFor(() => {
    expect(container.querySelector('[data-rcu]')).not.toBeNull()
    expect(container.querySelector('[aria-busy]')).toBeNull()
  })
  return {
    store,
    container,
    speak: (messages: Messages) => rerender(at(messages, content)),
    leave: () => rerender(at(en, null)),
  }
}

const partsIn = (container: Element) =>
  new Set(
    [...container.querySelectorAll('[data-rcu]')].map(
      (element) => element.tagName + element.getAttribute('data-rcu'),
    ),
  )

const states = Object.entries(COMPONENTS).flatMap(([tag, content]) =>
  // A visitor who has accepted sees no banner.
  (tag.endsWith('Banner') ? [false] : [false, true]).map(
    (isAccepted) => [tag, isAccepted ? 'accepted' : 'undecided', content, isAccepted] as const,
  ),
)

describe.each(states)(
  '%s, %s, from which an extension removes an element',
  (_, __, content, isAccepted) => {
    it('leaves the page alive, and follows the visitor', async () => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
      onTestFinished(() => void vi.restoreAllMocks())
      const probe = await open(content, isAccepted)
      const parts = partsIn(probe.container)
      probe.leave()
      for (const part of parts) {
        const { store, container, speak, leave } = await open(content, isAccepted)
        const remove = () =>
          [...container.querySelectorAll('[data-rcu]')]
            .find((element) => element.tagName + element.getAttribute('data-rcu') === part)
            ?.remove()
        for (const change of [
          () => void store.withdraw(),
          () => void store.acceptAll(),
          () => speak(fr),
          () => void store.reset(),
          () => void store.rejectAll(),
        ]) {
          remove()
          act(change)
          expect([part, container.textContent]).toEqual([part, expect.stringMatching(/^The page/)])
        }
        remove()
        act(leave)
        expect([part, container.innerHTML]).toEqual([part, '<p>The page</p>'])
      }
    })
  },
)

describe('Embed.Root from which an extension removes the placeholder', () => {
  it('loads the content that the visitor asks for', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => void vi.restoreAllMocks())
    const { store, container } = await open(COMPONENTS.GatedEmbed, false)
    container.querySelector('[data-rcu="embed-placeholder"]')?.remove()
    act(() => void store.allowService('youtube'))
    expect(screen.getByTitle('The mill')).toHaveAttribute('src', '/player')
    expect(screen.queryByRole('button', { name: 'Load once' })).not.toBeInTheDocument()
  })
})
