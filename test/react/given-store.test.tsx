import { render, screen } from '@testing-library/react'
import {
  ConsentProvider,
  type ConsentProviderProps,
  ConsentStatus,
  type ConsentStoreOptions,
  CookieTable,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
  defineDetails,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr/all'
import { describe, expect, it } from 'vitest'

const config = defineConsent({ revision: 1, services: { ads: { category: 'marketing' } } })

const details = defineDetails(config, {
  services: {
    ads: {
      provider: { name: 'Ads Ltd.' },
      cookies: [{ name: '_ads', purpose: 'Shows ads', expires: { months: 6 } }],
    },
  },
})

it('a provider takes nothing away from a store that was made outside', async () => {
  const store = createConsentStore(config, { details, storage: createMemoryStorage() })
  render(<ConsentProvider store={store}>The page</ConsentProvider>)
  await store.acceptAll()
  // biome-ignore lint/suspicious/noDocumentCookie: as the service's own script does.
  document.cookie = '_ads=1; Path=/'
  const { erased } = await store.withdraw()
  expect(erased.deleted).toEqual([{ service: 'ads', storage: 'cookie', name: '_ads' }])
  expect(document.cookie).toBe('')
})

describe('the components of a provider with a store that was made outside', () => {
  const open = (options: ConsentStoreOptions, props: Partial<ConsentProviderProps> = {}) => {
    const store = createConsentStore(config, { storage: createMemoryStorage(), ...options })
    // The props of a provider with a store, which the union does not express in part.
    const given = { ...props, store } as ConsentProviderProps
    return render(
      <ConsentProvider {...given}>
        <CookieTable />
        <ConsentStatus />
      </ConsentProvider>,
    )
  }

  it('read its details', async () => {
    open({ details, messages: en })
    expect(await screen.findByText('_ads')).toBeVisible()
  })

  it('load its details', async () => {
    open({ details: async () => details, messages: en })
    expect(await screen.findByText('_ads')).toBeVisible()
  })

  it('keep its details after the provider renders again', async () => {
    const store = createConsentStore(config, { details, storage: createMemoryStorage() })
    const page = () => (
      <ConsentProvider store={store} messages={en}>
        <CookieTable />
      </ConsentProvider>
    )
    const { rerender } = render(page())
    rerender(page())
    expect(await screen.findByText('_ads')).toBeVisible()
    expect(store.live.details).toBe(details)
  })

  it('speak its language', () => {
    open({ messages: fr })
    expect(screen.getByRole('heading')).toHaveTextContent(fr.status.title)
  })

  it('let the provider replace its language', () => {
    open({ messages: fr, locale: 'fr' }, { messages: en })
    const status = screen.getByRole('region')
    expect(status).toHaveAccessibleName(en.status.title)
    expect(status).toHaveAttribute('lang', 'en')
  })
})
