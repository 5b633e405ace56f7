import type { ConsentConfig } from '../core/config/config.js'
import type { ConsentRecord } from '../core/record/record.js'
import type { LiveOptions } from '../core/store/contract.js'
import { createConsentStore } from '../core/store/store.js'
import { firstCommands, GOOGLE_SIGNALS, type GoogleConsentModeOptions } from './google-commands.js'
import { grantSignals, mapSignals, targetSignals } from './mapping.js'

export interface GoogleHeadSnippetOptions
  extends GoogleConsentModeOptions,
    Pick<LiveOptions, 'region' | 'model' | 'gpc'> {
  readonly config: ConsentConfig
  /** The record of the request; null if it had none. Omit it on a page that is the same for all visitors. */
  readonly record?: ConsentRecord | null | undefined
}

/**
 * The code that sets Google's default before any tag, with the choice of an earlier page. Print it into a
 * `<script>` with your nonce, as the first script of the head, and pass `googleConsentMode` the same
 * options. Runs on a server and in a browser, without side effects.
 *
 * Source: https://developers.google.com/tag-platform/security/guides/consent
 *
 * @example
 * <script nonce={nonce} dangerouslySetInnerHTML={{ __html: googleHeadSnippet({ config, record }) }} />
 */
export function googleHeadSnippet(options: GoogleHeadSnippetOptions): string {
  const { config, record, region, model, gpc, mapping, dataLayer = 'dataLayer' } = options
  const state = createConsentStore(config, {
    initialRecord: record,
    region,
    model,
    gpc,
  }).getServerState()
  const grants = grantSignals(targetSignals(mapSignals(GOOGLE_SIGNALS, mapping), config), state)
  const calls = firstCommands(grants, state, options).map(
    (command) => `gtag(${command.map(asScript).join(',')})`,
  )
  const begin = 'var l=w[n]=w[n]||[];function gtag(){l.push(arguments)}'
  return `(function(w,n){${begin}${calls.join(';')}})(window,${asScript(dataLayer)})`
}

/** JSON that cannot close the `<script>` around it. */
function asScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
