import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef, type ReactNode } from 'react'
import { Preferences, PreferencesTrigger } from 'react-consent-ui'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { visit } from './visit.js'

beforeEach(() => new Promise((resolve) => setTimeout(resolve)))

/** A dialog of the site's own making, opened. */
async function openDialog(parts: ReactNode) {
  const user = userEvent.setup({ pointerEventsCheck: 0 })
  const page = visit(
    <>
      <PreferencesTrigger>Settings</PreferencesTrigger>
      <Preferences.Root>
        <Preferences.Content>{parts}</Preferences.Content>
      </Preferences.Root>
    </>,
  )
  await user.click(screen.getByRole('button', { name: 'Settings' }))
  return { ...page, user, shown: within(await screen.findByRole('dialog')) }
}

describe('a dialog composed of parts', () => {
  it('asks only for the categories the site lists', async () => {
    const { user, store, shown } = await openDialog(
      <>
        <Preferences.Title>Shop settings</Preferences.Title>
        <Preferences.Text>Only one question.</Preferences.Text>
        <Preferences.Categories>
          <Preferences.Category category="statistics">
            <Preferences.CategorySwitch category="statistics" />
          </Preferences.Category>
        </Preferences.Categories>
        <Preferences.Actions>
          <Preferences.Save>Keep</Preferences.Save>
        </Preferences.Actions>
      </>,
    )
    const dialog = screen.getByRole('dialog', { name: 'Shop settings' })
    expect(dialog).toHaveAccessibleDescription('Only one question.')
    expect(shown.getAllByRole('switch')).toHaveLength(1)
    await user.click(shown.getByRole('switch', { name: 'Statistics' }))
    await user.click(shown.getByRole('button', { name: 'Keep' }))
    expect(store.getState().record).toMatchObject({
      surface: 'preferences',
      categories: { preferences: false, statistics: true, marketing: false },
    })
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(await screen.findByText('Your choices are saved.')).toHaveRole('status')
  })

  it('puts refs, classes, styles and attributes on the elements of its parts', async () => {
    const refs = {
      title: createRef<HTMLHeadingElement>(),
      service: createRef<HTMLDivElement>(),
      switch: createRef<HTMLButtonElement>(),
      save: createRef<HTMLButtonElement>(),
    }
    await openDialog(
      <>
        <Preferences.Title ref={refs.title} className="mine" style={{ color: 'red' }} data-mine />
        <Preferences.Service ref={refs.service} service="youtube" className="mine">
          <Preferences.ServiceSwitch ref={refs.switch} service="youtube" className="mine" />
        </Preferences.Service>
        <Preferences.Save ref={refs.save} className="mine" data-mine />
      </>,
    )
    for (const { current } of Object.values(refs)) expect(current).toHaveClass('mine')
    expect(refs.title.current).toHaveStyle({ color: 'rgb(255, 0, 0)' })
    expect(refs.title.current?.tagName).toBe('H2')
    expect(refs.switch.current).toHaveRole('switch')
    expect(refs.save.current).toHaveAttribute('data-mine')
  })

  it('takes elements of the site in place of its own', async () => {
    const { user, store, shown } = await openDialog(
      <>
        <Preferences.Title asChild>
          <h1>Mine</h1>
        </Preferences.Title>
        <Preferences.CategorySwitch category="marketing" asChild>
          <button type="button" className="mine">
            Ads
          </button>
        </Preferences.CategorySwitch>
        <Preferences.Save asChild>
          <button type="button">Keep</button>
        </Preferences.Save>
      </>,
    )
    expect(screen.getByRole('dialog', { name: 'Mine' })).toBeVisible()
    const ads = shown.getByRole('switch')
    expect(ads).toHaveClass('mine')
    await user.click(ads)
    expect(ads).toBeChecked()
    await user.click(shown.getByRole('button', { name: 'Keep' }))
    expect(store.getState().categories).toMatchObject({ marketing: true })
  })

  it('is an element of the site itself, where it says so', async () => {
    const user = userEvent.setup()
    const ref = createRef<HTMLDivElement>()
    visit(
      <>
        <PreferencesTrigger />
        <Preferences.Root>
          <Preferences.Content asChild ref={ref}>
            <article className="mine">
              <Preferences.Title />
            </article>
          </Preferences.Content>
        </Preferences.Root>
      </>,
    )
    await user.click(screen.getByRole('button'))
    const dialog = await screen.findByRole('dialog', { name: 'Cookie preferences' })
    expect(dialog.tagName).toBe('ARTICLE')
    expect(dialog).toHaveClass('mine')
    expect(ref.current).toBe(dialog)
    expect(dialog).toHaveFocus()
  })

  it('leaves a click alone that the page cancels', async () => {
    const cancel = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
    const { user, store, shown } = await openDialog(
      <>
        <Preferences.CategorySwitch category="marketing" onClick={cancel} />
        <Preferences.Save onClick={cancel} />
        <Preferences.Close onClick={cancel} />
      </>,
    )
    for (const each of [...shown.getAllByRole('switch'), ...shown.getAllByRole('button')]) {
      await user.click(each)
    }
    expect(cancel).toHaveBeenCalledTimes(3)
    expect(shown.getByRole('switch')).not.toBeChecked()
    expect(store.getState().record).toBeNull()
    expect(store.getState().surface).toBe('preferences')
  })

  it('says "Always active" wherever a required category or its service would have a switch', async () => {
    const { shown } = await openDialog(
      <>
        <Preferences.CategorySwitch category="necessary" className="mine" />
        <Preferences.ServiceSwitch service="chat" />
      </>,
    )
    expect(shown.queryByRole('switch')).not.toBeInTheDocument()
    expect(shown.getAllByText('Always active')).toHaveLength(2)
    expect(shown.getAllByText('Always active')[0]).toHaveClass('mine')
  })
})

describe('a part in the wrong place', () => {
  it('says so, and what to do', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => visit(<Preferences.Save />)).toThrow(
      'react-consent-ui: Preferences.Save is outside <Preferences.Content> or <Preferences.Form>. It has no choice to show or store. Put it inside <Preferences.Content> or <Preferences.Form>.',
    )
  })

  it('names an undeclared id', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() =>
      visit(
        <Preferences.Form>
          <Preferences.CategorySwitch category="marketting" />
        </Preferences.Form>,
      ),
    ).toThrow(/Preferences\.CategorySwitch: .*"marketting".*did you mean "marketing"\?/)
  })
})
