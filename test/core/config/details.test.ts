import { type ConsentConfig, defineConsent, defineDetails } from 'react-consent-ui/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
// Merging is the components' and the erasure's business; sites never call it.
import { withDetails } from '../../../src/core/config/details.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

const deciding = defineConsent({
  revision: 1,
  services: {
    youtube: { category: 'marketing', since: '2026-11-01' },
    chat: { category: 'preferences' },
  },
})
const telling = defineDetails(deciding, {
  categories: { marketing: { name: 'Ads' } },
  providers: { google: { name: 'Google Ireland Ltd.' } },
  services: {
    youtube: {
      name: 'YouTube',
      provider: 'google',
      cookies: [{ name: 'YSC', purpose: 'Counts views', expires: 'session' }],
    },
  },
  policy: { version: '2.0', controller: { name: 'Shop Ltd.' } },
})

describe('the second half of a description', () => {
  it('is frozen, and survives JSON', () => {
    expect(Object.isFrozen(telling.services)).toBe(true)
    expect(JSON.parse(JSON.stringify(telling))).toEqual(telling)
  })

  it.each([
    ['data', telling],
    ['a module', async () => ({ default: telling })],
    ['a promise of data', async () => telling],
  ])('adds what the first leaves out: %s', async (_, source) => {
    const { services, categories, providers, policy } = await withDetails(deciding, source)
    expect(services.youtube).toMatchObject({ category: 'marketing', name: 'YouTube' })
    expect(services.chat).toEqual({ category: 'preferences' })
    expect(categories.marketing).toEqual({ sale: true, name: 'Ads' })
    expect(providers?.google?.name).toBe('Google Ireland Ltd.')
    expect(policy?.version).toBe('2.0')
  })

  it('never changes what decides', async () => {
    const sly = { services: { youtube: { category: 'necessary', since: '2020-01-01' } } } as object
    const { services } = await withDetails(deciding, sly)
    expect(services.youtube).toEqual({ category: 'marketing', since: '2026-11-01' })
  })

  it('adds no service and no category of its own', async () => {
    const sly = { services: { pixel: {} }, categories: { ads: {} } } as object
    const { services, categories } = await withDetails(deciding, sly)
    expect(Object.keys(services)).toEqual(['youtube', 'chat'])
    expect(Object.keys(categories)).not.toContain('ads')
  })

  it('throws with every problem in development', () => {
    const wrong = {
      categories: { marketting: {} },
      services: {
        youtub: {},
        chat: { category: 'marketing', provider: 'gogle', cookies: [] },
      },
      providers: { google: { name: 'Google' } },
    }
    expect(() => defineDetails(deciding, wrong as never)).toThrow(
      [
        'react-consent-ui: 4 problems in defineDetails; nothing is granted until they are fixed.',
        '  categories.marketting: "marketting" is not a category; did you mean "marketing"?',
        '  services.youtub: "youtub" is not a service; did you mean "youtube"?',
        '  services.chat.category: is not a known field; known: provider, name, purpose, cookies, preset, hosts, source, checked.',
        '  services.chat.provider: "gogle" is not a provider; did you mean "google"?',
      ].join('\n'),
    )
  })

  it('is not checked in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => defineDetails(deciding, { services: { youtub: {} } } as never)).not.toThrow()
  })

  it('may name the providers of the config', () => {
    const config: ConsentConfig = { ...deciding, providers: { google: { name: 'Google' } } }
    const details = { services: { chat: { provider: 'google' } } }
    expect(() => defineDetails(config, details)).not.toThrow()
  })
})
