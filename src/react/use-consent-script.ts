'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { CategoryId, ServiceId } from '../core/config/register.js'
import { requireIds } from '../core/define/require-declared.js'
import {
  askForScript,
  listenToScripts,
  type PageScriptOptions,
  pageScriptStatus,
  type ScriptAsker,
} from '../core/scripts/page-scripts.js'
import type { ScriptSource } from '../core/scripts/script-element.js'
import { useConsentStore } from './use-consent-store.js'
import { useGranted } from './use-granted.js'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js'
import { useTexts } from './use-texts.js'

/**
 * Where a script stands: `waiting` for the grant, `loading`, `ready` once it has run, or `failed`.
 * One that has run is `ready` again as soon as it is granted again.
 */
export type ConsentScriptStatus = 'waiting' | 'loading' | 'ready' | 'failed'

/** What a script is, besides its source and what it follows. */
export interface ConsentScriptSettings extends PageScriptOptions {
  /**
   * Runs it as soon as it has come. Without, scripts that follow the same category or service run one
   * after another, in the order of the page; those that follow something else wait for none of them.
   *
   * @default false
   */
  readonly async?: boolean | undefined
  /** Takes its place in that order only once the document is parsed. @default false */
  readonly defer?: boolean | undefined
  /** The script has run: once for each component that asks for it, and again after a new grant. */
  readonly onLoad?: (() => void) | undefined
  /** It could not be fetched, or the page's policy forbids it. A new grant tries again. */
  readonly onError?: (() => void) | undefined
  /**
   * The grant was withdrawn after the script had run: tell the vendor to stop. Runs before the declared
   * storage is erased, also when this component has left the page since.
   */
  readonly onWithdraw?: (() => void) | undefined
}

/** What a script follows: exactly one category, or one service. */
export type ConsentScriptTarget =
  | { readonly category: CategoryId; readonly service?: undefined }
  | { readonly service: ServiceId; readonly category?: undefined }

export type ConsentScriptOptions = ConsentScriptSettings &
  ConsentScriptTarget &
  (
    | {
        /** The address of the file. */
        readonly src: string
        readonly text?: undefined
      }
    | {
        /** The code itself. */
        readonly text: string
        readonly src?: undefined
      }
  )

/**
 * Adds a script to the page once it is granted, and says how far it is. A source runs once a page,
 * however many ask for it, under StrictMode, and after a withdrawal and a new grant.
 *
 * @throws {Error} in development, for an id that nobody declared; in production it is never granted
 */
export function useConsentScript(options: ConsentScriptOptions): ConsentScriptStatus {
  return useScript(options, 'useConsentScript')
}

/** The same for `caller`, as a site writes it, whose name its errors carry. */
export function useScript(options: ConsentScriptOptions, caller: string): ConsentScriptStatus {
  const { category, service, src, text } = options
  const store = useConsentStore(caller)
  const [kind, id] =
    service === undefined ? (['category', category] as const) : (['service', service] as const)
  requireIds(store.config, kind, [id], caller)
  const granted = useGranted(service === undefined ? category : { service })
  const { nonce } = useTexts()
  const source: ScriptSource = src === undefined ? { text } : { src }
  // One for each source: what is left of an earlier one keeps the options it had.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the source is made of these.
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
