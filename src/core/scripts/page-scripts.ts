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

/** The status of a granted script. */
export type PageScriptStatus = 'loading' | 'ready' | 'failed'

export interface PageScriptOptions extends LoadingOptions {
  readonly onLoad?: (() => void) | undefined
  readonly onError?: (() => void) | undefined
  readonly onWithdraw?: (() => void) | undefined
}

/** One request for a script. Its `line` names the grant that the script depends on, for warnings. */
export interface ScriptAsker extends ScriptToLoad {
  readonly store: ConsentStore
  isGranted(): boolean
  /** Read at the time of use, so the caller may replace them. */
  options: PageScriptOptions
}

/** One source, with every request for it. */
interface PageScript {
  /** Undefined if the script has not run and is not loading. */
  status: PageScriptStatus | undefined
  /** It was granted, and has not been withdrawn since. */
  isOn: boolean
  loading: LoadingScript | undefined
  /** Each request, with the function that unsubscribes it from its store. */
  readonly askers: Map<ScriptAsker, () => void>
  /** The requests that have ended. They are kept because a later withdrawal calls their `onWithdraw`. */
  readonly left: Set<ScriptAsker>
  /** The requests whose `onLoad` or `onError` has been called. */
  told: WeakSet<ScriptAsker>
}

interface PageScripts {
  readonly scripts: Map<string, PageScript>
  readonly lines: ScriptLines
  readonly listeners: Set<() => void>
  /** The lines with an `onWithdraw`, which stops their scripts. */
  readonly stoppable: Set<string>
}

const KEY = Symbol.for('react-consent-ui.scripts')

/** The warning about scripts that still run waits this long: a page that reloads needs none. */
const PATIENCE_MS = 1000

/** Stored on the document, so that a script runs once even if a page contains this module twice. */
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

/** The key of a source: the same for a relative and an absolute address of one file. */
function keyOf(source: ScriptSource): string {
  // A link resolves an address. Unlike `new URL`, it returns an invalid address unchanged.
  return 'src' in source
    ? Object.assign(document.createElement('a'), { href: source.src }).href
    : source.text
}

/** The status of a script of the page; undefined if it was not requested. */
export function pageScriptStatus(source: ScriptSource): PageScriptStatus | undefined {
  return pageScripts().scripts.get(keyOf(source))?.status
}

/** Calls the listener when the status of any script has changed. */
export function listenToScripts(listener: () => void): () => void {
  const { listeners } = pageScripts()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * Requests a script. It runs once a page, as soon as one of its requests is granted. Returns a function that
 * ends the request. A script that has run by then stays until the grant is withdrawn, and `onWithdraw` is
 * called then.
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
  // The new request has its own `onWithdraw`, so ended requests of its line are not needed any more.
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

/** Loads or withdraws the script, by the grants of its requests. */
function follow(script: PageScript): void {
  const granted = () => [...script.askers.keys()].find((asker) => asker.isGranted())
  const asker = granted()
  if (asker) {
    script.isOn = true
    if (script.status === undefined) load(script, asker)
  } else if (script.isOn) {
    // After the state change, which closes the surface. Before the erasure: a vendor that still runs
    // would store its items again.
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

/** Calls `onLoad` or `onError` of each request, once. */
function tell({ status, isOn, askers, left, told }: PageScript): void {
  if (!isOn || !status || status === 'loading') return
  for (const asker of askers.keys()) {
    if (left.has(asker) || told.has(asker)) continue
    told.add(asker)
    attempt(status === 'ready' ? asker.options.onLoad : asker.options.onError)
  }
}

/** In development, warns about scripts without an `onWithdraw`. */
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
