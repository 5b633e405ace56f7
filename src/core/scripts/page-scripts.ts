import type { ConsentStore } from '../store/contract.js'
import { warnOnce } from '../warn-once.js'
import type { ScriptSource } from './script-element.js'
import {
  type LoadingOptions,
  type LoadingScript,
  loadScript,
  type ScriptLines,
  type ScriptToLoad,
} from './script-loading.js'

/** Where a script stands that is granted. */
export type PageScriptStatus = 'loading' | 'ready' | 'failed'

export interface PageScriptOptions extends LoadingOptions {
  readonly onLoad?: (() => void) | undefined
  readonly onError?: (() => void) | undefined
  readonly onWithdraw?: (() => void) | undefined
}

/** Somebody who asks for a script. Its line is what the script follows, in words. */
export interface ScriptAsker extends ScriptToLoad {
  readonly store: ConsentStore
  isGranted(): boolean
  /** As they are when they are needed. */
  options: PageScriptOptions
}

/** One source, whoever asks for it. */
interface PageScript {
  /** Undefined when nothing of it has run or is on its way. */
  status: PageScriptStatus | undefined
  /** It was granted, and has not been withdrawn since. */
  isOn: boolean
  loading: LoadingScript | undefined
  /** Each with how to stop following its store. */
  readonly askers: Map<ScriptAsker, () => void>
  /** Those among them that ask no more: a withdrawal that is still to come needs their clean-up. */
  readonly left: Set<ScriptAsker>
  /** Who has heard how it ended. */
  told: WeakSet<ScriptAsker>
}

interface PageScripts {
  readonly scripts: Map<string, PageScript>
  readonly lines: ScriptLines
  readonly listeners: Set<() => void>
  /** The lines whose scripts somebody knows how to stop. */
  readonly stoppable: Set<string>
}

const KEY = Symbol.for('react-consent-ui.scripts')

/** How long a page that reloads after a withdrawal has time to do so before it is told that it should. */
const PATIENCE_MS = 1000

/** On the document itself: a page may hold this module twice, and a script all the same runs once. */
function pageScripts(): PageScripts {
  const page = document as { [KEY]?: PageScripts }
  page[KEY] ??= {
    scripts: new Map(),
    lines: new Map(),
    listeners: new Set(),
    stoppable: new Set(),
  }
  return page[KEY]
}

/** What a source is known by, however its address is written. */
function keyOf(source: ScriptSource): string {
  // A link makes an address whole, and unlike URL takes what is none as it is.
  return 'src' in source
    ? Object.assign(document.createElement('a'), { href: source.src }).href
    : source.text
}

/** How far a script of the page is; undefined where nobody has asked for it. */
export function pageScriptStatus(source: ScriptSource): PageScriptStatus | undefined {
  return pageScripts().scripts.get(keyOf(source))?.status
}

/** Calls when the status of any script has changed. */
export function listenToScripts(listener: () => void): () => void {
  const { listeners } = pageScripts()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * Asks for a script: it runs once a page, while it is granted to anybody who asks. Returns how to stop
 * asking; what has run by then stays, and so does its clean-up, until the grant is withdrawn.
 */
export function askForScript(asker: ScriptAsker): () => void {
  const { scripts, stoppable } = pageScripts()
  const key = keyOf(asker.source)
  const script = scripts.get(key) ?? {
    status: undefined,
    isOn: false,
    loading: undefined,
    askers: new Map(),
    left: new Set(),
    told: new WeakSet(),
  }
  scripts.set(key, script)
  if (script.status === 'failed') script.status = undefined
  // Whoever asks now has a clean-up of its own.
  for (const other of script.left) if (other.line === asker.line) forget(script, other)
  const watch = asker.store.subscribe(() => follow(script))
  script.askers.set(asker, watch)
  if (asker.options.onWithdraw) stoppable.add(asker.line)
  follow(script)
  if (script.status === 'ready') setTimeout(() => tell(script))

  return () => {
    const isCovered = [...script.askers.keys()].some(
      (other) => other !== asker && other.line === asker.line && !script.left.has(other),
    )
    const isWithdrawn = !asker.isGranted()
    if (script.isOn && script.status !== 'failed' && (isWithdrawn || !isCovered)) {
      script.left.add(asker)
    } else forget(script, asker)
  }
}

function forget(script: PageScript, asker: ScriptAsker): void {
  script.askers.get(asker)?.()
  script.askers.delete(asker)
  script.left.delete(asker)
}

/** Does what the grants of those who ask say. */
function follow(script: PageScript): void {
  const granted = () => [...script.askers.keys()].find((asker) => asker.isGranted())
  const asker = granted()
  if (asker) {
    script.isOn = true
    if (script.status === undefined) load(script, asker)
  } else if (script.isOn) {
    // Not while the state changes, which closes the surface; and before what was stored is erased,
    // which a vendor that still runs would store again.
    queueMicrotask(() => {
      if (script.isOn && !granted()) withdraw(script)
    })
  }
}

function load(script: PageScript, asker: ScriptAsker): void {
  script.status = 'loading'
  script.told = new WeakSet()
  script.loading = loadScript(asker, pageScripts().lines, (status) => {
    script.status = status
    tell(script)
    changed()
  })
  changed()
}

function withdraw(script: PageScript): void {
  script.isOn = false
  script.told = new WeakSet()
  if (script.loading?.hasRun) {
    script.loading.element?.remove()
    for (const { options } of script.askers.keys()) attempt(options.onWithdraw)
    remind(script)
  } else {
    script.loading?.cancel()
    script.status = undefined
  }
  for (const asker of script.left) forget(script, asker)
  changed()
}

/** Tells those who ask how it ended, each of them once. */
function tell({ status, isOn, askers, left, told }: PageScript): void {
  if (!isOn || !status || status === 'loading') return
  for (const asker of askers.keys()) {
    if (left.has(asker) || told.has(asker)) continue
    told.add(asker)
    attempt(status === 'ready' ? asker.options.onLoad : asker.options.onError)
  }
}

/** In development, points out scripts that nobody stops. */
function remind({ askers }: PageScript): void {
  const [asker] = askers.keys()
  if (process.env.NODE_ENV === 'production' || !asker) return
  const { line, source } = asker
  const name = 'src' in source ? source.src : 'an inline script'
  setTimeout(() => {
    if (pageScripts().stoppable.has(line)) return
    warnOnce(
      `the ${line} was withdrawn after ${name} had run. Its element is gone, but that stops nothing that already runs: it may go on following the visitor. Give ConsentScript an onWithdraw that tells the vendor to stop (an empty one where an integration tells it), or set reloadOnWithdraw on the provider.`,
    )
  }, PATIENCE_MS)
}

function attempt(callback: (() => void) | undefined): void {
  try {
    callback?.()
  } catch (error) {
    console.error(error)
  }
}

function changed(): void {
  for (const listener of [...pageScripts().listeners]) listener()
}
