import type { ConsentState } from '../core/grants/state.js'
import type { ConsentStore, Integration } from '../core/store/contract.js'
import { warnOnce } from '../core/warn-once.js'
import { onScriptLoad } from './late-scripts.js'
import {
  grantSignals,
  type SignalGrants,
  type SignalMapping,
  signalsOf,
  warnOfUnmapped,
} from './mapping.js'
import { pageMemory } from './page-memory.js'

/** What else `tell` may look at. */
export interface TellContext {
  readonly state: ConsentState
  /** Nobody has told the vendor anything on this page yet. */
  readonly isFirst: boolean
}

/** Describes how one vendor is told; see {@link defineIntegration}. */
export interface IntegrationDefinition<Signal extends string> {
  /** The vendor, as a developer reads it in a warning. One name is told once a page. */
  readonly name: string
  /** What each of the vendor's signals follows. */
  readonly signals: SignalMapping<Signal>
  /**
   * Makes the vendor's call. Runs as the store starts, and then after each change, in a task of its
   * own: never before the surface has closed. What it throws is caught, and pointed out once in
   * development.
   */
  tell(grants: SignalGrants<Signal>, context: TellContext): unknown
  /** Whether the vendor can be told now; asked again after every script that loads. @default always */
  isReady?(state: ConsentState): boolean
  /** What the page itself told the vendor, as from its head; undefined for nothing. */
  alreadyTold?(): Partial<SignalGrants<Signal>> | undefined
  /** What is worth telling besides changed grants, such as `(state) => state.record?.updatedAt`. */
  tellAgainFor?(state: ConsentState): unknown
  /** For a vendor that must be told before it is configured: whether it was, and what to do then. */
  readonly early?: { hasRun(): boolean; readonly remedy: string } | undefined
}

/**
 * Makes an integration: something that tells a vendor what the visitor chose. It tells the state that
 * holds as the store starts, each change after that, and nothing twice. On a server it does nothing.
 *
 * @example
 * const acme = defineIntegration({
 *   name: 'Acme',
 *   signals: { ads: 'marketing', heatmaps: { service: 'acme' } },
 *   isReady: () => 'acme' in window,
 *   tell: ({ ads, heatmaps }) => window.acme.consent({ ads, heatmaps }),
 * })
 */
export function defineIntegration<const Signal extends string>(
  definition: IntegrationDefinition<Signal>,
): Integration {
  return (store) => {
    if (typeof document === 'undefined') return () => {}
    if (process.env.NODE_ENV !== 'production') {
      warnOfUnmapped(definition.name, definition.signals, store.config)
    }
    let isStopped = false
    const look = () => {
      if (!isStopped) tell(definition, store)
    }
    const stopWaiting = onScriptLoad(() => {
      // One that was reached takes the rest from the store.
      if (!pageMemory().get(definition.name)) look()
    })
    look()
    // The surface closes in the task of the click; a vendor that is slow must not hold it up.
    const unsubscribe = store.subscribe(() => {
      setTimeout(look)
    })
    return () => {
      isStopped = true
      stopWaiting()
      unsubscribe()
    }
  }
}

/** Remembered of a vendor that was told something, and then failed: what it has taken is anybody's guess. */
const UNKNOWN = ''

function tell<Signal extends string>(
  definition: IntegrationDefinition<Signal>,
  store: ConsentStore,
): void {
  const { name, signals, early } = definition
  const fail = (error: unknown) => {
    if (process.env.NODE_ENV === 'production') return
    warnOnce(
      `${name} could not be told what the visitor chose (${String(error)}). The page goes on, but this vendor may act on an older answer. Look into its script, or into tell() where the integration is yours.`,
    )
  }
  try {
    const state = store.getState()
    if (definition.isReady?.(state) === false) return
    const asKey = (grants: Partial<SignalGrants<Signal>>) =>
      JSON.stringify([
        signalsOf(signals).map((signal) => grants[signal] ?? null),
        definition.tellAgainFor?.(state) ?? null,
      ])
    const memory = pageMemory()
    const inPage = memory.has(name) ? undefined : definition.alreadyTold?.()
    const told = memory.get(name) ?? (inPage && asKey(inPage))
    const grants = grantSignals(signals, state)
    const key = asKey(grants)
    const isFirst = told === undefined
    if (process.env.NODE_ENV !== 'production') {
      const isDenied = signalsOf(signals).some((signal) => !grants[signal])
      if (isFirst && isDenied && early?.hasRun()) {
        warnOnce(
          `${name}: its tag was configured before anybody told it that something is denied, so it may have acted as if all were granted. Load the tag only while it is granted, or ${early.remedy}`,
        )
      }
    }
    memory.set(name, key)
    if (key === told) return
    const retry = (error: unknown) => {
      // Tried again with the next change or script, unless that has happened already.
      if (memory.get(name) === key) {
        if (isFirst) memory.delete(name)
        else memory.set(name, UNKNOWN)
      }
      fail(error)
    }
    try {
      Promise.resolve(definition.tell(grants, { state, isFirst })).catch(retry)
    } catch (error) {
      retry(error)
    }
  } catch (error) {
    fail(error)
  }
}
