import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

/** The methods of `mixpanel-browser` that are called. */
export interface MixpanelClient {
  opt_in_tracking(): void
  opt_out_tracking(): void
  has_opted_in_tracking?(): boolean
  has_opted_out_tracking?(): boolean
}

export interface MixpanelOptions {
  /** The client that your bundle imports. @default window.mixpanel, from the snippet */
  readonly client?: MixpanelClient | undefined
  /** The source of the grant for tracking. @default the service of its preset, else 'statistics' */
  readonly mapping?: SignalOverrides<'tracking'> | undefined
}

const SIGNALS = { tracking: { presets: ['mixpanel'], otherwise: 'statistics' } } as const

/**
 * Opts Mixpanel in or out of tracking if it is not already. Pass `mixpanel.init` the option
 * `opt_out_tracking_by_default: true`, so that it tracks nothing before.
 *
 * Source: https://docs.mixpanel.com/docs/privacy/protecting-user-data (November 2026)
 */
export function mixpanel({ client, mapping }: MixpanelOptions = {}): Integration {
  const found = () => client ?? vendorGlobal<MixpanelClient>('mixpanel')
  return defineIntegration({
    name: 'Mixpanel',
    signals: mapSignals(SIGNALS, mapping),
    isReady: () => Boolean(found()?.opt_in_tracking),
    tell({ tracking }) {
      // Mixpanel stores the answer itself, and sends an event for every opt-in.
      if (tracking && !found()?.has_opted_in_tracking?.()) found()?.opt_in_tracking()
      if (!tracking && !found()?.has_opted_out_tracking?.()) found()?.opt_out_tracking()
    },
  })
}
