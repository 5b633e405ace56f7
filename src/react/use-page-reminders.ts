'use client'

import { useEffect } from 'react'
import { gatedCategories } from '../core/define/gated-categories.js'
import type { ConsentStore } from '../core/store/contract.js'
import { warnOnce } from '../core/warn-once.js'
import { hasDialog } from './dialog-count.js'

/** The page has rendered its first content by then, also on a slow development server. */
const PATIENCE_MS = 3000

/**
 * Development only: warns once of what is missing on the page.
 *
 * @param hasIntegrations whether the store has integrations, or may have some
 */
export function usePageReminders(store: ConsentStore, hasIntegrations: boolean): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      remindOfTrigger()
      remindOfStyles()
      // An integration can use every category.
      if (!hasIntegrations) remindOfUnusedCategories(store)
    }, PATIENCE_MS)
    const stop = remindOfDialog(store)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, hasIntegrations])
}

function remindOfTrigger(): void {
  if (document.querySelector('[data-action="open-preferences"]')) return
  warnOnce(
    'this page has no button that opens the preferences. Visitors must be able to withdraw as easily as they agreed (GDPR 7(3)). Place a <PreferencesTrigger> on every page, for example in the footer.',
  )
}

/** Warns if the preferences are opened and nothing is shown. */
function remindOfDialog(store: ConsentStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = store.subscribe(({ surface }) => {
    clearTimeout(timer)
    if (surface !== 'preferences') return
    timer = setTimeout(() => {
      // A site may have preferences of its own.
      if (hasDialog(store) || document.querySelector('[role="dialog"],dialog[open]')) return
      warnOnce(
        'the preferences were opened, but this page has no <PreferencesDialog>, so visitors see nothing. Place one inside <ConsentProvider>, next to the banner.',
      )
    }, PATIENCE_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

function remindOfStyles(): void {
  const banner = document.querySelector<HTMLElement>('[data-rcu="banner"]')
  // Without a size nothing is laid out, as in the DOM of a test.
  if (!banner || banner.getBoundingClientRect().width === 0) return
  const { layout } = banner.dataset
  if (!isStyled('data-rcu')) {
    // A site that styles the parts itself does so by classes.
    if (banner.className) return
    warnOnce(
      "the banner has no styles. Import them once: import 'react-consent-ui/styles.css'. If you style the parts yourself, give them a className.",
    )
  } else if (layout && !isStyled('data-layout')) {
    warnOnce(
      `the layout ${JSON.stringify(layout)} has no styles, so the banner has the default layout. Import them after styles.css: import 'react-consent-ui/layouts.css'.`,
    )
  }
}

/** Whether a style sheet of the page selects the attribute. True if a style sheet cannot be read. */
function isStyled(attribute: string): boolean {
  try {
    return [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])].some((sheet) =>
      [...sheet.cssRules].some((rule) => rule.cssText.includes(`[${attribute}`)),
    )
  } catch {
    // From another server, for example.
    return true
  }
}

function remindOfUnusedCategories({ config }: ConsentStore): void {
  const used = new Set(gatedCategories(config))
  for (const { category } of Object.values(config.services)) used.add(category)
  const unused = Object.entries(config.categories)
    .filter(([id, { required }]) => !required && !used.has(id))
    .map(([id]) => `"${id}"`)
  if (unused.length === 0) return
  warnOnce(
    `visitors are asked about ${unused.join(' and ')}, but no service is in ${unused.length === 1 ? 'this category' : 'these categories'}, and nothing on this page waits for ${unused.length === 1 ? 'it' : 'them'}. Pass only the categories that the site uses to defineConsent: categories: { necessary: { required: true }, … }.`,
  )
}
