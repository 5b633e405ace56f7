import type { Page } from 'playwright-core'
import { words } from './words.js'

type Locale = keyof typeof words

/** The banner, by the names that visitors read. */
export function bannerOf(page: Page, locale: Locale = 'en') {
  const { banner, reject, accept, customize, dismiss } = words[locale]
  const region = page.getByRole('region', { name: banner })
  const button = (name: string) => region.getByRole('button', { name, exact: true })
  return {
    region,
    reject: button(reject),
    accept: button(accept),
    customize: button(customize),
    dismiss: button(dismiss),
  }
}

/** The button in the footer that opens the dialog. */
export function triggerOf(page: Page, locale: Locale = 'en') {
  return page.getByRole('contentinfo').getByRole('button', { name: words[locale].settings })
}

/** The dialog, by the names that visitors read. */
export function dialogOf(page: Page, locale: Locale = 'en') {
  const { settings, save, close } = words[locale]
  const dialog = page.getByRole('dialog', { name: settings })
  const button = (name: string) => dialog.getByRole('button', { name, exact: true })
  return {
    dialog,
    save: button(save),
    close: button(close),
    reject: button(words[locale].reject),
    accept: button(words[locale].accept),
    switchOf: (name: string) => dialog.getByRole('switch', { name, exact: true }),
  }
}
