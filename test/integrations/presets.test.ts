import { defineConsent, defineDetails } from 'react-consent-ui/core'
import {
  adobeWebSdk,
  amplitude,
  defineIntegration,
  googleConsentMode,
  googleHeadSnippet,
  hubSpot,
  matomo,
  metaPixel,
  mixpanel,
  sentryReplay,
} from 'react-consent-ui/integrations'
import * as services from 'react-consent-ui/services'
import { beforeEach, describe, expect, it, vi } from 'vitest'
// Internal: the ids of presets in the default sources.
import { GOOGLE_SIGNALS } from '../../src/integrations/google-commands.js'
import { freshPage, settled } from '../core/page.js'
import { visit } from '../core/shop.js'
import { commands } from './vendors.js'

freshPage()
let warn: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
})

const own = {
  necessary: { required: true },
  audience: { name: 'Audience' },
  ads: { name: 'Advertising' },
} as const

const consent = defineConsent({
  revision: 1,
  categories: own,
  services: {
    counter: { ...services.googleAnalytics, category: 'audience' },
    campaigns: { ...services.googleAds, category: 'ads' },
    pixel: { ...services.metaPixel, category: 'ads' },
    matomo: { category: 'audience', name: 'Matomo' },
  },
})

/** The last consent command of Google's tags. */
const toldGoogle = () => (commands('dataLayer').at(-1) as unknown[] | undefined)?.[2]

describe('an integration', () => {
  // First, because a warning is shown once.
  it('warns only of signals that neither a preset nor a category gives', () => {
    visit({ config: consent, integrations: [googleConsentMode(), metaPixel(), matomo()] }).start()
    const warned = warn.mock.calls.join('\n')
    expect(warned).toContain('functionality_storage follows the category "preferences"')
    expect(warned).not.toMatch(/ad_storage|analytics_storage|Meta pixel|Matomo/)
  })

  it('follows the services of its presets, without a mapping, in categories of the site', async () => {
    const store = visit({ config: consent, integrations: [googleConsentMode()] })
    store.start()
    expect(toldGoogle()).toMatchObject({ analytics_storage: 'denied', ad_storage: 'denied' })
    store.save({ categories: { audience: true, ads: false } })
    await settled()
    expect(toldGoogle()).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' })
    store.save({ categories: { audience: false, ads: true }, services: { campaigns: true } })
    await settled()
    expect(toldGoogle()).toMatchObject({
      analytics_storage: 'denied',
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
    })
  })

  it('follows the service alone, not its category', async () => {
    const store = visit({ config: consent, integrations: [googleConsentMode()] })
    store.start()
    store.save({ categories: { audience: true, ads: true }, services: { counter: false } })
    await settled()
    expect(toldGoogle()).toMatchObject({ analytics_storage: 'denied', ad_storage: 'granted' })
  })

  it('finds a service that has the id of a preset, and its facts in the details', async () => {
    const config = defineConsent({
      revision: 1,
      services: { 'google-analytics': { category: 'marketing' } },
    })
    defineDetails(config, { services: { 'google-analytics': services.googleAnalytics } })
    const store = visit({ config, integrations: [googleConsentMode()] })
    store.start()
    store.save({ categories: { preferences: false, statistics: false, marketing: true } })
    await settled()
    expect(toldGoogle()).toMatchObject({ analytics_storage: 'granted' })
  })

  it('needs the grant of every service of its presets', async () => {
    const config = defineConsent({
      revision: 1,
      services: { ads: services.googleAds, sense: services.googleAdSense },
    })
    const store = visit({ config, integrations: [googleConsentMode()] })
    store.start()
    store.allowService('ads')
    await settled()
    expect(toldGoogle()).toMatchObject({ ad_storage: 'denied' })
    store.allowService('sense')
    await settled()
    expect(toldGoogle()).toMatchObject({ ad_storage: 'granted' })
  })

  it('follows its category if the site declares none of its presets', async () => {
    const store = visit({
      config: defineConsent({ revision: 1 }),
      integrations: [googleConsentMode()],
    })
    store.start()
    store.save({ categories: { preferences: false, statistics: true, marketing: false } })
    await settled()
    expect(toldGoogle()).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' })
  })

  it('follows the mapping of the site before any preset', async () => {
    const mapping = { analytics_storage: 'ads' }
    const store = visit({ config: consent, integrations: [googleConsentMode({ mapping })] })
    store.start()
    store.save({ categories: { audience: true, ads: false } })
    await settled()
    expect(toldGoogle()).toMatchObject({ analytics_storage: 'denied' })
  })

  it('of the site can name presets, too', async () => {
    const told: boolean[] = []
    const acme = defineIntegration({
      name: 'Acme',
      signals: { pixel: { presets: ['facebook-pixel'], otherwise: 'audience' } },
      tell: ({ pixel }) => told.push(pixel),
    })
    const store = visit({ config: consent, integrations: [acme] })
    store.start()
    store.save({ categories: { audience: true, ads: false } })
    store.save({ categories: { audience: false, ads: true } })
    await settled()
    expect(told).toEqual([false, true])
  })
})

