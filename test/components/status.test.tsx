import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { createRef } from 'react'
import { ConsentStatus, createMemoryStorage, defineConsent, Status } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr'
import { fr as frWhole } from 'react-consent-ui/locales/fr/all'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { visit } from './visit.js'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const region = () => screen.getByRole('region', { name: 'Your current choices' })

/** The text next to each category. */
function answers() {
  const names = screen.getAllByRole('term').map((term) => term.textContent)
  const said = screen.getAllByRole('definition').map((definition) => definition.textContent)
  return Object.fromEntries(names.map((name, index) => [name, said[index]]))
}

describe('ConsentStatus', () => {
  it('says that nothing is chosen yet, and what holds meanwhile', () => {
    visit(<ConsentStatus />)
    expect(region()).toHaveAttribute('data-state', 'undecided')
    expect(region()).toHaveTextContent('You have not made a choice yet.')
    expect(answers()).toEqual({
      Necessary: 'Always active',
      Functional: 'Not allowed',
      Statistics: 'Not allowed',
      Marketing: 'Not allowed',
    })
  })

  it('does not say that a choice is missing, where there is nothing to choose', () => {
    const config = defineConsent({ revision: 1, categories: { necessary: { required: true } } })
    visit(<ConsentStatus />, { config })
    expect(screen.queryByText(en.status.undecided)).not.toBeInTheDocument()
  })

  it('says under opt-out that what was not refused runs', () => {
    visit(<ConsentStatus />, { model: 'opt-out' })
    expect(answers()).toMatchObject({ Statistics: 'Allowed', Marketing: 'Allowed' })
  })

  it('says what was chosen, when, until when and under which id', async () => {
    const { store } = visit(<ConsentStatus />)
    await act(() =>
      store.save({ categories: { preferences: true, statistics: false, marketing: false } }),
    )
    expect(region()).toHaveAttribute('data-state', 'decided')
    expect(answers()).toMatchObject({ Functional: 'Allowed', Statistics: 'Not allowed' })
    expect(region()).toHaveTextContent('Chosen on November 24, 2026.')
    expect(region()).toHaveTextContent('Valid until May 25, 2027.')
    const id = String(store.getState().record?.id)
    expect(region()).toHaveTextContent(`Consent ID: ${id}`)
    // In every language: it is to be read out, or sent.
    expect(screen.getByText(id)).toHaveAttribute('dir', 'ltr')
  })

  it('tells times in the zone of the visitor', async () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    const { store } = visit(<ConsentStatus />)
    await act(() => store.rejectAll())
    expect(region()).toHaveTextContent('Chosen on November 25, 2026.')
    vi.unstubAllEnvs()
  })

  it('says that who refused has no identifier', async () => {
    const { store } = visit(<ConsentStatus />)
    await act(() => store.rejectAll())
    expect(region()).toHaveTextContent('No identifier is stored.')
  })

  it('names the services for which the contrary holds', async () => {
    const { store } = visit(<ConsentStatus />)
    await act(() => store.allowService('youtube', { surface: 'gate' }))
    expect(answers()).toMatchObject({ Marketing: 'Not allowed, except YouTube' })
    expect(region()).toHaveTextContent('You have not made a choice yet.')
    await act(() => store.acceptAll())
    await act(() => store.save({ services: { analytics: false } }))
    expect(answers()).toMatchObject({ Statistics: 'Allowed, except Google Analytics' })
  })

  it('says when the browser keeps nothing', async () => {
    const storage = { read: () => null, write: () => {}, clear: () => {} }
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { store } = visit(<ConsentStatus />, { storage })
    await act(() => store.acceptAll())
    await vi.waitFor(() => expect(warn).toHaveBeenCalled(), 15_000)
    expect(region()).toHaveTextContent('They apply until you close this page')
    vi.restoreAllMocks()
  })

  it('shows that Global Privacy Control is honored, and the exceptions of the visitor', async () => {
    const { store } = visit(<ConsentStatus />, { gpc: true, model: 'opt-out' })
    expect(region()).toHaveTextContent('Opt-Out Request Honored')
    expect(answers()).toMatchObject({ Statistics: 'Allowed', Marketing: 'Not allowed' })
    await act(() => store.save({ categories: { marketing: true } }))
    expect(region()).not.toHaveTextContent('Opt-Out Request Honored')
    expect(region()).toHaveTextContent('You have allowed Marketing anyway')
  })

  it.each([
    ['a category', { categories: { marketing: true } }, 'Marketing'],
    ['a service', { services: { youtube: true }, categories: { marketing: false } }, 'YouTube'],
  ])('names the permission for %s that the signal comes before', async (_, given, name) => {
    const storage = createMemoryStorage()
    const before = visit(<ConsentStatus />, { gpc: false, model: 'opt-out', storage })
    await act(() => before.store.save(given))
    before.unmount()
    const { store } = visit(<ConsentStatus />, { gpc: true, model: 'opt-out', storage })
    expect(region()).toHaveTextContent('Opt-Out Request Honored')
    expect(region()).toHaveTextContent(`overrides your earlier choice to allow ${name}.`)
    expect(answers()).toMatchObject({ Marketing: 'Not allowed' })
    await act(() => store.save({ categories: { marketing: true } }))
    expect(region()).toHaveTextContent('You have allowed Marketing anyway')
    expect(region()).not.toHaveTextContent('earlier choice')
  })

  it('blames no signal for what the stricter law of another place denies', async () => {
    const storage = createMemoryStorage()
    const before = visit(<ConsentStatus />, { gpc: false, model: 'opt-out', storage })
    await act(() => before.store.acceptAll())
    before.unmount()
    visit(<ConsentStatus />, { gpc: true, model: 'opt-in', storage })
    expect(answers()).toMatchObject({ Marketing: 'Not allowed' })
    expect(region()).not.toHaveTextContent('earlier choice')
  })

  it('does not mention the signal where none is sent', () => {
    visit(<ConsentStatus />, { gpc: false, model: 'opt-out' })
    expect(region()).not.toHaveTextContent('Global Privacy Control')
  })

  it('opens the settings to change the choice', async () => {
    const { store } = visit(<ConsentStatus />)
    await userEvent.click(screen.getByRole('button', { name: 'Change my choices' }))
    expect(store.getState().surface).toBe('preferences')
  })

  it('withdraws everything in one click, says so and keeps the focus', async () => {
    const { store } = visit(<ConsentStatus />)
    await act(() => store.acceptAll())
    const withdraw = screen.getByRole('button', { name: 'Withdraw my consent' })
    await userEvent.click(withdraw)
    expect(store.getState().record).toMatchObject({
      action: 'withdraw',
      surface: 'policy',
      id: null,
    })
    expect(answers()).toMatchObject({ Functional: 'Not allowed', Marketing: 'Not allowed' })
    expect(withdraw).toHaveFocus()
    expect(await screen.findByText('Your choices are saved.')).toHaveAttribute('role', 'status')
  })

  it('does not speak of consent where none was asked for', async () => {
    const { store } = visit(<ConsentStatus />, { model: 'opt-out' })
    await userEvent.click(screen.getByRole('button', { name: 'Reject all' }))
    expect(store.getState().record).toMatchObject({ action: 'withdraw', surface: 'policy' })
    expect(answers()).toMatchObject({ Statistics: 'Not allowed', Marketing: 'Not allowed' })
  })

  it('has nothing to withdraw where nothing was granted, and writes no record for it', async () => {
    const { store } = visit(<ConsentStatus />)
    const withdraw = screen.getByRole('button', { name: 'Withdraw my consent' })
    expect(withdraw).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(withdraw)
    expect(store.getState().record).toBeNull()
    await act(() => store.allowService('youtube'))
    expect(withdraw).not.toHaveAttribute('aria-disabled')
  })

  it('speaks the language of the page, dates too', async () => {
    const { store, speak } = visit(<ConsentStatus />)
    await act(() => store.acceptAll())
    speak(frWhole)
    const french = screen.getByRole('region', { name: 'Vos choix actuels' })
    expect(french).toHaveAttribute('lang', 'fr')
    expect(french).toHaveTextContent('Choix enregistrés le 24 novembre 2026.')
    expect(answers()).toMatchObject({ Nécessaires: 'Toujours actifs', Marketing: 'Oui' })
    expect(within(french).getByRole('button', { name: 'Retirer mon consentement' })).toBeVisible()
  })

  it('is busy until its texts have come', async () => {
    const { container } = visit(<ConsentStatus />, { messages: fr })
    expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true')
    expect(await screen.findByRole('region', { name: 'Vos choix actuels' })).toBeVisible()
  })

  it('takes a heading level, class, style, ref and further attributes', () => {
    const ref = createRef<HTMLElement>()
    visit(
      <ConsentStatus ref={ref} headingLevel={4} className="mine" style={{ margin: 1 }} id="now" />,
    )
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Your current choices')
    expect(ref.current).toHaveClass('mine')
    expect(ref.current).toHaveStyle({ margin: '1px' })
    expect(ref.current).toHaveAttribute('id', 'now')
  })

  it('says that it needs a provider', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<ConsentStatus />)).toThrow(
      'react-consent-ui: ConsentStatus is outside <ConsentProvider>.',
    )
    vi.restoreAllMocks()
  })

  it('has nothing that axe finds wrong', async () => {
    const { container, store } = visit(<ConsentStatus />)
    await act(() => store.acceptAll())
    const rules = { 'color-contrast': { enabled: false } }
    expect((await axe.run(container, { rules })).violations).toEqual([])
  })
})

