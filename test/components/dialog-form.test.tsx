import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import {
  ConsentBanner,
  ConsentProvider,
  Preferences,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'
import { en as wholeEnglish } from 'react-consent-ui/locales/en/all'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { company } from './company.js'
import { switches } from './dialog-page.js'
import { visit } from './visit.js'

function visitSettings(form = <Preferences.Form />, options: Parameters<typeof visit>[1] = {}) {
  return { user: userEvent.setup(), ...visit(<main>{form}</main>, options) }
}

const button = (name: string) => screen.getByRole('button', { name })
const switchOf = (name: string) => screen.getByRole('switch', { name })

describe('Preferences.Form', () => {
  it('is there at once, with a name, and no dialog', () => {
    visitSettings()
    expect(screen.getByRole('region', { name: 'Cookie preferences' })).toBeVisible()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(switches()).toEqual({ Functional: 'false', Statistics: 'false', Marketing: 'false' })
    expect(screen.getByText('Always active')).toBeVisible()
  })

  it('stores exactly what is shown', async () => {
    const { user, store } = visitSettings()
    await user.click(switchOf('Statistics'))
    expect(store.getState().record).toBeNull()
    await user.click(button('Save my choices'))
    expect(store.getState().record).toMatchObject({
      surface: 'preferences',
      categories: { preferences: false, statistics: true, marketing: false },
    })
    expect(switchOf('Statistics')).toBeChecked()
  })

  it.each([
    ['en_US', '1 service Marketing'],
    ['english, please', '1 services Marketing'],
    ['', '1 services Marketing'],
  ])('accepts a locale that is no tag: %j', (locale, said) => {
    visitSettings(undefined, { locale })
    expect(screen.getAllByRole('button', { name: said }).length).toBeGreaterThan(0)
  })

  it('stores its surface in the record', async () => {
    const { user, store } = visitSettings(<Preferences.Form surface="policy" />)
    await user.click(button('Reject all'))
    expect(store.getState().record).toMatchObject({ action: 'reject-all', surface: 'policy' })
  })

  it('switches with the keyboard', async () => {
    const { user } = visitSettings()
    switchOf('Marketing').focus()
    await user.keyboard(' ')
    expect(switchOf('Marketing')).toBeChecked()
    await user.keyboard('{Enter}')
    expect(switchOf('Marketing')).not.toBeChecked()
  })

  it('shows services as the dialog does', async () => {
    const { user } = visitSettings()
    await user.click(screen.getByRole('button', { name: '1 service Marketing' }))
    await user.click(switchOf('YouTube'))
    expect(switches()).toMatchObject({ Marketing: 'false', YouTube: 'true' })
  })

  it('follows a decision made on another surface, and forgets what was switched before', async () => {
    const { user } = visitSettings(
      <>
        <ConsentBanner />
        <Preferences.Form />
      </>,
    )
    await user.click(switchOf('Marketing'))
    await user.click(screen.getAllByRole('button', { name: 'Reject all' })[0] as HTMLElement)
    expect(switches()).toEqual({ Functional: 'false', Statistics: 'false', Marketing: 'false' })
  })

  it('announces every decision, again when it says the same', async () => {
    const { user } = visitSettings()
    await user.click(button('Accept all'))
    const status = await screen.findByText('Your choices are saved.')
    expect(status).toHaveRole('status')
    const heard: (string | null)[] = []
    const listener = new MutationObserver(() => heard.push(status.textContent))
    listener.observe(status, { childList: true })
    await user.click(button('Reject all'))
    await waitFor(() => expect(heard.at(-1)).toBe('Your choices are saved.'))
    listener.disconnect()
  })

  it('follows the dialog beside it', async () => {
    const { user } = visitSettings(
      <>
        <Preferences.Form />
        <PreferencesTrigger>Settings</PreferencesTrigger>
        <PreferencesDialog />
      </>,
    )
    await user.click(button('Settings'))
    await screen.findByRole('dialog')
    await user.click(button('Accept all'))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(switchOf('Marketing')).toBeChecked()
  })

  it('appears when its texts have come', async () => {
    visitSettings(<Preferences.Form />, { messages: en })
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
    expect(await screen.findByRole('region', { name: 'Cookie preferences' })).toBeVisible()
  })

  it('takes an element and an arrangement of the site', async () => {
    const { user } = visitSettings(
      <Preferences.Form asChild>
        <form aria-label="Choices">
          <Preferences.Title />
          <Preferences.CategorySwitch category="marketing" asChild>
            <button type="button" className="mine" />
          </Preferences.CategorySwitch>
        </form>
      </Preferences.Form>,
    )
    expect(screen.getByRole('form', { name: 'Choices' })).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('heading', { name: 'Cookie preferences' })).toBeVisible()
    await user.click(switchOf('Marketing'))
    expect(switchOf('Marketing')).toBeChecked()
    expect(switchOf('Marketing')).toHaveClass('mine')
  })

  it('hydrates the HTML of a server without a change', async () => {
    const { store, unmount } = visitSettings()
    await act(() => store.save({ categories: { statistics: true, marketing: false } }))
    const { record } = store.getState()
    unmount()
    const page = (
      <ConsentProvider config={company} messages={wholeEnglish} initialRecord={record}>
        <Preferences.Form />
      </ConsentProvider>
    )
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(page)
    const drawn = container.innerHTML
    const complain = vi.spyOn(console, 'error')
    render(page, { container, hydrate: true })
    expect(complain).not.toHaveBeenCalled()
    expect(container.innerHTML).toBe(drawn)
    await userEvent.click(switchOf('Marketing'))
    expect(switchOf('Marketing')).toBeChecked()
    container.remove()
  })
})
