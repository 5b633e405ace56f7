import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

export interface MetaPixelOptions {
  /** What the pixel follows. @default { consent: 'marketing' } */
  readonly mapping?: SignalOverrides<'consent'> | undefined
  /**
   * Turns on Limited Data Use besides while denied: for US states, and for what reaches Meta all the
   * same. Meta takes it before `init`, so it counts from the next page on.
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
  /** There once the script behind the snippet has loaded. */
  readonly callMethod?: unknown
}

const fbq = () => vendorGlobal<Fbq>('fbq')

/**
 * Tells Meta's pixel: `revoke` while denied, `grant` while granted. The pixel's own snippet defines
 * `fbq` and does nothing where it finds one, so nothing can be said before it is there.
 *
 * Source: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export function metaPixel({ mapping, limitedDataUse }: MetaPixelOptions = {}): Integration {
  return defineIntegration({
    name: 'Meta pixel',
    signals: mapSignals({ consent: 'marketing' }, mapping),
    isReady: () => typeof fbq() === 'function',
    tell({ consent }) {
      if (limitedDataUse) {
        // Meta looks up the state itself where it is told neither country nor state.
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

/** Whether the snippet's queue begins to measure without a word about consent before. */
function isInitialised(queue: Fbq['queue'] = []): boolean {
  return queue.find(([command]) => command === 'consent' || command === 'init')?.[0] === 'init'
}
