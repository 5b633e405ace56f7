import type { ConsentConfig, ConsentModel } from '../core/config/config.js'
import { lifetimeDays } from '../core/config/lifetime.js'
import { shortKey } from '../core/config/short-key.js'
import { grantsFor, subjectsOf } from '../core/grants/grants.js'
import { type CookieStorageOptions, cookieAttributes } from '../core/storage/attributes.js'
import { OWN_NAME } from '../core/storage/own-cookie.js'
import { HEAD_SCRIPT } from './head-script-source.js'

/** How the page uses the library. */
export interface HeadScriptOptions {
  /** The provider's `model`, if it has one. */
  readonly model?: ConsentModel | undefined
  /** The provider's `region`, if the page is made for one region. */
  readonly region?: string | undefined
  /** The options of `createCookieStorage`, if the provider has such a storage. Other storages are not read. */
  readonly cookie?: CookieStorageOptions | undefined
}

/**
 * Returns the text of the script that `ConsentHeadScript` puts into a page, for pages whose head React
 * does not render. Put it into the head, in a classic `<script data-rcu="head">`. The same config and
 * options give the same text.
 */
export function consentHeadScript(config: ConsentConfig, options: HeadScriptOptions = {}): string {
  const { model, region, cookie = {} } = options
  const { models, model: strictest } = grantsFor(
    { config, model, region: region ?? null, gpc: false },
    undefined,
  )
  // Under opt-out nothing is asked.
  const asked = strictest === 'opt-out' ? [] : Object.keys(models)
  const values = [
    cookie.name ?? OWN_NAME,
    cookieAttributes(cookie, cookie.secure === true),
    cookie.secure === undefined ? 'https:' : '',
    config.revision,
    config.policy?.version ?? null,
    strictest,
    region ?? null,
    asked.map(shortKey).join('.'),
    [lifetimeDays(config, false), lifetimeDays(config, true)],
    // The visitor must have answered after these days, under opt-in.
    subjectsOf(config)
      .filter(([, , category, since]) => since && models[category] === 'opt-in')
      .map(([, , , since = '']) => Date.parse(since)),
  ]
  // A value may hold `</script>`.
  return `(${HEAD_SCRIPT})(${JSON.stringify(values).replaceAll('<', '\\u003c')})`
}

/**
 * Returns the source that lets the script run without a nonce, for `script-src` of a Content Security
 * Policy: `'sha256-…'`, quotes included. Print it in the build that writes the header.
 *
 * @example
 * `script-src 'self' ${await consentHeadScriptHash(consent)}`
 */
export async function consentHeadScriptHash(
  config: ConsentConfig,
  options: HeadScriptOptions = {},
): Promise<string> {
  const text = new TextEncoder().encode(consentHeadScript(config, options))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`
}
