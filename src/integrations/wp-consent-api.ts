import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalMapping, type SignalOverrides, signalsOf } from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

type WpSignal = 'functional' | 'preferences' | 'statistics' | 'statistics-anonymous' | 'marketing'

export interface WpConsentApiOptions {
  /** The category or service that a category of the API follows, in place of the default. */
  readonly mapping?: SignalOverrides<WpSignal> | undefined
}

const SIGNALS: SignalMapping<WpSignal> = {
  functional: 'necessary',
  preferences: 'preferences',
  statistics: 'statistics',
  'statistics-anonymous': 'statistics',
  marketing: 'marketing',
}

type Set = (category: WpSignal, value: 'allow' | 'deny') => void
type Has = (category: WpSignal) => boolean

/**
 * Calls the WP Consent API, for the plugins of a WordPress page, with the consent type and each category.
 * Each value is a cookie of the API, so before a decision only values that differ from its own default are
 * set.
 *
 * Source: https://wordpress.org/plugins/wp-consent-api/
 */
export function wpConsentApi({ mapping }: WpConsentApiOptions = {}): Integration {
  return defineIntegration({
    name: 'WP Consent API',
    signals: mapSignals(SIGNALS, mapping),
    tellAgainFor: ({ status, model }) => [status, model],
    isReady: ({ status }) => status !== 'pending' && Boolean(vendorGlobal<Set>('wp_set_consent')),
    tell(grants, { state: { status, model } }) {
      declareType(model === 'opt-in' ? 'optin' : 'optout')
      const has = vendorGlobal<Has>('wp_has_consent')
      for (const category of signalsOf(grants)) {
        if (status !== 'decided' && has?.(category) === grants[category]) continue
        vendorGlobal<Set>('wp_set_consent')?.(category, grants[category] ? 'allow' : 'deny')
      }
    },
  })
}

function declareType(type: 'optin' | 'optout'): void {
  if (vendorGlobal('wp_consent_type') === type) return
  Reflect.set(window, 'wp_consent_type', type)
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'))
}
