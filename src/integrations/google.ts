import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import {
  asConsent,
  firstCommands,
  GOOGLE_SIGNALS,
  type GoogleConsentModeOptions,
  type GoogleSignal,
} from './google-commands.js'
import { mapSignals, type SignalGrants } from './mapping.js'
import { vendorQueue } from './vendor-globals.js'

/**
 * Google Consent Mode v2: sets the default to the grants at the start of the store, then sends an update
 * for each change. A default that the page has set already, with `googleHeadSnippet`, is not set again.
 *
 * Source: https://developers.google.com/tag-platform/security/guides/consent
 */
export function googleConsentMode(options: GoogleConsentModeOptions = {}): Integration {
  const { dataLayer = 'dataLayer' } = options
  return defineIntegration({
    name: 'Google Consent Mode',
    signals: mapSignals(GOOGLE_SIGNALS, options.mapping),
    alreadyTold: () => toldIn(vendorQueue(dataLayer)),
    tell(grants, { state, isFirst }) {
      const gtag = gtagOf(vendorQueue(dataLayer))
      const commands = isFirst
        ? firstCommands(grants, state, options)
        : [['consent', 'update', asConsent(grants)]]
      for (const command of commands) gtag(...command)
    },
    early:
      process.env.NODE_ENV === 'production'
        ? undefined
        : {
            hasRun: () => vendorQueue(dataLayer).some(isMeasurement),
            remedy: 'print googleHeadSnippet() into the head, before any of Google’s tags.',
          },
  })
}

function gtagOf(layer: unknown[]) {
  return function gtag(..._command: unknown[]) {
    // biome-ignore lint/complexity/noArguments: Google's tags take this object for a command, and ignore an array.
    layer.push(arguments)
  }
}

/** The consent commands that the page has sent so far; undefined without a default. */
function toldIn(layer: readonly unknown[]): Partial<SignalGrants<GoogleSignal>> | undefined {
  let told: Partial<Record<GoogleSignal, boolean>> | undefined
  for (const entry of layer) {
    const [command, kind, said] = Array.from((entry ?? []) as ArrayLike<unknown>)
    if (command !== 'consent' || typeof said !== 'object' || said === null) continue
    if (kind === 'default') told ??= {}
    // A command for one region may not apply to this visitor.
    if (!told || 'region' in said) continue
    for (const [signal, value] of Object.entries(said)) {
      told[signal as GoogleSignal] = value === 'granted'
    }
  }
  return told
}

/** Whether a tag may have acted on an entry: `gtag('config')`, `gtag('event')`, or Tag Manager's start. */
function isMeasurement(entry: unknown): boolean {
  const { 0: command, event } = (entry ?? {}) as { 0?: unknown; event?: unknown }
  return command === 'config' || command === 'event' || event === 'gtm.js'
}
