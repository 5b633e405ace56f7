import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorQueue } from './vendor-globals.js'

export interface HubSpotOptions {
  /** The source of the grant for tracking. @default the service of its preset, else 'marketing' */
  readonly mapping?: SignalOverrides<'tracking'> | undefined
}

const SIGNALS = {
  tracking: { presets: ['hubspot', 'hubspot-forms'], otherwise: 'marketing' },
} as const

/**
 * Stops HubSpot's tracking code while denied, and starts it while granted. A withdrawal also has HubSpot
 * remove its cookies.
 *
 * Source: https://developers.hubspot.com/docs/api/events/cookie-banner (November 2026)
 */
export function hubSpot({ mapping }: HubSpotOptions = {}): Integration {
  return defineIntegration({
    name: 'HubSpot',
    signals: mapSignals(SIGNALS, mapping),
    tell({ tracking }, { isFirst }) {
      if (tracking) {
        vendorQueue('_hsq').push(['doNotTrack', { track: true }])
        return
      }
      vendorQueue('_hsq').push(['doNotTrack'])
      if (!isFirst) vendorQueue('_hsp').push(['revokeCookieConsent'])
    },
  })
}