describe('googleHeadSnippet', () => {
  it('prints the grants of the services of presets', () => {
    const store = visit({ config: consent })
    store.save({ categories: { audience: true, ads: false } })
    const snippet = googleHeadSnippet({ config: consent, record: store.getState().record })
    expect(snippet).toContain('"analytics_storage":"granted"')
    expect(snippet).toContain('"ad_storage":"denied"')
  })
})

describe('the presets of the default sources', () => {
  it('exist', () => {
    const ids = Object.values(services).map((one) => ('preset' in one ? one.preset : ''))
    const named = Object.values(GOOGLE_SIGNALS).flatMap((source) =>
      typeof source === 'object' && 'presets' in source ? source.presets : [],
    )
    expect(named.length).toBeGreaterThan(0)
    expect(ids).toEqual(expect.arrayContaining([...named]))
  })
})

describe('a visitor who accepts and withdraws', () => {
  /** The calls at the start, after a grant, and after the withdrawal. */
  async function calls(integration: ReturnType<typeof mixpanel>, made: () => unknown[]) {
    const store = visit({ config: defineConsent({ revision: 1 }), integrations: [integration] })
    const steps: unknown[][] = []
    for (const step of [() => store.start(), () => store.acceptAll(), () => store.withdraw()]) {
      const before = made().length
      step()
      await settled()
      steps.push(made().slice(before))
    }
    return steps
  }

  it('is opted in and out of Mixpanel', async () => {
    const made: string[] = []
    const client = {
      opt_in_tracking: () => made.push('in'),
      opt_out_tracking: () => made.push('out'),
      has_opted_in_tracking: () => made.at(-1) === 'in',
      has_opted_out_tracking: () => made.at(-1) !== 'in',
    }
    expect(await calls(mixpanel({ client: client as never }), () => made)).toEqual([
      [],
      ['in'],
      ['out'],
    ])
  })

  it('is opted in and out of Amplitude', async () => {
    const made: boolean[] = []
    const client = { setOptOut: (optOut: boolean) => void made.push(optOut) }
    expect(await calls(amplitude({ client }), () => made)).toEqual([[true], [false], [true]])
  })

  it('is tracked by HubSpot after the grant, whose cookies are removed after the withdrawal', async () => {
    const made = () => [...commands('_hsq'), ...commands('_hsp')]
    await calls(hubSpot(), made)
    expect(commands('_hsq')).toEqual([
      ['doNotTrack'],
      ['doNotTrack', { track: true }],
      ['doNotTrack'],
    ])
    expect(commands('_hsp')).toEqual([['revokeCookieConsent']])
  })

  it('is sent to the Web SDK of Adobe, the refusal only after a decision', async () => {
    const made: unknown[] = []
    Reflect.set(window, 'alloy', (command: string, { consent }: { consent: unknown[] }) =>
      made.push([command, ...consent]),
    )
    const said = (general: string) => [
      'setConsent',
      { standard: 'Adobe', version: '1.0', value: { general } },
    ]
    expect(await calls(adobeWebSdk(), () => made)).toEqual([[], [said('in')], [said('out')]])
    Reflect.deleteProperty(window, 'alloy')
  })

  it('is recorded by Sentry in between', async () => {
    const made: string[] = []
    const replay = { start: () => made.push('start'), stop: () => made.push('stop') }
    expect(await calls(sentryReplay({ replay: () => replay }), () => made)).toEqual([
      ['stop'],
      ['start'],
      ['stop'],
    ])
  })
})
