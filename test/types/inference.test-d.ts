import {
  type CategoryId,
  type ConsentConfig,
  type ConsentProof,
  type ConsentState,
  createConsentStore,
  type DEFAULT_CATEGORIES,
  type DecisionResult,
  defineConsent,
  defineDetails,
  type ServiceId,
  validateConsent,
} from 'react-consent-ui/core'
import { googleAnalytics, youtube } from 'react-consent-ui/services'
import { describe, expectTypeOf, it } from 'vitest'

const chat = { category: 'preferences', name: 'Chat' } as const

const consent = defineConsent({
  revision: 1,
  providers: { google: { name: 'Google', country: 'IE' } },
  services: {
    youtube: { category: 'marketing', provider: 'google' },
    chat: { category: 'preferences', provider: { name: 'Chat Ltd.' } },
  },
})

describe('defineConsent', () => {
  it('infers the ids without as const', () => {
    expectTypeOf<keyof typeof consent.services>().toEqualTypeOf<'youtube' | 'chat'>()
    expectTypeOf<keyof typeof consent.providers>().toEqualTypeOf<'google'>()
    expectTypeOf(consent.services.youtube.category).toEqualTypeOf<'marketing'>()
  })

  it('has the four usual categories where the site names none', () => {
    expectTypeOf(consent.categories).toEqualTypeOf<typeof DEFAULT_CATEGORIES>()
  })

  it('has the site’s own categories and no others where it names some', () => {
    const own = defineConsent({ revision: 1, categories: { ai: { name: 'AI' } } })
    expectTypeOf<keyof typeof own.categories>().toEqualTypeOf<'ai'>()
  })

  it('makes what everything that takes a description takes', () => {
    expectTypeOf(consent).toExtend<ConsentConfig>()
    expectTypeOf(createConsentStore).toBeCallableWith(consent)
    expectTypeOf(createConsentStore).toBeCallableWith(validateConsent({ revision: 1 }))
  })
})

describe('a service from a preset', () => {
  const { services } = defineConsent({
    revision: 1,
    services: { ga: { ...googleAnalytics, category: 'marketing' }, youtube, chat },
  })

  it('keeps its id and its category', () => {
    expectTypeOf<keyof typeof services>().toEqualTypeOf<'ga' | 'youtube' | 'chat'>()
    expectTypeOf(services.ga.category).toEqualTypeOf<'marketing'>()
    expectTypeOf(services.youtube.category).toEqualTypeOf<'marketing'>()
  })
})

describe('defineDetails', () => {
  it('takes the ids of the config, and its own providers', () => {
    defineDetails(consent, {
      categories: { marketing: { name: { en: 'Ads', fr: 'Publicité' } } },
      providers: { meta: { name: 'Meta' } },
      services: { youtube: { provider: 'meta' }, chat: { provider: 'google' } },
    })
  })
})

describe('without Register', () => {
  it('ids are any text', () => {
    expectTypeOf<CategoryId>().toEqualTypeOf<string>()
    expectTypeOf<ServiceId>().toEqualTypeOf<string>()
    expectTypeOf<ConsentState['categories']['anything']>().toEqualTypeOf<boolean>()
  })
})

describe('a store', () => {
  const store = createConsentStore(consent)

  it('gives the state, and every decision its result', () => {
    expectTypeOf(store.getState()).toEqualTypeOf<ConsentState>()
    expectTypeOf(store.getServerState()).toEqualTypeOf<ConsentState>()
    expectTypeOf(store.acceptAll).returns.resolves.toEqualTypeOf<DecisionResult>()
    expectTypeOf(store.reset).returns.resolves.toEqualTypeOf<DecisionResult>()
  })

  it('tells listeners the state and the one before', () => {
    store.subscribe((state, previous) => {
      expectTypeOf(state).toEqualTypeOf<ConsentState>()
      expectTypeOf(previous).toEqualTypeOf<ConsentState>()
    })
  })

  it('hands a proof to the sink, and waits for nothing it returns', () => {
    createConsentStore(consent, {
      onDecision: (proof) => {
        expectTypeOf(proof).toEqualTypeOf<ConsentProof>()
        return fetch('/proof')
      },
    })
  })

  it('lets options be passed on that a strict site left undefined', () => {
    createConsentStore(consent, { region: undefined, gpc: undefined, storage: undefined })
    store.configure({ region: undefined, onDecision: undefined })
    store.acceptAll({ surface: undefined })
  })
})
