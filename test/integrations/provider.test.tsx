import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode, useLayoutEffect } from 'react'
import {
  ConsentBanner,
  ConsentProvider,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
  type Integration,
} from 'react-consent-ui'
import { defineIntegration, googleConsentMode } from 'react-consent-ui/integrations'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { commands } from './vendors.js'

const config = defineConsent({ revision: 1 })

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

function visit(children: ReactNode, integrations: readonly Integration[]) {
  return render(
    <StrictMode>
      <ConsentProvider config={config} storage={createMemoryStorage()} integrations={integrations}>
        <ConsentBanner />
        {children}
      </ConsentProvider>
    </StrictMode>,
  )
}

/** Configures a tag as it is mounted, as a script does that a component adds. */
function Tag() {
  useLayoutEffect(() => {
    Reflect.get(window, 'dataLayer').push(['config', 'G-1'])
  }, [])
  return null
}

/** A vendor that notes what is on screen when it is called. */
function watchful(name: string) {
  const seen: string[] = []
  const integration = defineIntegration({
    name,
    signals: { ads: 'marketing' },
    tell: ({ ads }) => {
      seen.push(
        `${ads ? 'granted' : 'denied'}, ${screen.queryByRole('region') ? 'open' : 'closed'}`,
      )
    },
  })
  return { seen, integration }
}

describe('<ConsentProvider integrations>', () => {
  it('sets the default before a child’s effect configures its tag', () => {
    visit(<Tag />, [googleConsentMode()])
    expect(commands('dataLayer')).toEqual([
      expect.arrayContaining(['consent', 'default']),
      ['config', 'G-1'],
      ['config', 'G-1'],
    ])
  })

  it('closes the banner in the task of the click, and tells vendors after it', async () => {
    const { seen, integration } = watchful('Watchful')
    visit(null, [integration])
    expect(seen).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'Accept all' }))
    expect(screen.queryByRole('region')).toBeNull()
    expect(seen).toHaveLength(1)
    await waitFor(() => expect(seen).toHaveLength(2))
    expect(seen[1]).toBe('granted, closed')
  })

  it('closes the banner as well where vendors throw, hang or answer 500', async () => {
    const signals = { ads: 'marketing' }
    const { seen, integration } = watchful('Behind the broken ones')
    const broken = [
      () => {
        throw new Error('blocked')
      },
      () => new Promise(() => {}),
      async () => {
        throw new Error('500')
      },
    ].map((tell, at) => defineIntegration({ name: `Broken ${at}`, signals, tell }))
    visit(null, [...broken, integration])
    fireEvent.click(screen.getByRole('button', { name: 'Reject all' }))
    expect(screen.queryByRole('region')).toBeNull()
    fireEvent.click(document.body)
    await waitFor(() => expect(seen).toHaveLength(1))
  })

  it('tells one default where two providers share a store', async () => {
    const { seen, integration } = watchful('Shared')
    const storage = createMemoryStorage()
    const store = createConsentStore(config, { storage, integrations: [integration] })
    const { unmount } = render(
      <StrictMode>
        <ConsentProvider store={store}>
          <ConsentProvider store={store}>
            <ConsentBanner />
          </ConsentProvider>
        </ConsentProvider>
      </StrictMode>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Accept all' }))
    await waitFor(() => expect(seen).toHaveLength(2))
    expect(seen[1]).toBe('granted, closed')
    unmount()
    store.withdraw()
    await new Promise((resolve) => setTimeout(resolve))
    expect(seen).toHaveLength(2)
  })
})
