import type { ConsentState } from '../core/grants/state.js'
import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import {
  mapSignals,
  type SignalGrants,
  type SignalMapping,
  type SignalOverrides,
  signalsOf,
} from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

type ShopifySignal = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data'

export interface ShopifyCustomerPrivacyOptions {
  /** The category or service that a signal follows, in place of the default. */
  readonly mapping?: SignalOverrides<ShopifySignal> | undefined
  /** For a headless storefront: what Shopify's call needs to reach the shop from another domain. */
  readonly headless?:
    | {
        readonly checkoutRootDomain: string
        readonly storefrontRootDomain?: string | undefined
        readonly storefrontAccessToken: string
      }
    | undefined
}

interface CustomerPrivacy {
  setTrackingConsent(consent: object, done: (answer?: { error?: unknown }) => void): void
  currentVisitorConsent?(): { readonly [S in ShopifySignal]?: string } | undefined
}

interface Shopify {
  readonly customerPrivacy?: CustomerPrivacy | undefined
  loadFeatures?(
    features: readonly { name: string; version: string }[],
    done: (error?: unknown) => void,
  ): void
}

const SIGNALS: SignalMapping<ShopifySignal> = {
  analytics: { presets: ['shopify-analytics'], otherwise: 'statistics' },
  marketing: 'marketing',
  preferences: 'preferences',
  sale_of_data: 'marketing',
}

const shopify = () => vendorGlobal<Shopify>('Shopify')

/**
 * Calls Shopify's Customer Privacy API, which its pixels, audiences and checkout follow. Shopify takes a
 * call for a decision, so there is no call before one, except to revoke what Shopify has stored as granted.
 * Values that Shopify has already are not sent again.
 *
 * Source: https://shopify.dev/docs/api/customer-privacy
 */
export function shopifyCustomerPrivacy({
  mapping,
  headless,
}: ShopifyCustomerPrivacyOptions = {}): Integration {
  let current: { grants: SignalGrants<ShopifySignal>; state: ConsentState }
  return defineIntegration({
    name: 'Shopify Customer Privacy',
    signals: mapSignals(SIGNALS, mapping),
    tellAgainFor: ({ status }) => status,
    isReady: ({ status }) =>
      status !== 'pending' && Boolean(shopify()?.loadFeatures ?? shopify()?.customerPrivacy),
    async tell(grants, { state }) {
      current = { grants, state }
      const api = await customerPrivacy()
      // The grants may have changed while the API was loading.
      const consent = unknownTo(api, current.grants, current.state)
      if (!consent) return
      const more = headless && { headlessStorefront: true, ...headless }
      await new Promise<void>((resolve, reject) => {
        api.setTrackingConsent({ ...consent, ...more }, (answer) =>
          answer?.error ? reject(answer.error) : resolve(),
        )
      })
    },
  })
}

function customerPrivacy(): Promise<CustomerPrivacy> {
  return new Promise((resolve, reject) => {
    const take = (error?: unknown) => {
      const api = shopify()?.customerPrivacy
      if (api && !error) resolve(api)
      else reject(error ?? new Error('Shopify.customerPrivacy is missing'))
    }
    if (shopify()?.customerPrivacy) take()
    else shopify()?.loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], take)
  })
}

/** The grants to send, if they differ from Shopify's: 'yes', 'no', or '' for none yet. */
function unknownTo(
  api: CustomerPrivacy,
  grants: SignalGrants<ShopifySignal>,
  { status }: ConsentState,
): object | undefined {
  const known = api.currentVisitorConsent?.() ?? {}
  const isNews = (signal: ShopifySignal) =>
    status === 'decided'
      ? known[signal] !== (grants[signal] ? 'yes' : 'no')
      : known[signal] === 'yes' && !grants[signal]
  return signalsOf(grants).some(isNews) ? grants : undefined
}
