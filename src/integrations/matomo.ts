import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorQueue } from './vendor-globals.js'

export interface MatomoOptions {
  /** The source of the grant for Matomo. @default the service of its preset, else 'statistics' */
  readonly mapping?: SignalOverrides<'consent'> | undefined
  /** The scope of consent: all tracking, or only cookies, so that visits are counted without them. @default 'tracking' */
  readonly requires?: 'tracking' | 'cookies' | undefined
}

const SIGNALS = {
  consent: { presets: ['matomo', 'matomo-cloud'], otherwise: 'statistics' },
} as const

/**
 * Makes Matomo require consent, then passes the grant on. Matomo gets it on every page and stores no
 * answer of its own, so that a visitor has one record.
 *
 * Source: https://developer.matomo.org/guides/tracking-consent
 */
export function matomo({ mapping, requires = 'tracking' }: MatomoOptions = {}): Integration {
  const what = requires === 'cookies' ? 'CookieConsent' : 'Consent'
  return defineIntegration({
    name: 'Matomo',
    signals: mapSignals(SIGNALS, mapping),
    tell({ consent }, { isFirst }) {
      const queue = vendorQueue('_paq')
      if (isFirst) queue.push([`require${what}`])
      if (consent) queue.push([`set${what}Given`])
      // Without an earlier grant, `forget` would only set a cookie.
      else if (!isFirst) queue.push([`forget${what}Given`])
    },
    early:
      process.env.NODE_ENV === 'production'
        ? undefined
        : {
            hasRun: () => {
              const queue = vendorQueue('_paq')
              // The loaded script replaces the list with an object of its own.
              return !Array.isArray(queue) || queue.some(isPageView)
            },
            remedy: `put _paq.push(['require${what}']) at the top of its snippet.`,
          },
  })
}

function isPageView(entry: unknown): boolean {
  return Array.isArray(entry) && entry[0] === 'trackPageView'
}
