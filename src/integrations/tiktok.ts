import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorQueue } from './vendor-globals.js'

export interface TikTokPixelOptions {
  /** The source of the grant for the pixel. @default the service of its preset, else 'marketing' */
  readonly mapping?: SignalOverrides<'consent'> | undefined
}

type Method = 'holdConsent' | 'grantConsent' | 'revokeConsent'

type Ttq = unknown[] & {
  readonly [M in Method]?: () => void
} & {
  /** The pixels that were loaded, by id. */
  readonly _i?: object
}

const SIGNALS = { consent: { presets: ['tiktok-pixel'], otherwise: 'marketing' } } as const

const ttq = () => vendorQueue('ttq') as Ttq

/**
 * Calls TikTok's pixel: hold while the visitor has not decided, then grant or revoke.
 *
 * Source: https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3
 */
export function tiktokPixel({ mapping }: TikTokPixelOptions = {}): Integration {
  return defineIntegration({
    name: 'TikTok pixel',
    signals: mapSignals(SIGNALS, mapping),
    // Undecided is `holdConsent`, refused is `revokeConsent`.
    tellAgainFor: ({ status }) => status === 'decided',
    tell({ consent }, { state, isFirst }) {
      if (consent) call('grantConsent')
      else call(isFirst && state.status !== 'decided' ? 'holdConsent' : 'revokeConsent')
    },
    early:
      process.env.NODE_ENV === 'production'
        ? undefined
        : {
            hasRun: () => Object.keys(ttq()._i ?? {}).length > 0,
            remedy: 'put ttq.holdConsent() before ttq.load(…) in its snippet.',
          },
  })
}

/** Before the snippet has run there is only a list of commands, which the snippet takes over. */
function call(method: Method): void {
  const pixel = ttq()
  if (pixel[method]) pixel[method]()
  else pixel.push([method])
}
