import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorQueue } from './vendor-globals.js'

export interface MatomoOptions {
  /** What Matomo follows. @default { consent: 'statistics' } */
  readonly mapping?: SignalOverrides<'consent'> | undefined
  /** What is asked for: all tracking, or only the cookies, so that it counts without them. @default 'tracking' */
  readonly requires?: 'tracking' | 'cookies' | undefined
}

/**
 * Tells Matomo: that it needs consent, then whether it has it. Matomo is told on every page and keeps
 * no answer of its own, so that the visitor has one record and not two.
 *
 * Source: https://developer.matomo.org/guides/tracking-consent
 */
export function matomo({ mapping, requires = 'tracking' }: MatomoOptions = {}): Integration {
  const what = requires === 'cookies' ? 'CookieConsent' : 'Consent'
  return defineIntegration({
    name: 'Matomo',
    signals: mapSignals({ consent: 'statistics' }, mapping),
    tell({ consent }, { isFirst }) {
      const queue = vendorQueue('_paq')
      if (isFirst) queue.push([`require${what}`])
      if (consent) queue.push([`set${what}Given`])
      // Without a grant to forget it would only leave a cookie behind.
      else if (!isFirst) queue.push([`forget${what}Given`])
    },
    early:
      process.env.NODE_ENV === 'production'
        ? undefined
        : {
            hasRun: () => {
              const queue = vendorQueue('_paq')
              // The loaded script puts an object of its own in the list's place.
              return !Array.isArray(queue) || queue.some(isPageView)
            },
            remedy: `put _paq.push(['require${what}']) at the top of its snippet.`,
          },
  })
}

function isPageView(entry: unknown): boolean {
  return Array.isArray(entry) && entry[0] === 'trackPageView'
}
