'use client'

import { type ReactNode, useInsertionEffect, useMemo, useState } from 'react'
import type { ConsentConfig } from '../core/config/config.js'
import type { ConsentStore, ConsentStoreOptions } from '../core/store/contract.js'
import { createConsentStore } from '../core/store/store.js'
import type { Messages } from '../core/texts/messages.js'
import { english } from '../locales/en/default.js'
import { StoreContext, type Texts, TextsContext } from './context.js'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js'
import { useTriggerReminder } from './use-trigger-reminder.js'
import { withEnglish } from './with-english.js'

interface ProviderProps extends ConsentStoreOptions {
  /** The visitor's language; follows `messages` when left out, and must be set to switch dates alone. */
  readonly locale?: string | undefined
  /** The texts, of one language. @default English */
  readonly messages?: Messages | undefined
  /** Of the page's Content Security Policy, for the scripts that `ConsentScript` adds. */
  readonly nonce?: string | undefined
  readonly children?: ReactNode
}

export type ConsentProviderProps = ProviderProps &
  (
    | {
        /** The description. Read once. */
        readonly config: ConsentConfig
        readonly store?: undefined
      }
    | {
        /** A store made outside React. Read once. */
        readonly store: ConsentStore
        readonly config?: undefined
      }
  )

/**
 * Makes the consent of one visitor known to the components and hooks below it.
 * `config`, `store`, `storage` and `initialRecord` are read once; the other props are live.
 */
export function ConsentProvider({
  config,
  store: givenStore,
  messages: given = english,
  locale = given.locale,
  children,
  ...options
}: ConsentProviderProps) {
  const { details, nonce } = options
  const messages = useMemo(() => withEnglish(given), [given])
  const live = { ...options, locale, messages }
  const texts = useMemo(
    (): Texts => ({
      locale,
      lang: messages.locale,
      dir: messages.dir ?? 'ltr',
      messages,
      details,
      nonce,
    }),
    [locale, messages, details, nonce],
  )
  const [store] = useState(() => givenStore ?? createConsentStore(config, live))

  // After every render: what did not change changes nothing, and listing it would cost more.
  useIsomorphicLayoutEffect(() => store.configure(live))
  // Before the browser paints, so that no frame shows the page without its banner; and before every
  // other effect, so that vendors know their default when a child adds their tag.
  useInsertionEffect(() => store.start(), [store])

  // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
  if (process.env.NODE_ENV !== 'production') useTriggerReminder()

  return (
    <StoreContext.Provider value={store}>
      <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>
    </StoreContext.Provider>
  )
}
