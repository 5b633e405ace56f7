import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createConsentStore, createCookieStorage } from 'react-consent-ui'
import { Embed, GatedEmbed, type GatedEmbedProps } from 'react-consent-ui/embeds'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { config, contacts, renderWithConsent } from './with-consent.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const SRC = 'https://tickets.example/embed/7'

function Tickets(props: Partial<GatedEmbedProps>) {
  return (
    <GatedEmbed
      service="tickets"
      title="Tickets for the mill"
      src={SRC}
      link="https://tickets.example/mill"
      autoplaySrc={`${SRC}?play=1`}
      {...props}
    />
  )
}

const embed = (name = 'Tickets for the mill') => within(screen.getByRole('figure', { name }))
const button = (name: string) => embed().getByRole('button', { name })
const frame = () => screen.queryByTitle('Tickets for the mill')

describe('GatedEmbed before a choice', () => {
  it('asks no server for anything', () => {
    renderWithConsent(<Tickets />)
    expect(contacts()).toEqual([])
  })

  it('names the service and the provider, and says what loading means', () => {
    renderWithConsent(<Tickets />)
    expect(embed().getByText('Tickets for the mill')).toBeVisible()
    expect(
      embed().getByText(
        'If you load this content, Mill Tickets GmbH receives data about your visit and may store information on your device.',
      ),
    ).toBeVisible()
    expect(button('Always allow Mill Tickets')).toBeVisible()
  })

  it("links the provider's privacy policy and the content", () => {
    renderWithConsent(<Tickets />)
    expect(embed().getByRole('link', { name: 'Mill Tickets GmbH privacy policy' })).toHaveAttribute(
      'href',
      'https://tickets.example/privacy',
    )
    expect(embed().getByRole('link', { name: 'Open on Mill Tickets' })).toHaveAttribute(
      'href',
      'https://tickets.example/mill',
    )
  })

  it('links the address of the frame when the content has no other', () => {
    renderWithConsent(<Tickets link={undefined} />)
    expect(embed().getByRole('link', { name: 'Open on Mill Tickets' })).toHaveAttribute('href', SRC)
  })

  it('offers nothing to stop', () => {
    renderWithConsent(<Tickets />)
    expect(embed().queryByRole('button', { name: /^Stop/ })).not.toBeInTheDocument()
  })

  it('shows a poster of the site, and that alone', () => {
    renderWithConsent(<Tickets poster="/posters/mill.jpg" />)
    expect(embed().getByRole('presentation')).toHaveAttribute('src', '/posters/mill.jpg')
    expect(contacts()).toHaveLength(1)
  })

  it('keeps the room of any ratio without a style attribute', () => {
    const { container, show } = renderWithConsent(<Tickets />)
    const room = () => container.querySelector('svg')?.getAttribute('viewBox')
    expect(room()).toBe('0 0 16 9')
    show(<Tickets aspectRatio="1.85" />)
    expect(room()).toBe('0 0 1.85 1')
    show(<Tickets aspectRatio="9/16" />)
    expect(room()).toBe('0 0 9 16')
  })

  it('keeps that room when loaded', async () => {
    const { container } = renderWithConsent(<Tickets aspectRatio="4 / 3" />)
    await userEvent.click(button('Load once'))
    expect(container.querySelector('svg')).toHaveAttribute('viewBox', '0 0 4 3')
  })
})

