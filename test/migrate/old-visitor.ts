import {
  type ConsentConfig,
  type ConsentStoreOptions,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
  type Migrate,
} from 'react-consent-ui/core'
import { afterEach, beforeEach, vi } from 'vitest'

export const NOW = Date.parse('2026-11-24T12:00:00.000Z')

/** A site that has just moved to this library. */
export const moved = defineConsent({
  revision: 1,
  providers: { google: { name: 'Google Ireland Ltd.' } },
  services: {
    analytics: { category: 'statistics', provider: 'google' },
    youtube: { category: 'marketing', provider: 'google' },
    ads: { category: 'marketing', provider: 'google' },
  },
  regions: { default: 'opt-in', US: 'opt-out' },
})

/** Before each test a browser that holds nothing; after it, it does so again. */
export function freshBrowser() {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
  })
  afterEach(() => {
    for (const pair of document.cookie.split('; ')) setCookie(pair.split('=')[0] ?? '', '', 0)
    localStorage.clear()
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
}

export function setCookie(name: string, value: string, expires = NOW + 864e5) {
  // biome-ignore lint/suspicious/noDocumentCookie: the old tools did it this way.
  document.cookie = `${name}=${value}; Path=/; Expires=${new Date(expires).toUTCString()}`
}

/** The state at the first page view after the migration. */
export function arrive(
  migrate: Migrate,
  { config = moved, ...options }: ConsentStoreOptions & { config?: ConsentConfig } = {},
) {
  const store = createConsentStore(config, { storage: createMemoryStorage(), migrate, ...options })
  return store.getState()
}

/** Everything that was asked, refused. */
export const REFUSED = { preferences: false, statistics: false, marketing: false }
