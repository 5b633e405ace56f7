import type { ConsentConfig, ConsentModel } from '../core/config/config.js'
import { lifetimeDays } from '../core/config/lifetime.js'
import { shortKey } from '../core/config/short-key.js'
import { grantsFor } from '../core/grants/grants.js'
import { type CookieStorageOptions, cookieAttributes } from '../core/storage/attributes.js'
import { OWN_NAME } from '../core/storage/own-cookie.js'
import { pack } from './head-script-source.js'

/** What the head script must know of how the page uses the library. */
export interface HeadScriptOptions {
  /** The provider's `model`, if it has one. */
  readonly model?: ConsentModel | undefined
  /** The provider's `region`, where one HTML serves one region. */
  readonly region?: string | undefined
  /** What `createCookieStorage` gets, if the provider has such a storage. Other storages are not read. */
  readonly cookie?: CookieStorageOptions | undefined
}

/**
 * The text of the script that `ConsentHeadScript` puts into a page, for pages whose head React does not
 * render. It must stand in the head, in a classic `<script data-rcu="head">`. The same description and
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
  return pack([
    cookie.name ?? OWN_NAME,
    cookieAttributes(cookie, cookie.secure === true),
    cookie.secure === undefined ? 'https:' : '',
    config.revision,
    config.policy?.version ?? null,
    strictest,
    region ?? null,
    asked.map(shortKey).join('.'),
    [lifetimeDays(config, false), lifetimeDays(config, true)],
    newestSince(config, models),
  ])
}

/**
 * The source that a Content Security Policy's `script-src` needs to let the script run without a nonce:
 * `'sha256-…'`, quotes included. Print it in the build that writes the header.
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

/** The day of the newest category or service that an opt-in visitor must have been asked about. */
function newestSince(
  { categories, services }: ConsentConfig,
  models: Readonly<Record<string, ConsentModel>>,
): string {
  const days = [
    ...Object.entries(categories).map(([id, { since }]) => [id, since] as const),
    ...Object.values(services).map(({ category, since }) => [category, since] as const),
  ]
  return (
    days
      .filter(([category, since]) => since && models[category] === 'opt-in')
      .map(([, since]) => new Date(since ?? '').toISOString())
      .sort()
      .at(-1) ?? ''
  )
}