describe('Load once', () => {
  it('loads this frame, playing, with the focus in it', async () => {
    renderWithConsent(<Tickets />)
    await userEvent.click(button('Load once'))
    expect(frame()).toHaveAttribute('src', `${SRC}?play=1`)
    expect(frame()).toHaveAttribute('allow', 'autoplay; fullscreen')
    expect(frame()).not.toHaveAttribute('loading')
    expect(frame()).toHaveFocus()
  })

  it('does so in StrictMode', async () => {
    renderWithConsent(<Tickets />, { reactStrictMode: true })
    await userEvent.click(button('Load once'))
    expect(frame()).toHaveFocus()
    expect(frame()).toHaveAttribute('src', `${SRC}?play=1`)
  })

  it('asks for no autoplay where there is nothing to play', async () => {
    renderWithConsent(<Tickets autoplaySrc={undefined} allow="fullscreen; payment" />)
    await userEvent.click(button('Load once'))
    expect(frame()).toHaveAttribute('src', SRC)
    expect(frame()).toHaveAttribute('allow', 'fullscreen; payment')
  })

  it('stores nothing and grants nothing', async () => {
    const { store } = renderWithConsent(<Tickets />)
    await userEvent.click(button('Load once'))
    expect(store.getState()).toMatchObject({ status: 'undecided', record: null })
    expect(store.getState().services.tickets).toBe(false)
  })

  it('is about this embed, not about another of the same service', async () => {
    renderWithConsent(
      <>
        <Tickets />
        <Tickets title="Tickets for the tower" />
      </>,
    )
    await userEvent.click(button('Load once'))
    expect(frame()).toBeInTheDocument()
    expect(screen.queryByTitle('Tickets for the tower')).not.toBeInTheDocument()
  })

  it('ends when the embed unmounts', async () => {
    const { show } = renderWithConsent(<Tickets />)
    await userEvent.click(button('Load once'))
    show(null)
    show(<Tickets />)
    expect(frame()).not.toBeInTheDocument()
  })

  it('applies to this content only: another `src` asks again', async () => {
    const { show } = renderWithConsent(<Tickets />)
    await userEvent.click(button('Load once'))
    show(<Tickets src="https://tickets.example/embed/8" />)
    expect(frame()).not.toBeInTheDocument()
  })

  it('ends with a later refusal, after any state', async () => {
    const { store } = renderWithConsent(<Tickets />)
    act(() => void store.rejectAll({ surface: 'banner' }))
    await userEvent.click(button('Load once'))
    expect(frame()).toBeInTheDocument()
    act(() => void store.withdraw({ surface: 'preferences' }))
    expect(frame()).not.toBeInTheDocument()
  })

  it('goes on when another service is allowed at its own gate', async () => {
    const { store } = renderWithConsent(<Tickets />)
    await userEvent.click(button('Load once'))
    act(() => void store.allowService('youtube', { surface: 'gate' }))
    expect(frame()).toBeInTheDocument()
  })

  it('plays on when everything is accepted meanwhile, and ends when that is withdrawn', async () => {
    const { store } = renderWithConsent(<Tickets />)
    await userEvent.click(button('Load once'))
    const playing = frame()
    act(() => void store.acceptAll({ surface: 'banner' }))
    expect(frame()).toBe(playing)
    expect(frame()).toHaveAttribute('src', `${SRC}?play=1`)
    act(() => void store.save({ services: { tickets: false } }, { surface: 'gate' }))
    expect(frame()).not.toBeInTheDocument()
  })

  it('is closed in place, storing nothing, by a button that does not speak of allowing', async () => {
    const { store } = renderWithConsent(<Tickets />)
    await userEvent.click(button('Load once'))
    await userEvent.click(button('Close this content'))
    expect(frame()).not.toBeInTheDocument()
    expect(store.getState().record).toBeNull()
    expect(screen.getByRole('figure')).toHaveFocus()
  })
})

describe('the link to the privacy policy', () => {
  it('is left out if it is not an address of the web, on the embed or in the config', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    renderWithConsent(<Tickets provider={{ name: 'Mill', privacyUrl: 'javascript:alert(1)' }} />)
    expect(document.querySelectorAll('[data-rcu="embed-text"] a')).toHaveLength(0)
    vi.restoreAllMocks()
  })
})

