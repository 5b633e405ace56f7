import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { asConsent } from './google-commands.js'
import { mapSignals, type SignalOverrides } from './mapping.js'
import { vendorQueue } from './vendor-globals.js'

export interface MicrosoftUetOptions {
  /** The source of the grant for `ad_storage`. @default the service of its preset, else 'marketing' */
  readonly mapping?: SignalOverrides<'ad_storage'> | undefined
}

const SIGNALS = {
  ad_storage: { presets: ['microsoft-advertising'], otherwise: 'marketing' },
} as const

/**
 * Consent mode of Microsoft Advertising's tag (UET): sets the default to the grants at the start of the
 * store, then sends an update for each change.
 *
 * Source: https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export function microsoftUet({ mapping }: MicrosoftUetOptions = {}): Integration {
  return defineIntegration({
    name: 'Microsoft UET',
    signals: mapSignals(SIGNALS, mapping),
    alreadyTold,
    tell(grants, { isFirst }) {
      vendorQueue('uetq').push('consent', isFirst ? 'default' : 'update', asConsent(grants))
    },
    early:
      process.env.NODE_ENV === 'production'
        ? undefined
        : {
            // The loaded script replaces the list with an object of its own.
            hasRun: () =>
              !Array.isArray(vendorQueue('uetq')) || vendorQueue('uetq').includes('pageLoad'),
            remedy:
              "put uetq.push('consent', 'default', { ad_storage: 'denied' }) into the head, before the tag.",
          },
  })
}

/** A command is three entries in a row. */
function alreadyTold(): { ad_storage?: boolean } | undefined {
  const queue = vendorQueue('uetq')
  if (!Array.isArray(queue)) return undefined
  let told: { ad_storage?: boolean } | undefined
  queue.forEach((entry, at) => {
    if (entry !== 'consent') return
    const [kind, said] = queue.slice(at + 1) as [unknown, { ad_storage?: unknown } | undefined]
    if (kind === 'default' || kind === 'update')
      told = { ad_storage: said?.ad_storage === 'granted' }
  })
  return told
}
