import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { asConsent } from './google-commands.js'
import { mapSignals, type SignalMapping, type SignalOverrides } from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

/** With a capital S, as in Clarity's API. */
type ClaritySignal = 'ad_Storage' | 'analytics_Storage'

export interface MicrosoftClarityOptions {
  /** The category or service that a signal follows, in place of the default. */
  readonly mapping?: SignalOverrides<ClaritySignal> | undefined
}

interface Clarity {
  (...command: unknown[]): void
  q?: unknown[]
}

const SIGNALS: SignalMapping<ClaritySignal> = {
  ad_Storage: { presets: ['microsoft-advertising'], otherwise: 'marketing' },
  analytics_Storage: { presets: ['microsoft-clarity'], otherwise: 'statistics' },
}

/**
 * Calls the Consent API v2 of Microsoft Clarity at the start of the store and after each change. Without a
 * grant Clarity records without cookies; set the project to require consent, too.
 *
 * Source: https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2
 */
export function microsoftClarity({ mapping }: MicrosoftClarityOptions = {}): Integration {
  return defineIntegration({
    name: 'Microsoft Clarity',
    signals: mapSignals(SIGNALS, mapping),
    tell: (grants) => clarity()('consentv2', asConsent(grants)),
  })
}

/** Clarity, or the queue that its tag later takes over. */
function clarity(): Clarity {
  const queue: Clarity = function () {
    queue.q ??= []
    // biome-ignore lint/complexity/noArguments: as Clarity's own tag queues its commands.
    queue.q.push(arguments)
  }
  const found = vendorGlobal<Clarity>('clarity') ?? queue
  Reflect.set(window, 'clarity', found)
  return found
}
