import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

export interface AdobeWebSdkOptions {
  /** The source of the grant for all of the SDK. @default the services of its presets, else 'statistics' */
  readonly mapping?: SignalOverrides<'general'> | undefined
  /** The name of the global function of the SDK. @default 'alloy' */
  readonly instance?: string | undefined
}

type Alloy = (command: string, options: object) => unknown

const SIGNALS = {
  general: {
    presets: ['adobe-analytics', 'adobe-target', 'adobe-audience-manager'],
    otherwise: 'statistics',
  },
} as const

/**
 * Calls `setConsent` of the Adobe Experience Platform Web SDK. The SDK has one answer for everything, and
 * stores it in a cookie, so a refusal is sent only after a decision. Configure the SDK with
 * `defaultConsent: 'pending'`, so that it sends nothing before.
 *
 * Source: https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent
 * (November 2026)
 */
export function adobeWebSdk({ mapping, instance = 'alloy' }: AdobeWebSdkOptions = {}): Integration {
  const alloy = () => vendorGlobal<Alloy>(instance)
  return defineIntegration({
    name: 'Adobe Web SDK',
    signals: mapSignals(SIGNALS, mapping),
    tellAgainFor: ({ status }) => status === 'decided',
    isReady: () => typeof alloy() === 'function',
    tell({ general }, { state }) {
      if (!general && state.status !== 'decided') return undefined
      const value = { general: general ? 'in' : 'out' }
      return alloy()?.('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value }] })
    },
  })
}
