import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { asConsent } from './google-commands.js'
import { mapSignals, type SignalMapping, type SignalOverrides } from './mapping.js'
import { vendorGlobal } from './vendor-globals.js'

/** Spelt as Clarity spells them, with a capital S. */
type ClaritySignal = 'ad_Storage' | 'analytics_Storage'

export interface MicrosoftClarityOptions {
  /** What a signal follows, where that is not the usual category. */
  readonly mapping?: SignalOverrides<ClaritySignal> | undefined
}

interface Clarity {
  (...command: unknown[]): void
  q?: unknown[]
}

const SIGNALS: SignalMapping<ClaritySignal> = {
  ad_Storage: 'marketing',
  analytics_Storage: 'statistics',
}

/**
 * Tells Microsoft Clarity through its Consent API v2, as the store starts and with each change. Without
 * a grant it records without cookies; set the project to require consent, too.
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

/** Clarity, or the queue its tag begins with and keeps where there is one. */
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
