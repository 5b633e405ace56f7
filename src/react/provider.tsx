'use client'

import { type ReactNode, useInsertionEffect, useMemo, useState } from 'react'
import type { ConsentConfig } from '../core/config/config.js'
import type { ConsentStore, ConsentStoreOptions } from '../core/store/contract.js'
import { createConsentStore } from '../core/store/store.js'
import type { Messages } from '../core/texts/messages.js'
import { english } from '../locales/en/default.js'
import { checkProvider } from './check-provider.js'
import { StoreContext, type Texts, TextsContext } from './context.js'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js'
import { usePageReminders } from './use-page-reminders.js'
import { withEnglish } from './with-english.js'

interface ProviderProps extends ConsentStoreOptions {
  /**
   * The visitor's language, as a BCP 47 tag: of dates and numbers on screen, and `locale` of the record.
   *
   * @default that of `messages`
   */
  readonly locale?: string | undefined
  /** The texts of one language, from `react-consent-ui/locales/*`. @default English */
  readonly messages?: Messages | undefined
  /** The nonce of the page's Content Security Policy, for the scripts that `ConsentScript` adds. */
  readonly nonce?: string | undefined
  /** The page, or the part of it that uses consent. */
  readonly children?: ReactNode
}

export type ConsentProviderProps = ProviderProps &
  (
    | {
        /** A store that was made with `createConsentStore`, in place of `config`. Read once. */
        readonly store: ConsentStore
        readonly config?: undefined
      }
    | {
        /** The object that `defineConsent` returns. Read once. */
        readonly config: ConsentConfig
        readonly store?: undefined
      }
  )

/**
 * Gives the components and hooks below it the consent of one visitor. `config`, `store`, `storage`,
 * `initialRecord`, `migrate` and `integrations` are read once; a change of any other prop takes effect.
 * With `store`, the `details`, `messages` and `locale` that the store was made with are the defaults.
 *
 * @throws {Error} in development, for a config that did not go through `defineConsent`, or wrong messages
 */
export function ConsentProvider({
  config,
  store: given,
  messages: spoken,
  locale: tag,
  children,
  ...options
}: ConsentProviderProps) {
  if (process.env.NODE_ENV !== 'production') {
    checkProvider({ config, store: given, messages: spoken, region: options.region })
  }
  const made = given?.live
  const chosen = spoken ?? made?.messages ?? english
  const messages = useMemo(() => withEnglish(chosen), [chosen])
  const locale = tag ?? (spoken ? undefined : made?.locale) ?? messages.locale
  const { details = made?.details, nonce } = options
  const live = { ...options, details, locale, messages }
  const texts = useMemo(
    (): Texts => ({
      locale,
      messages,
      details,
      nonce,
    }),
    [locale, messages, details, nonce],
  )
  const [store] = useState(() => given ?? createConsentStore(config, live))

  // After every render: options that are the same change nothing, and a list of them would cost bytes.
  useIsomorphicLayoutEffect(() => store.configure(live))
  // Before the browser paints, so that no frame shows the page without its banner; and before every
  // other effect, so that integrations send their defaults before a child adds a vendor's script.
  useInsertionEffect(() => store.start(), [store])

  if (process.env.NODE_ENV !== 'production') {
    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build.
    usePageReminders(store, given !== undefined || options.integrations !== undefined)
  }

  return (
    <StoreContext.Provider value={store}>
      <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>
    </StoreContext.Provider>
  )
}
