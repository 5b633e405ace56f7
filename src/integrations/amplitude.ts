import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

/** The method of `@amplitude/analytics-browser` that is called. */
export interface AmplitudeClient {
  setOptOut(optOut: boolean): void
}

export interface AmplitudeOptions {
  /** The client that your bundle imports. @default window.amplitude, from the snippet */
  readonly client?: AmplitudeClient | undefined
  /** The source of the grant for tracking. @default the service of its preset, else 'statistics' */
  readonly mapping?: SignalOverrides<'tracking'> | undefined
}

const SIGNALS = { tracking: { presets: ['amplitude'], otherwise: 'statistics' } } as const

/**
 * Opts Amplitude in or out of tracking. Pass `amplitude.init` the option `optOut: true`, so that it tracks
 * nothing before.
 *
 * Source: https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management (November 2026)
 */
export function amplitude({ client, mapping }: AmplitudeOptions = {}): Integration {
  const found = () => client ?? vendorGlobal<AmplitudeClient>('amplitude')
  return defineIntegration({
    name: 'Amplitude',
    signals: mapSignals(SIGNALS, mapping),
    isReady: () => typeof found()?.setOptOut === 'function',
    tell: ({ tracking }) => found()?.setOptOut(!tracking),
  })
}
