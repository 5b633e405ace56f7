import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  banner,
  button,
  customize,
  dialog,
  dialogShown,
  servicesOf,
  switches,
  switchOf,
  trigger,
  visitPage,
} from './dialog-page.js'

type User = ReturnType<typeof visitPage>['user']

const leave: [string, (user: User) => Promise<void>][] = [
  ['Escape', (user) => user.keyboard('{Escape}')],
  ['its X', (user) => user.click(button('Close without saving'))],
  ['a click outside', (user) => user.click(document.documentElement)],
]

// The dialog of the test before gives the focus back a moment after it is gone.
beforeEach(async () => {
  await new Promise((resolve) => setTimeout(resolve))
  document.querySelector('[role=status]')?.remove()
})

const gone = () => waitFor(() => expect(dialog()).not.toBeInTheDocument())

describe('PreferencesDialog', () => {
  it('is nowhere in the page before it is opened', () => {
    const { baseElement } = visitPage()
    expect(dialog()).not.toBeInTheDocument()
    expect(baseElement.querySelector('[data-rcu=backdrop]')).toBeNull()
  })

  it('opens from the banner, which stays in the page, and holds the focus', async () => {
    const { user } = visitPage()
    await user.click(customize())
    expect(await dialogShown()).toHaveFocus()
    expect(document.querySelector('[data-rcu=banner]')).toBeInTheDocument()
  })

  it('opens from a trigger', async () => {
    const { user } = visitPage()
    await user.click(trigger())
    expect(await dialogShown()).toBeVisible()
  })

  it('opens when the page asks the store', async () => {
    const { store } = visitPage()
    act(() => store.openPreferences())
    expect(await dialogShown()).toBeVisible()
  })

  it('has a name, a description, and the language of its texts', async () => {
    const { user } = visitPage()
    await user.click(trigger())
    const shown = await dialogShown()
    expect(shown).toHaveAccessibleDescription(/^Choose which cookies/)
    expect(shown).toHaveAttribute('lang', 'en')
    expect(shown).toHaveAttribute('dir', 'ltr')
  })

  it.each(leave)('closes without a decision by %s, and the banner stays open', async (_, go) => {
    const { user, store } = visitPage()
    await user.click(customize())
    await dialogShown()
    await user.click(switchOf('Marketing'))
    await go(user)
    await gone()
    expect(store.getState().record).toBeNull()
    expect(banner()).toBeVisible()
  })

  it('also removes its backdrop, and the page is usable again', async () => {
    const { user, baseElement } = visitPage()
    await user.click(trigger())
    await dialogShown()
    expect(baseElement.querySelector('[data-rcu=backdrop]')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.queryByRole('main')).not.toBeInTheDocument()
    await user.keyboard('{Escape}')
    await gone()
    expect(baseElement.querySelector('[data-rcu=backdrop]')).toBeNull()
    expect(screen.getByRole('main')).toBeVisible()
  })
})

describe('the switches of PreferencesDialog', () => {
  it('are all off before a decision under opt-in', async () => {
    const { user } = visitPage()
    await user.click(customize())
    await dialogShown()
    expect(switches()).toEqual({ Functional: 'false', Statistics: 'false', Marketing: 'false' })
  })

  it('show what was granted before', async () => {
    const { user, store } = visitPage()
    await act(() => store.save({ categories: { statistics: true, marketing: false } }))
    await user.click(trigger())
    await dialogShown()
    expect(switches()).toEqual({ Functional: 'false', Statistics: 'true', Marketing: 'false' })
  })

  it('show what runs by default under opt-out', async () => {
    const { user } = visitPage({ region: 'US' })
    await user.click(trigger())
    await dialogShown()
    expect(switches()).toEqual({ Functional: 'true', Statistics: 'true', Marketing: 'true' })
  })

  it('say "Always active" for what is required, in place of a dead switch', async () => {
    const { user } = visitPage()
    await user.click(customize())
    const shown = within(await dialogShown())
    expect(shown.getByRole('heading', { name: 'Necessary' })).toBeVisible()
    expect(shown.getByText('Always active')).toBeVisible()
    expect(shown.queryByRole('switch', { name: 'Necessary' })).not.toBeInTheDocument()
  })

  it('say what they are for', async () => {
    const { user } = visitPage()
    await user.click(customize())
    await dialogShown()
    expect(switchOf('Statistics')).toHaveAccessibleDescription(/^Count visits/)
  })

  it('carry the hooks that extensions look for', async () => {
    const { user } = visitPage()
    await user.click(customize())
    await dialogShown()
    await user.click(servicesOf('Marketing'))
    expect(switchOf('Marketing')).toHaveAttribute('data-category', 'marketing')
    expect(switchOf('YouTube')).toHaveAttribute('data-service', 'youtube')
    const actions = [...document.querySelectorAll('[data-rcu=dialog] [data-action]')]
    expect(actions.map((each) => each.getAttribute('data-action'))).toEqual([
      'reject-all',
      'accept-all',
      'save',
      'close-preferences',
    ])
  })

  it('start with the current grants at every opening', async () => {
    const { user } = visitPage()
    await user.click(customize())
    await dialogShown()
    await user.click(switchOf('Marketing'))
    await user.keyboard('{Escape}')
    await gone()
    await user.click(customize())
    await dialogShown()
    expect(switchOf('Marketing')).not.toBeChecked()
  })

  it('follow a decision made meanwhile in another place', async () => {
    const { user, store } = visitPage()
    await user.click(customize())
    await dialogShown()
    await user.click(switchOf('Marketing'))
    await act(async () => {
      await store.save({ categories: { statistics: true } })
      store.openPreferences()
    })
    await dialogShown()
    expect(switches()).toEqual({ Functional: 'false', Statistics: 'true', Marketing: 'false' })
  })

  it('work with the keyboard alone', async () => {
    const { user, store } = visitPage()
    customize().focus()
    await user.keyboard('{Enter}')
    await dialogShown()
    while (document.activeElement !== switchOf('Statistics')) await user.tab()
    await user.keyboard(' ')
    while (document.activeElement !== button('Save my choices')) await user.tab()
    await user.keyboard('{Enter}')
    expect(store.getState().categories).toMatchObject({ statistics: true, marketing: false })
  })

  it('keep the tabbing inside', async () => {
    const { user } = visitPage()
    await user.click(customize())
    const shown = await dialogShown()
    for (let presses = 0; presses < 12; presses++) {
      await user.tab()
      expect(shown).toContainElement(document.activeElement as HTMLElement)
    }
  })
})

