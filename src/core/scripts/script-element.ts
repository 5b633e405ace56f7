import { warnOnce } from '../warn-once.js'

/** Where a script's code comes from: a file, or the page itself. */
export type ScriptSource = { readonly src: string } | { readonly text: string }

/** What the element carries besides. */
export interface ScriptAttributes {
  readonly id?: string | undefined
  /** `'module'` for a module. @default a classic script */
  readonly type?: 'module' | undefined
  /** The hash that the fetched file must have (Subresource Integrity); for other hosts, with `crossOrigin`. */
  readonly integrity?: string | undefined
  readonly crossOrigin?: 'anonymous' | 'use-credentials' | '' | undefined
  readonly referrerPolicy?: ReferrerPolicy | undefined
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
 * Makes the element, without putting it into the page: from there it would be fetched, or run at once.
 *
 * @throws {TypeError} where the page asks for Trusted Types and refuses ours
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

/** The types of the compiler's own DOM do not know that these are no longer plain texts. */
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
 * Our policy, made with the first script: what the site's own code names as a source is trusted. On the
 * document itself, as the scripts: a page may hold this module twice, and a policy of one name once.
 */
function trust(): Trust {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const page = document as { [KEY]?: Trust | undefined }
  try {
    page[KEY] ??= trustedTypes?.createPolicy(POLICY, rules)
  } catch {
    // Where the page asks for none all the same, a plain text will do; else it throws.
    if (process.env.NODE_ENV !== 'production') {
      warnOnce(
        `the page's Content Security Policy allows no Trusted Types policy called "${POLICY}", so ConsentScript may be unable to add its scripts. Add it to the list: trusted-types ${POLICY}.`,
      )
    }
  }
  return page[KEY] ?? rules
}
