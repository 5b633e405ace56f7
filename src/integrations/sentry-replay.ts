import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { mapSignals, type SignalOverrides } from './mapping.js'

/** The methods of Sentry's replay integration that are called. */
export interface SentryReplay {
  start(): unknown
  stop(): unknown
}

export interface SentryReplayOptions {
  /** Returns the replay: `() => Sentry.getReplay()`. Called after every script that loads, until it is there. */
  readonly replay: () => SentryReplay | undefined
  /** The source of the grant for recording. @default the service of its preset, else 'statistics' */
  readonly mapping?: SignalOverrides<'recording'> | undefined
}

const SIGNALS = { recording: { presets: ['sentry'], otherwise: 'statistics' } } as const

/**
 * Starts and stops Sentry's session replay. Errors are reported in any case. Set `replaysSessionSampleRate`
 * and `replaysOnErrorSampleRate` to 0, so that the replay records nothing before.
 *
 * Source: https://docs.sentry.io/platforms/javascript/session-replay/understanding-sessions/ (November 2026)
 */
export function sentryReplay({ replay, mapping }: SentryReplayOptions): Integration {
  return defineIntegration({
    name: 'Sentry replay',
    signals: mapSignals(SIGNALS, mapping),
    isReady: () => replay() !== undefined,
    tell: ({ recording }) => (recording ? replay()?.start() : replay()?.stop()),
  })
}
