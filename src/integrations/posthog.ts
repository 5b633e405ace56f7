import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

/** The methods of `posthog-js` that are called. */
export interface PostHogClient {
  opt_in_capturing(): void
  opt_out_capturing(): void
  has_opted_in_capturing?(): boolean | undefined
  has_opted_out_capturing?(): boolean | undefined
  /** False until `init` has run. */
  readonly __loaded?: boolean
}

export interface PostHogOptions {
  /** The client that your bundle imports. @default window.posthog, from the snippet */
  readonly client?: PostHogClient | undefined
  /** The source of the grant for capturing. @default the service of its preset, else 'statistics' */
  readonly mapping?: SignalOverrides<'capturing'> | undefined
}

const SIGNALS = { capturing: { presets: ['posthog'], otherwise: 'statistics' } } as const

/**
 * Opts PostHog in or out of capturing if it is not already. Pass `posthog.init` the option
 * `opt_out_capturing_by_default: true`, so that it captures nothing before.
 *
 * Source: https://posthog.com/docs/privacy/data-collection
 */
export function postHog({ client, mapping }: PostHogOptions = {}): Integration {
  const posthog = () => client ?? vendorGlobal<PostHogClient>('posthog')
  return defineIntegration({
    name: 'PostHog',
    signals: mapSignals(SIGNALS, mapping),
    isReady: () => Boolean(posthog()?.opt_in_capturing) && posthog()?.__loaded !== false,
    tell({ capturing }) {
      // PostHog stores the answer itself, and sends an event for every opt-in.
      if (capturing && !posthog()?.has_opted_in_capturing?.()) posthog()?.opt_in_capturing()
      if (!capturing && !posthog()?.has_opted_out_capturing?.()) posthog()?.opt_out_capturing()
    },
    early:
      process.env.NODE_ENV === 'production'
        ? undefined
        : {
            hasRun: () => posthog()?.__loaded === true && !posthog()?.has_opted_out_capturing?.(),
            remedy: 'give posthog.init the option opt_out_capturing_by_default: true.',
          },
  })
}
