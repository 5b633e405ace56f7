import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { ConsentBanner, PreferencesDialog, PreferencesTrigger } from 'react-consent-ui'
import { visit } from './visit.js'

/** A page with banner, content, trigger and dialog. */
export function visitPage(options: Parameters<typeof visit>[1] = {}) {
  // The page behind a dialog takes no pointer, and a visitor clicks there anyway.
  const user = userEvent.setup({ pointerEventsCheck: 0 })
  const page = (
    <>
      <ConsentBanner />
      <main>
        <a href="#more">Read more</a>
      </main>
      <PreferencesTrigger>Settings</PreferencesTrigger>
      <PreferencesDialog />
    </>
  )
  return { user, ...visit(page, options) }
}

export const banner = () => screen.queryByRole('region', { name: 'Your privacy, your choice' })
export const customize = () => screen.getByRole('button', { name: 'Manage preferences' })
export const trigger = () => screen.getByRole('button', { name: 'Settings' })

/** The dialog, once it is there. */
export const dialogShown = () => screen.findByRole('dialog', { name: 'Cookie preferences' })
export const dialog = () => screen.queryByRole('dialog')

export const button = (name: string) =>
  within(screen.getByRole('dialog')).getByRole('button', { name })
export const switchOf = (name: string) =>
  within(screen.getByRole('dialog')).getByRole('switch', { name })

/** The button that shows a category's services. */
export const servicesOf = (category: string) =>
  within(screen.getByRole('dialog')).getByRole('button', {
    name: new RegExp(`^\\d+ services? ${category}$`),
  })

/** The states of the visible switches, by name. */
export const switches = () =>
  Object.fromEntries(
    screen
      .getAllByRole('switch')
      .map((each) => [each.getAttribute('aria-label'), each.getAttribute('aria-checked')]),
  )
