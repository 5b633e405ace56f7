import type { ConsentState } from '../core/grants/state.js'
import type { ConsentStore, Integration } from '../core/store/contract.js'
import { warnOnce } from '../core/warn-once.js'
import { onScriptLoad } from './late-scripts.js'
import {
  grantSignals,
  type SignalGrants,
  type SignalMapping,
  type SignalTargets,
  signalsOf,
  targetSignals,
  warnOfUnmapped,
} from './mapping.js'
import { pageMemory } from './page-memory.js'

/** The second argument of `tell`. */
export interface TellContext {
  readonly state: ConsentState
  /** True for the first call to this vendor on this page. */
  readonly isFirst: boolean
}

/** How the grants reach one vendor; see {@link defineIntegration}. */
export interface IntegrationDefinition<Signal extends string> {
  /** The vendor's name, used in warnings. Integrations with one name share one memory per page. */
  readonly name: string
  /** The category, service or preset that each of the vendor's signals follows. */
  readonly signals: SignalMapping<Signal>
  /**
   * Calls the vendor. Runs when the store starts and after each change, in a task of its own, so that
   * the banner or dialog has closed before. An error is caught, and logged once in development.
   */
  tell(grants: SignalGrants<Signal>, context: TellContext): unknown
  /** Whether the vendor's script is there. Called again after every script that loads. @default always true */
  isReady?(state: ConsentState): boolean
  /** The grants that the page itself has sent, for example in its head; undefined if none. */
  alreadyTold?(): Partial<SignalGrants<Signal>> | undefined
  /** A value whose change calls `tell` again, beside changed grants: `(state) => state.record?.updatedAt`. */
  tellAgainFor?(state: ConsentState): unknown
  /** For a vendor that must be called before it is configured: a check, and the remedy for the warning. */
  readonly early?: { hasRun(): boolean; readonly remedy: string } | undefined
}

/**
 * Creates an integration, which passes a visitor's grants to a vendor's script: those at the start of the
 * store, then each change, never the same twice. On a server it does nothing.
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
    const targets = targetSignals(definition.signals, store.config)
    if (process.env.NODE_ENV !== 'production') {
      warnOfUnmapped(definition.name, targets, store.config)
    }
    let isStopped = false
    const look = () => {
      if (!isStopped) tell(definition, targets, store)
    }
    const stopWaiting = onScriptLoad(() => {
      // A vendor that was reached gets later changes from the store.
      if (!pageMemory().get(definition.name)) look()
    })
    look()
    // The surface closes in the task of the click. A slow vendor script must not delay that.
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

/** The memory of a vendor whose later call failed: it is unknown which grants it has. */
const UNKNOWN = ''

function tell<Signal extends string>(
  definition: IntegrationDefinition<Signal>,
  signals: SignalTargets<Signal>,
  store: ConsentStore,
): void {
  const { name, early } = definition
  const fail = (error: unknown) => {
    if (process.env.NODE_ENV === 'production') return
    warnOnce(
      `${name}: the visitor's choice could not be sent (${String(error)}). This vendor may act on an older choice until the next change. Check its script, or tell() if the integration is your own.`,
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
          `${name}: its tag was configured before it got the denied signals, so it may have acted as if all were granted. Load the tag only while it is granted, or ${early.remedy}`,
        )
      }
    }
    memory.set(name, key)
    if (key === told) return
    const retry = (error: unknown) => {
      // The next change or script tries again, unless one has already.
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
