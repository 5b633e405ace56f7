import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

export interface MetaPixelOptions {
  /** The source of the grant for the pixel. @default the service of its preset, else 'marketing' */
  readonly mapping?: SignalOverrides<'consent'> | undefined
  /**
   * Also turns on Limited Data Use while denied, for visitors in US states. Meta reads it before `init`,
   * so it applies from the next page on.
   *
   * Source: https://developers.facebook.com/docs/meta-pixel/implementation/data-processing-options
   *
   * @default false
   */
  readonly limitedDataUse?: boolean | undefined
}

interface Fbq {
  (...command: unknown[]): void
  readonly queue?: readonly (readonly unknown[] | IArguments)[] | undefined
  /** Set once the script of the snippet has loaded. */
  readonly callMethod?: unknown
}

const SIGNALS = { consent: { presets: ['facebook-pixel'], otherwise: 'marketing' } } as const

const fbq = () => vendorGlobal<Fbq>('fbq')

/**
 * Calls Meta's pixel with `grant` while granted and `revoke` while denied. The pixel's own snippet defines
 * `fbq` and does nothing if it exists, so the pixel cannot be called before its snippet.
 *
 * Source: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export function metaPixel({ mapping, limitedDataUse }: MetaPixelOptions = {}): Integration {
  return defineIntegration({
    name: 'Meta pixel',
    signals: mapSignals(SIGNALS, mapping),
    isReady: () => typeof fbq() === 'function',
    tell({ consent }) {
      if (limitedDataUse) {
        // With 0 for country and state, Meta looks both up.
        fbq()?.('dataProcessingOptions', ...(consent ? [[]] : [['LDU'], 0, 0]))
      }
      fbq()?.('consent', consent ? 'grant' : 'revoke')
    },
    early:
      process.env.NODE_ENV === 'production'
        ? undefined
        : {
            hasRun: () => Boolean(fbq()?.callMethod) || isInitialised(fbq()?.queue),
            remedy: "put fbq('consent', 'revoke') before fbq('init', …) in its snippet.",
          },
  })
}

/** Whether `init` is in the snippet's queue before a consent command. */
function isInitialised(queue: Fbq['queue'] = []): boolean {
  return queue.find(([command]) => command === 'consent' || command === 'init')?.[0] === 'init'
}