describe('Always allow', () => {
  it('is what the button to stop takes back, also after "Load once"', async () => {
    const { store } = renderWithConsent(<Tickets />)
    await userEvent.click(button('Load once'))
    act(() => void store.allowService('tickets'))
    expect(embed().getByRole('button')).toHaveAccessibleName('Stop allowing Mill Tickets')
  })

  it('grants that service alone and leaves the banner asking', async () => {
    const { store } = renderWithConsent(<Tickets />)
    await userEvent.click(button('Always allow Mill Tickets'))
    expect(store.getState()).toMatchObject({
      status: 'undecided',
      surface: 'banner',
      services: { tickets: true, youtube: false },
      categories: { preferences: false },
      record: { action: 'custom', surface: 'gate', categories: {}, services: { tickets: true } },
    })
  })

  it('loads the frame, playing, with the focus in it', async () => {
    renderWithConsent(<Tickets />)
    await userEvent.click(button('Always allow Mill Tickets'))
    expect(frame()).toHaveAttribute('src', `${SRC}?play=1`)
    expect(frame()).toHaveFocus()
  })

  it('loads the others of that service too, quietly', async () => {
    renderWithConsent(
      <>
        <Tickets />
        <Tickets title="Tickets for the tower" />
      </>,
    )
    await userEvent.click(button('Always allow Mill Tickets'))
    const other = screen.getByTitle('Tickets for the tower')
    expect(other).toHaveAttribute('src', SRC)
    expect(other).toHaveAttribute('loading', 'lazy')
    expect(frame()).toHaveFocus()
  })

  it('is taken back in place, which stores a refusal of that service alone', async () => {
    const { store } = renderWithConsent(<Tickets />)
    await userEvent.click(button('Always allow Mill Tickets'))
    await userEvent.click(button('Stop allowing Mill Tickets'))
    expect(frame()).not.toBeInTheDocument()
    expect(screen.getByRole('figure')).toHaveFocus()
    expect(store.getState()).toMatchObject({
      status: 'undecided',
      record: { surface: 'gate', categories: {}, services: { tickets: false } },
    })
  })

  it('is not remembered as a click once it was taken back', async () => {
    const { store } = renderWithConsent(<Tickets />)
    await userEvent.click(button('Always allow Mill Tickets'))
    await userEvent.click(button('Stop allowing Mill Tickets'))
    act(() => void store.acceptAll({ surface: 'preferences' }))
    expect(frame()).toHaveAttribute('src', SRC)
    expect(frame()).not.toHaveFocus()
  })
})

