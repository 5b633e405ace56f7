import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

export interface PinterestTagOptions {
  /** The source of the grant for the tag. @default the service of its preset, else 'marketing' */
  readonly mapping?: SignalOverrides<'consent'> | undefined
}

interface Pintrk {
  (...command: unknown[]): void
  readonly queue?: readonly (readonly unknown[])[] | undefined
}

const SIGNALS = { consent: { presets: ['pinterest-tag'], otherwise: 'marketing' } } as const

const pintrk = () => vendorGlobal<Pintrk>('pintrk')

/**
 * Calls Pinterest's tag with whether it may send events and use storage. The tag's own snippet defines `pintrk`
 * and does nothing if it exists, so the tag cannot be called before its snippet.
 *
 * Source: https://help.pinterest.com/en/business/article/install-the-base-code
 */
export function pinterestTag({ mapping }: PinterestTagOptions = {}): Integration {
  return defineIntegration({
    name: 'Pinterest tag',
    signals: mapSignals(SIGNALS, mapping),
    isReady: () => typeof pintrk() === 'function',
    tell: ({ consent }) => pintrk()?.('setconsent', consent),
    early:
      process.env.NODE_ENV === 'production'
        ? undefined
        : {
            hasRun: () => pintrk()?.queue?.some(([command]) => command === 'page') ?? false,
            remedy: "put pintrk('setconsent', false) before pintrk('page') in its snippet.",
          },
  })
}
