'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { CategoryId, ServiceId } from '../core/config/register.js'
import {
  askForScript,
  listenToScripts,
  type PageScriptOptions,
  pageScriptStatus,
  type ScriptAsker,
} from '../core/scripts/page-scripts.js'
import type { ScriptSource } from '../core/scripts/script-element.js'
import { checkScript } from './check-script.js'
import { requireOne } from './require-one.js'
import { useConsentStore } from './use-consent-store.js'
import { useGrantOf } from './use-granted.js'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js'
import { useTexts } from './use-texts.js'

/**
 * The state of a script: `waiting` for the grant, `loading`, `ready` once it has run, or `failed`.
 * A script that has run is `ready` again as soon as it is granted again.
 */
export type ConsentScriptStatus = 'waiting' | 'loading' | 'ready' | 'failed'

/** The options of a script, other than its source and its category or service. */
export interface ConsentScriptSettings extends PageScriptOptions {
  /**
   * Runs the script as soon as it is fetched. Without it, the scripts of one category or service run one
   * after another, in the order of the page. Scripts of other categories and services do not wait.
   *
   * @default false
   */
  readonly async?: boolean | undefined
  /** The script takes its place in that order only after the document is parsed. @default false */
  readonly defer?: boolean | undefined
  /** Called after the script has run, once for each component that uses it, and again after a new grant. */
  readonly onLoad?: (() => void) | undefined
  /** Called if the script cannot be fetched, or the page's policy forbids it. A new grant tries again. */
  readonly onError?: (() => void) | undefined
  /**
   * Called if the grant is withdrawn after the script has run: stop the vendor here. Called before the
   * declared storage is erased, also if this component is no longer on the page.
   */
  readonly onWithdraw?: (() => void) | undefined
}

/** The category or the service that a script waits for: exactly one. */
export type ConsentScriptTarget =
  | {
      /** The script runs while this service is granted. */
      readonly service: ServiceId
      readonly category?: undefined
    }
  | {
      /** The script runs while this category is granted. */
      readonly category: CategoryId
      readonly service?: undefined
    }

export type ConsentScriptOptions = ConsentScriptSettings &
  ConsentScriptTarget &
  (
    | {
        /** The code itself. */
        readonly text: string
        readonly src?: undefined
      }
    | {
        /** The address of the file. */
        readonly src: string
        readonly text?: undefined
      }
  )

/**
 * Adds a script to the page once it is granted, and returns its state. A source runs once per page: with
 * several components that use it, under StrictMode, and after a withdrawal and a new grant.
 *
 * @throws {Error} in development, for an id that is not declared, in production it is never granted; and
 * for a script without a source
 */
export function useConsentScript(options: ConsentScriptOptions): ConsentScriptStatus {
  if (process.env.NODE_ENV !== 'production') checkScript(options, 'useConsentScript')
  return useScript(options, 'useConsentScript')
}

/** The same hook, with the name of the component or hook that its errors name. */
export function useScript(options: ConsentScriptOptions, caller: string): ConsentScriptStatus {
  const { category, service, src, text } = options
  if (process.env.NODE_ENV !== 'production') requireOne(category, service, caller)
  const [kind, id] =
    service === undefined ? (['category', category] as const) : (['service', service] as const)
  const granted = useGrantOf(service === undefined ? category : { service }, caller)
  const store = useConsentStore()
  const { nonce } = useTexts()
  const source: ScriptSource = src === undefined ? { text } : { src }
  // One asker per source: after a change of source, the old script keeps its own options.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the source consists of `src` and `text`.
  const asker = useMemo(
    (): ScriptAsker => ({
      source,
      store,
      line: `${kind} "${id}"`,
      isGranted: () => {
        const { categories, services } = store.getState()
        const grants: Readonly<Record<string, boolean>> =
          kind === 'category' ? categories : services
        return grants[id] === true
      },
      options,
    }),
    [store, kind, id, src, text],
  )

  useIsomorphicLayoutEffect(() => {
    asker.options = { ...options, nonce: options.nonce ?? nonce }
  })
  useEffect(() => (granted ? askForScript(asker) : undefined), [granted, asker])

  const status = useSyncExternalStore(
    listenToScripts,
    () => pageScriptStatus(source),
    () => undefined,
  )
  return granted ? (status ?? 'loading') : 'waiting'
}
