import { render } from '@testing-library/react'
import {
  ConsentProvider,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
  defineDetails,
} from 'react-consent-ui'
import { expect, it } from 'vitest'

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
