import { warnOnce } from '../warn-once.js'

/** The code of a script: the address of a file, or a text. */
export type ScriptSource = { readonly src: string } | { readonly text: string }

/** The other attributes of the element. */
export interface ScriptAttributes {
  /** The `id` of the element. */
  readonly id?: string | undefined
  /** `'module'` for a module. @default a classic script */
  readonly type?: 'module' | undefined
  /** The hash that the fetched file must have (Subresource Integrity); for other hosts, with `crossOrigin`. */
  readonly integrity?: string | undefined
  /** Sends the request with CORS, with or without credentials. */
  readonly crossOrigin?: 'anonymous' | 'use-credentials' | '' | undefined
  /** How much of the page's address the request sends. */
  readonly referrerPolicy?: ReferrerPolicy | undefined
  /** The priority of the request among those of the page. */
  readonly fetchPriority?: 'high' | 'low' | 'auto' | undefined
  /** Of the page's Content Security Policy. @default the provider's `nonce` */
  readonly nonce?: string | undefined
  readonly [data: `data-${string}`]: string | number | boolean | undefined
}

const NAMES = [
  'id',
  'type',
  'integrity',
  'crossOrigin',
  'referrerPolicy',
  'fetchPriority',
  'nonce',
] as const

/** The name that `trusted-types` of a Content Security Policy has to list. */
const POLICY = 'rcu'

/**
 * Creates the element without inserting it: once inserted, it is fetched or run at once.
 *
 * @throws {TypeError} if the page requires Trusted Types and refuses the policy `rcu`
 */
export function makeScript(source: ScriptSource, attributes: ScriptAttributes): HTMLScriptElement {
  const element = document.createElement('script')
  element.dataset.rcu = 'script'
  const names = [...NAMES, ...Object.keys(attributes).filter(isData)]
  for (const name of names) {
    const value = attributes[name]
    if (value !== undefined) element.setAttribute(name, String(value))
  }
  const trusted = trust()
  if ('src' in source) element.src = trusted.createScriptURL(source.src)
  else element.text = trusted.createScript(source.text)
  return element
}

function isData(name: string): name is `data-${string}` {
  return name.startsWith('data-')
}

/** The DOM types of TypeScript accept only strings here, not trusted values. */
interface Trust {
  createScript(text: string): string
  createScriptURL(url: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: Trust): Trust
}

const asItIs = (text: string) => text

const rules: Trust = { createScript: asItIs, createScriptURL: asItIs }

const KEY = Symbol.for('react-consent-ui.policy')

/**
 * The Trusted Types policy, created with the first script. It trusts every source that the code of the site
 * passes. Stored on the document: if a page contains this module twice, a second policy of the same name
 * would be refused.
 */
function trust(): Trust {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const page = document as { [KEY]?: Trust | undefined }
  try {
    page[KEY] ??= trustedTypes?.createPolicy(POLICY, rules)
  } catch {
    // If the page does not require Trusted Types, a plain text works. Otherwise setting it throws.
    if (process.env.NODE_ENV !== 'production') {
      warnOnce(
        `the page's Content Security Policy allows no Trusted Types policy called "${POLICY}", so ConsentScript may be unable to add its scripts. Add it to the list: trusted-types ${POLICY}.`,
      )
    }
  }
  return page[KEY] ?? rules
}