describe('a decision in PreferencesDialog', () => {
  it('stores exactly what is shown', async () => {
    const { user, store } = visitPage()
    await user.click(customize())
    await dialogShown()
    await user.click(switchOf('Statistics'))
    await user.click(button('Save my choices'))
    expect(store.getState().record).toMatchObject({
      action: 'custom',
      surface: 'preferences',
      categories: { preferences: false, statistics: true, marketing: false },
      services: {},
    })
    expect(banner()).not.toBeInTheDocument()
    await gone()
  })

  it('is a refusal without an identifier when everything is off', async () => {
    const { user, store } = visitPage()
    await user.click(customize())
    await dialogShown()
    await user.click(button('Save my choices'))
    expect(store.getState().record).toMatchObject({
      id: null,
      categories: { preferences: false, statistics: false, marketing: false },
    })
  })

  it.each([
    ['Accept all', 'accept-all', true],
    ['Reject all', 'reject-all', false],
  ])('by %s is one for all, with any state of the switches', async (name, action, granted) => {
    const { user, store } = visitPage()
    await user.click(customize())
    await dialogShown()
    await user.click(switchOf('Marketing'))
    await user.click(button(name))
    expect(store.getState().record).toMatchObject({
      action,
      surface: 'preferences',
      categories: { preferences: granted, statistics: granted, marketing: granted },
    })
    await gone()
  })

  it('sees every switch that an extension clicked in the same task', async () => {
    const { user, store } = visitPage()
    await user.click(customize())
    await dialogShown()
    await act(async () => {
      switchOf('Statistics').click()
      switchOf('Marketing').click()
      button('Save my choices').click()
    })
    expect(store.getState().categories).toMatchObject({ statistics: true, marketing: true })
  })

  it('is announced, by a status that no open dialog hides', async () => {
    const { user } = visitPage()
    const announced = await screen.findByText('Your privacy, your choice', { selector: 'p' })
    await user.click(customize())
    await dialogShown()
    expect(announced.closest('[aria-hidden]')).toBeNull()
    await user.click(button('Save my choices'))
    await waitFor(() => expect(announced).toHaveTextContent('Your choices are saved.'))
    expect(announced).toHaveRole('status')
  })

  it('is not announced when there was none', async () => {
    const { user } = visitPage()
    await user.click(customize())
    await dialogShown()
    await user.keyboard('{Escape}')
    await gone()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(screen.queryByText('Your choices are saved.')).not.toBeInTheDocument()
  })
})

describe('the focus after PreferencesDialog', () => {
  it.each(leave)('returns to what opened it, by %s', async (_, go) => {
    const { user } = visitPage()
    await user.click(customize())
    await dialogShown()
    await go(user)
    await waitFor(() => expect(customize()).toHaveFocus())
  })

  it('returns to the trigger after a decision', async () => {
    const { user } = visitPage()
    await user.click(trigger())
    await dialogShown()
    await user.click(button('Save my choices'))
    await waitFor(() => expect(trigger()).toHaveFocus())
  })

  it('returns to where it was before the banner, when the banner is gone with what opened it', async () => {
    const { user } = visitPage()
    const link = screen.getByRole('link', { name: 'Read more' })
    await user.click(link)
    await user.click(customize())
    await dialogShown()
    await user.click(button('Save my choices'))
    await waitFor(() => expect(link).toHaveFocus())
  })

  it('goes to main when nothing had it', async () => {
    const { store } = visitPage()
    act(() => store.openPreferences())
    await dialogShown()
    act(() => store.closePreferences())
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
  })
})