describe('GatedEmbed of a granted service', () => {
  const granted = () => renderWithConsent(<Tickets />, { model: 'notice' })

  it('loads at once, lazily, neither playing nor taking the focus', () => {
    granted()
    expect(frame()).toHaveAttribute('src', SRC)
    expect(frame()).toHaveAttribute('loading', 'lazy')
    expect(frame()).toHaveAttribute('allow', 'fullscreen')
    expect(frame()).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin')
    expect(document.body).toHaveFocus()
  })

  it('puts nothing over the frame but the plain link and the way to stop', () => {
    granted()
    expect(embed().getAllByRole('link')).toHaveLength(1)
    expect(embed().getAllByRole('button')).toEqual([button('Stop allowing Mill Tickets')])
  })

  it('follows a grant that comes from elsewhere', () => {
    const { store } = renderWithConsent(<Tickets />)
    act(() => void store.acceptAll({ surface: 'banner' }))
    expect(frame()).toHaveAttribute('loading', 'lazy')
    expect(document.body).toHaveFocus()
  })

  it('hands the focus of its placeholder to the embed when a grant comes from elsewhere', () => {
    const { store } = renderWithConsent(<Tickets />)
    act(() => button('Load once').focus())
    act(() => void store.acceptAll({ surface: 'banner' }))
    expect(screen.getByRole('figure')).toHaveFocus()
  })

  it('has nothing to stop where no consent is needed', () => {
    renderWithConsent(<Tickets service="map" />)
    expect(frame()).toBeInTheDocument()
    expect(embed().queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('withdrawal', () => {
  it('unmounts the frame and asks again', () => {
    const { store } = renderWithConsent(<Tickets />, { model: 'notice' })
    act(() => void store.withdraw({ surface: 'preferences' }))
    expect(contacts()).toEqual([])
    expect(button('Load once')).toBeVisible()
  })

  it('leaves the focus in the embed when it was in the frame, and on no button', () => {
    const { store } = renderWithConsent(<Tickets />, { model: 'notice' })
    act(() => frame()?.focus())
    act(() => void store.withdraw({ surface: 'preferences' }))
    expect(screen.getByRole('figure')).toHaveFocus()
  })

  it('does the same in StrictMode', () => {
    const { store } = renderWithConsent(<Tickets />, { model: 'notice', reactStrictMode: true })
    act(() => frame()?.focus())
    act(() => void store.withdraw({ surface: 'preferences' }))
    expect(screen.getByRole('figure')).toHaveFocus()
  })

  it('leaves the focus alone when it was elsewhere', async () => {
    const { store } = renderWithConsent(
      <>
        <input aria-label="Search" />
        <Tickets />
      </>,
      { model: 'notice' },
    )
    await userEvent.click(screen.getByRole('textbox', { name: 'Search' }))
    act(() => void store.withdraw({ surface: 'preferences' }))
    expect(screen.getByRole('textbox', { name: 'Search' })).toHaveFocus()
  })

  it('leaves the focus on the plain link, which stays', () => {
    const { store } = renderWithConsent(<Tickets />, { model: 'notice' })
    const link = embed().getByRole('link', { name: 'Open on Mill Tickets' })
    act(() => link.focus())
    act(() => void store.withdraw({ surface: 'preferences' }))
    expect(link).toHaveFocus()
  })

  it('in another tab unmounts the frame here', async () => {
    const { store } = renderWithConsent(<Tickets />, { storage: createCookieStorage() })
    await act(() => store.acceptAll())
    expect(frame()).toBeInTheDocument()
    // Listening to other tabs is a chunk of its own.
    await vi.dynamicImportSettled()
    const there = createConsentStore(config)
    await there.withdraw()
    await waitFor(() => expect(frame()).not.toBeInTheDocument())
  })
})

describe('an undeclared service', () => {
  const mistyped = <Tickets service="tickts" />

  it('is a clear error in development', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    expect(() => renderWithConsent(mistyped)).toThrow(
      new Error(
        'react-consent-ui: GatedEmbed: "tickts" is not a service; did you mean "tickets"? It is never granted. Use a declared id, or declare it in defineConsent.',
      ),
    )
  })

  it('loads nothing in production, and leaves the plain link', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { store } = renderWithConsent(mistyped, { model: 'notice' })
    act(() => void store.acceptAll())
    expect(contacts()).toEqual([])
    expect(embed().getByText('Tickets for the mill')).toBeVisible()
    expect(embed().getByRole('link')).toHaveAttribute('href', 'https://tickets.example/mill')
    expect(embed().queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('a description that keeps its names for later', () => {
  it('shows the id of the service without a name', () => {
    const { show } = renderWithConsent(<Tickets service="bare" />)
    expect(button('Always allow bare')).toBeVisible()
    show(
      <Tickets
        service="bare"
        defaults={{ name: 'Bare Charts', provider: { name: 'Bare Inc.', privacyUrl: '/bare' } }}
      />,
    )
    expect(button('Always allow Bare Charts')).toBeVisible()
    expect(embed().getByRole('link', { name: 'Bare Inc. privacy policy' })).toBeVisible()
  })

  it('lets the site name the provider on the spot', () => {
    renderWithConsent(<Tickets provider={{ name: 'Mill Foundation' }} />)
    expect(embed().getByRole('link', { name: 'Mill Foundation privacy policy' })).toBeVisible()
  })
})

describe('wrong props', () => {
  const cases: [string, Partial<GatedEmbedProps>, string][] = [
    [
      'an empty title',
      { title: ' ' },
      'react-consent-ui: GatedEmbed: title is empty. Screen readers could not say what the frame holds (WCAG 4.1.2). Say what the content is, such as title="How the mill works".',
    ],
    [
      'a script for a frame',
      { src: 'javascript:alert(1)', link: '/mill' },
      'react-consent-ui: GatedEmbed: src "javascript:alert(1)" is neither an https address nor a path of this site. It leads nowhere, and in production is left out. Pass an address such as "https://player.example/embed/1".',
    ],
    [
      'a script for a link',
      { link: 'java\tscript:alert(1)' },
      'react-consent-ui: GatedEmbed: link "java\\tscript:alert(1)" is neither an https address nor a path of this site. It leads nowhere, and in production is left out. Pass an address such as "https://player.example/embed/1".',
    ],
    [
      'a poster of another server',
      { poster: 'https://i.ytimg.com/vi/M7lc1UVf-VE/hqdefault.jpg' },
      'react-consent-ui: Embed.Poster: "https://i.ytimg.com/vi/M7lc1UVf-VE/hqdefault.jpg" is not a path of this site. Showing it would contact another server before the visitor agrees, so it is not shown. Keep the picture among the site\'s own files and pass its path, such as "/posters/mill.jpg".',
    ],
    [
      'a ratio that is none',
      { aspectRatio: 'wide' },
      'react-consent-ui: Embed.Frame: aspectRatio "wide" is not a ratio. No room could be kept for the content, and the page would jump when it loads. Write it as in CSS: "16 / 9", "4 / 3" or "1".',
    ],
  ]

  it.each(cases)('are a clear error in development: %s', (_, props, message) => {
    vi.spyOn(console, 'error').mockReturnValue()
    expect(() => renderWithConsent(<Tickets {...props} />)).toThrow(new Error(message))
  })

  it.each(cases)('never break a page in production: %s', (_, props) => {
    vi.stubEnv('NODE_ENV', 'production')
    renderWithConsent(<Tickets {...props} />, { model: 'notice' })
    expect(document.body.innerHTML).not.toMatch(/script:|ytimg/)
    expect(screen.getByRole('figure')).toBeInTheDocument()
  })

  it.each([
    '//i.ytimg.com/a.jpg',
    ' //i.ytimg.com/a.jpg',
    '/\\i.ytimg.com/a.jpg',
    '/\t/i.ytimg.com/a.jpg',
    'http:i.ytimg.com/a.jpg',
    'HTTPS://i.ytimg.com/a.jpg',
    'data:text/html,<b>',
    'blob:https://i.ytimg.com/1',
  ])('let no poster %j through', (poster) => {
    vi.stubEnv('NODE_ENV', 'production')
    renderWithConsent(<Tickets poster={poster} />)
    expect(contacts()).toEqual([])
  })

  it.each([
    ['src', { src: 'https://i.ytimg.com/a.jpg' }, undefined],
    ['srcSet', { src: '/a.jpg', srcSet: '/a.jpg 1x, //i.ytimg.com/a.jpg 2x' }, undefined],
    ['src left undefined', { src: undefined }, 'https://i.ytimg.com/a.jpg'],
  ])('let no poster through that a child brings as its own %s', (_, picture, src) => {
    vi.spyOn(console, 'error').mockReturnValue()
    const poster = (
      <Embed.Root service="tickets" title="Tickets" src="/tickets">
        <Embed.Poster asChild src={src}>
          <img alt="" {...picture} />
        </Embed.Poster>
      </Embed.Root>
    )
    expect(() => renderWithConsent(poster)).toThrow('is not a path of this site')
    vi.stubEnv('NODE_ENV', 'production')
    renderWithConsent(poster)
    expect(contacts()).toEqual([])
  })

  it('take a child as the poster, with an address of its own or of the part', () => {
    renderWithConsent(
      <Embed.Root service="tickets" title="Tickets" src="/tickets">
        <Embed.Poster asChild>
          <img alt="" src="/a.jpg" />
        </Embed.Poster>
        <Embed.Poster asChild src="/b.jpg">
          <img alt="" />
        </Embed.Poster>
      </Embed.Root>,
    )
    expect(contacts().join()).toMatch(/src="\/a.jpg".*src="\/b.jpg"/)
  })

  it.each(['/a.jpg', 'posters/a.jpg', './a.jpg?v=2', '/a b.jpg', 'data:image/svg+xml,<svg/>'])(
    'do not include a poster such as %j',
    (poster) => {
      renderWithConsent(<Tickets poster={poster} />)
      expect(contacts()).toHaveLength(1)
    },
  )
})