describe('Status', () => {
  it('is put together from parts, whose children win where there is something to say', async () => {
    const { store } = visit(
      <Status.Root headingLevel={3} className="mine">
        <Status.Title>What you told us</Status.Title>
        <Status.Id>Kept under a number</Status.Id>
        <Status.Gpc>A signal came</Status.Gpc>
        <Status.Withdraw>I have changed my mind</Status.Withdraw>
      </Status.Root>,
    )
    const own = screen.getByRole('region', { name: 'What you told us' })
    expect(own).toHaveClass('mine')
    expect(within(own).getByRole('heading', { level: 3 })).toBeVisible()
    expect(own).not.toHaveTextContent('Kept under a number')
    await act(() => store.acceptAll())
    expect(own).toHaveTextContent('Kept under a number')
    expect(own).not.toHaveTextContent('A signal came')
    await userEvent.click(within(own).getByRole('button', { name: 'I have changed my mind' }))
    expect(store.getState().record?.action).toBe('withdraw')
  })

  it('becomes an element of the site, once there is something to tell', () => {
    const coming = { ...fr, load: () => new Promise<never>(() => {}) }
    const { container, speak } = visit(
      <Status.Root asChild>
        <aside>
          <Status.Title />
        </aside>
      </Status.Root>,
      { messages: coming },
    )
    expect(container).toBeEmptyDOMElement()
    speak(frWhole)
    expect(screen.getByRole('complementary', { name: 'Vos choix actuels' }).lang).toBe('fr')
  })

  it('names the part that is outside', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => visit(<Status.Until />)).toThrow(
      'react-consent-ui: Status.Until is outside <Status.Root>. It has no status to show there. Put it inside <Status.Root>.',
    )
    vi.restoreAllMocks()
  })
})
