import { shopifyCustomerPrivacy } from 'react-consent-ui/integrations'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, settled } from '../core/page.js'
import { open, openAfter, scriptLoads, wholeVisit } from './vendors.js'

freshPage()
let warn: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
})

const signals = (granted: boolean | 'analytics') => ({
  analytics: granted !== false,
  marketing: granted === true,
  preferences: granted === true,
  sale_of_data: granted === true,
})

/** A shop's page: the API is loaded on demand, and stores its answers. */
function shopify(known: Record<string, string> = {}, answer?: { error: string }) {
  const calls: object[] = []
  const customerPrivacy = {
    currentVisitorConsent: () => known,
    setTrackingConsent: (consent: object, done: (answer?: object) => void) => {
      calls.push(consent)
      for (const [signal, is] of Object.entries(consent)) known[signal] = is ? 'yes' : 'no'
      done(answer)
    },
  }
  const page: { customerPrivacy?: object; loadFeatures: unknown } = {
    loadFeatures: vi.fn((_features, done) => {
      page.customerPrivacy = customerPrivacy
      done()
    }),
  }
  Reflect.set(window, 'Shopify', page)
  return { calls, loadFeatures: page.loadFeatures }
}

describe('shopifyCustomerPrivacy', () => {
  it('makes each decision known, and nothing before there is one', async () => {
    const { calls, loadFeatures } = shopify()
    expect(await wholeVisit(open(shopifyCustomerPrivacy()), () => calls)).toEqual([
      [],
      [signals(true)],
      [signals('analytics')],
      [signals(false)],
    ])
    expect(loadFeatures).toHaveBeenCalledExactlyOnceWith(
      [{ name: 'consent-tracking-api', version: '0.1' }],
      expect.any(Function),
    )
  })

  it('does not send again what Shopify knows', async () => {
    const { calls } = shopify({
      analytics: 'yes',
      marketing: 'yes',
      preferences: 'yes',
      sale_of_data: 'yes',
    })
    openAfter((store) => store.acceptAll(), shopifyCustomerPrivacy())
    await settled()
    expect(calls).toEqual([])
  })

  it('takes back what Shopify still holds as granted when the visitor is asked again', async () => {
    const { calls } = shopify({ marketing: 'yes', analytics: 'no' })
    open(shopifyCustomerPrivacy())
    await settled()
    expect(calls).toEqual([signals(false)])
  })

  it('reaches the shop of a storefront of one’s own', async () => {
    const { calls } = shopify()
    const headless = {
      checkoutRootDomain: 'checkout.shop.example',
      storefrontAccessToken: 'public',
    }
    openAfter((store) => store.rejectAll(), shopifyCustomerPrivacy({ headless }))
    await settled()
    expect(calls).toEqual([{ ...signals(false), headlessStorefront: true, ...headless }])
  })

  it('is called after Shopify’s script has loaded', async () => {
    openAfter((store) => store.acceptAll(), shopifyCustomerPrivacy())
    const { calls } = shopify()
    scriptLoads()
    await settled()
    expect(calls).toEqual([signals(true)])
  })

  it('points out an answer that Shopify refuses', async () => {
    shopify({}, { error: 'Access denied' })
    openAfter((store) => store.acceptAll(), shopifyCustomerPrivacy())
    await settled()
    expect(warn.mock.calls.join()).toContain('(Access denied)')
  })
})
