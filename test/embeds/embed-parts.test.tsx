import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef } from 'react'
import { Embed } from 'react-consent-ui/embeds'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contacts, renderWithConsent } from './with-consent.js'

afterEach(() => void vi.restoreAllMocks())

const root = {
  service: 'tickets',
  title: 'Tickets for the mill',
  src: 'https://tickets.example/embed/7',
}

describe('Embed parts', () => {
  it('make an embed of the site’s own', async () => {
    renderWithConsent(
      <Embed.Root {...root} asChild>
        <section>
          <Embed.Placeholder asChild>
            <article>
              <Embed.Title asChild>
                <h3>Book a visit</h3>
              </Embed.Title>
              <Embed.Text>The booking runs on another site.</Embed.Text>
              <Embed.LoadOnce>Open the booking</Embed.LoadOnce>
            </article>
          </Embed.Placeholder>
          <Embed.Frame className="wide" sandbox="allow-scripts" />
          <Embed.Stop>Close the booking</Embed.Stop>
        </section>
      </Embed.Root>,
    )
    const embed = within(screen.getByRole('region', { name: 'Tickets for the mill' }))
    expect(embed.getByRole('heading', { name: 'Book a visit' })).toBeVisible()
    await userEvent.click(embed.getByRole('button', { name: 'Open the booking' }))
    expect(embed.queryByRole('heading')).not.toBeInTheDocument()
    expect(embed.getByTitle('Tickets for the mill')).toHaveClass('wide')
    expect(embed.getByTitle('Tickets for the mill')).toHaveAttribute('sandbox', 'allow-scripts')
    await userEvent.click(embed.getByRole('button', { name: 'Close the booking' }))
    expect(contacts()).toEqual([])
    expect(screen.getByRole('region')).toHaveFocus()
  })

  it('let the page cancel a click', async () => {
    const { store } = renderWithConsent(
      <Embed.Root {...root}>
        <Embed.Frame />
        <Embed.LoadOnce onClick={(event) => event.preventDefault()} />
        <Embed.AlwaysAllow onClick={(event) => event.preventDefault()} />
      </Embed.Root>,
    )
    for (const button of screen.getAllByRole('button')) await userEvent.click(button)
    expect(contacts()).toEqual([])
    expect(store.getState().record).toBeNull()
  })

  it('hand out their elements', async () => {
    const refs = { root: createRef<HTMLElement>(), frame: createRef<HTMLIFrameElement>() }
    renderWithConsent(
      <Embed.Root {...root} ref={refs.root}>
        <Embed.Frame ref={refs.frame} />
        <Embed.LoadOnce />
      </Embed.Root>,
    )
    await userEvent.click(screen.getByRole('button'))
    expect(refs.root.current).toBe(screen.getByRole('figure'))
    expect(refs.frame.current).toBe(screen.getByTitle('Tickets for the mill'))
  })

  it('say in data-state whether the content is there', async () => {
    renderWithConsent(
      <Embed.Root {...root}>
        <Embed.Frame />
        <Embed.LoadOnce />
      </Embed.Root>,
    )
    expect(screen.getByRole('figure')).toHaveAttribute('data-state', 'gated')
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('figure')).toHaveAttribute('data-state', 'loaded')
  })

  it.each([
    'Title',
    'Text',
    'Actions',
    'LoadOnce',
    'AlwaysAllow',
    'Link',
    'Frame',
    'Stop',
    'Placeholder',
  ] as const)('say where they belong: Embed.%s', (name) => {
    vi.spyOn(console, 'error').mockReturnValue()
    const Part = Embed[name]
    expect(() => renderWithConsent(<Part />)).toThrow(
      new Error(
        `react-consent-ui: Embed.${name} is outside <Embed.Root>. It cannot know which content it belongs to. Put it inside <Embed.Root>.`,
      ),
    )
  })
})
