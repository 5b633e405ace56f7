import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ComponentType, createRef } from 'react'
import {
  ConsentProvider,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
} from 'react-consent-ui'
import * as embeds from 'react-consent-ui/embeds'
import {
  createEmbed,
  defineEmbed,
  parseEmbedUrl,
  TwitchEmbed,
  VimeoEmbed,
} from 'react-consent-ui/embeds'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EVERY_EMBED } from '../../stories/every-embed.js'
import { contacts, renderWithConsent } from './with-consent.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const TITLE = 'How the mill works'
const loadOnce = () => userEvent.click(screen.getByRole('button', { name: 'Load once' }))
const frame = () => screen.queryByTitle(TITLE)

const config = defineConsent({
  revision: 1,
  services: Object.fromEntries(
    EVERY_EMBED.map(({ service }) => [service, { category: 'marketing' as const }]),
  ),
})

const newStore = () =>
  createConsentStore(config, { storage: createMemoryStorage(), initialRecord: null })

function componentOf(name: string) {
  return Object.entries(embeds).find(
    ([exported]) => exported === name,
  )?.[1] as unknown as ComponentType<Record<string, unknown>>
}

it('every component of a vendor is in the table', () => {
  const components = Object.keys(embeds).filter(
    (name) => /^(?!Gated)\w+Embed$/.test(name) && name !== 'createEmbed' && name !== 'defineEmbed',
  )
  expect(EVERY_EMBED.map(({ component }) => component)).toEqual(components.sort())
})

describe.each(EVERY_EMBED)('$component', ({ component, props, src }) => {
  const Component = componentOf(component)

  it('shows a placeholder, loads exactly its frame after a click, and removes it on withdrawal', async () => {
    const store = newStore()
    const { container } = render(
      <ConsentProvider store={store}>
        <Component {...props} title={TITLE} sandbox="allow-scripts" />
      </ConsentProvider>,
    )
    expect(contacts()).toEqual([])
    // An option that reaches the page would be an attribute of the figure.
    expect(container.querySelector('figure')?.getAttributeNames().sort()).toEqual([
      'aria-label',
      'data-rcu',
      'data-state',
      'dir',
      'lang',
      'tabindex',
    ])
    await loadOnce()
    expect(frame()).toHaveAttribute('src', src)
    expect(frame()).toHaveAttribute('sandbox', 'allow-scripts')
    expect(frame()).toHaveFocus()
    await act(() => store.rejectAll({ surface: 'preferences' }))
    expect(contacts()).toEqual([])
  })

  it('has no frame in server HTML, and a link to the content', () => {
    const html = renderToString(
      <ConsentProvider store={newStore()}>
        <Component {...props} title={TITLE} />
      </ConsentProvider>,
    )
    expect(html.replaceAll(/<a [^>]*href="[^"]*"/g, '')).not.toMatch(/https?:|\/\/\w/)
    expect(html).toMatch(/<a data-rcu="embed-link" href="https:/)
  })

  it('is an error in development, and its title alone in production, for another host', () => {
    const wrong = { ...props, id: undefined, url: 'https://evil.test/?https://vimeo.com/76979871' }
    const page = (
      <ConsentProvider store={newStore()}>
        <Component {...wrong} title={TITLE} />
      </ConsentProvider>
    )
    vi.spyOn(console, 'error').mockReturnValue()
    expect(() => render(page)).toThrow(`react-consent-ui: ${component}: url`)
    vi.stubEnv('NODE_ENV', 'production')
    render(page)
    expect(screen.getByText(TITLE)).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(contacts()).toEqual([])
  })
})

describe('the props of a vendor’s component', () => {
  const vimeo = { id: '76979871', title: TITLE, service: 'youtube' } as const

  it('hand out the frame and its load', async () => {
    const frameRef = createRef<HTMLIFrameElement>()
    const onLoad = vi.fn()
    renderWithConsent(<VimeoEmbed {...vimeo} frameRef={frameRef} onLoad={onLoad} />)
    await loadOnce()
    expect(frameRef.current).toBe(frame())
    onLoad.mockClear()
    frame()?.dispatchEvent(new Event('load'))
    expect(onLoad).toHaveBeenCalledOnce()
  })

  it('let `dnt={false}` through', async () => {
    renderWithConsent(<VimeoEmbed {...vimeo} dnt={false} />)
    await loadOnce()
    expect(frame()).toHaveAttribute('src', 'https://player.vimeo.com/video/76979871?autoplay=1')
  })

  it('take the host of the page for Twitch', async () => {
    renderWithConsent(<TwitchEmbed id="monstercat" title={TITLE} service="youtube" />)
    await loadOnce()
    expect(new URL(frame()?.getAttribute('src') ?? '').searchParams.get('parent')).toBe(
      location.hostname,
    )
  })

  it.each([
    [
      { start: -1 },
      'start -1 is not a number of seconds. The video would play from beginning to end. Use a whole number from 0, such as 90.',
    ],
    [
      { captions: 'French!' },
      'captions "French!" is not a language. Use a tag such as "fr" or "pt-BR".',
    ],
    [{ dnt: 'no' }, 'dnt "no" is neither true nor false. Use one of them.'],
    [
      { id: '../evil' },
      'id "../evil" names nothing that can be embedded. Nothing is loaded; in production visitors see the title alone. Use the end of an address that begins with "https://vimeo.com/", or pass the whole address as url.',
    ],
  ])('are checked in development: %j', (wrong, message) => {
    vi.spyOn(console, 'error').mockReturnValue()
    expect(() => renderWithConsent(<VimeoEmbed {...vimeo} {...(wrong as object)} />)).toThrow(
      new Error(`react-consent-ui: VimeoEmbed: ${message}`),
    )
  })

  it('name a wrong word with the words to use', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const wrong = { url: 'https://www.openstreetmap.org/#map=15/48.8584/2.2945', layer: 'road' }
    expect(() =>
      renderWithConsent(
        // @ts-expect-error an unknown layer
        <embeds.OpenStreetMapEmbed {...wrong} title={TITLE} service="youtube" />,
      ),
    ).toThrow('layer "road" is not one of its values. Use "mapnik" or "cyclosm"')
  })

  it('are typed', () => {
    // @ts-expect-error an option of another vendor
    const unknown = <VimeoEmbed id="1" title={TITLE} mapType="roadmap" />
    // @ts-expect-error Google Maps has no ids
    const noId = <embeds.GoogleMapsEmbed id="1" title={TITLE} />
    // @ts-expect-error a text is no number of seconds
    const text = <VimeoEmbed id="1" title={TITLE} start="90" />
    // @ts-expect-error neither id nor url
    const nothing = <VimeoEmbed title={TITLE} />
    expect([unknown, noId, text, nothing]).toHaveLength(4)
  })
})

describe('createEmbed', () => {
  const tickets = defineEmbed({
    vendor: 'tickets',
    name: 'Mill Tickets',
    provider: { name: 'Mill Tickets GmbH', privacyUrl: 'https://tickets.example/privacy' },
    hosts: ['tickets.example', '*.tickets.example'],
    forms: 'https://tickets.example/events/…',
    idPrefix: 'https://tickets.example/events/',
    options: { seats: 'number', theme: ['light', 'dark'] },
    frame: { kind: 'calendar', aspectRatio: '4 / 3' },
    read({ pathname }, { seats, theme }) {
      const [, event] = /^\/events\/(\d{1,9})$/.exec(pathname) ?? []
      if (!event) return null
      return {
        src: `https://tickets.example/embed/${event}?seats=${seats ?? 1}&theme=${theme ?? 'light'}`,
        link: `https://tickets.example/events/${event}`,
      }
    },
  })
  const MillTicketsEmbed = createEmbed(tickets)

  it('makes a component with the options of the product', async () => {
    const { container } = renderWithConsent(
      <MillTicketsEmbed id="7" title={TITLE} seats={2} theme="dark" />,
    )
    expect(container.querySelector('svg')).toHaveAttribute('viewBox', '0 0 4 3')
    await loadOnce()
    expect(frame()).toHaveAttribute('src', 'https://tickets.example/embed/7?seats=2&theme=dark')
  })

  it('takes any host one level below, and no other', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    renderWithConsent(
      <MillTicketsEmbed url="https://berlin.tickets.example/events/7" title={TITLE} />,
    )
    for (const host of [
      'a.b.tickets.example',
      'eviltickets.example',
      '*.tickets.example',
      'xn--a.tickets.example',
      'tickets.example.evil.test',
      '.tickets.example',
    ]) {
      expect(() =>
        renderWithConsent(<MillTicketsEmbed url={`https://${host}/events/7`} title={TITLE} />),
      ).toThrow('react-consent-ui: MillTicketsEmbed: url')
    }
  })

  it('shares its product with parseEmbedUrl', () => {
    expect(parseEmbedUrl('https://tickets.example/events/7', { vendors: [tickets] })).toMatchObject(
      {
        vendor: 'tickets',
        aspectRatio: '4 / 3',
      },
    )
    expect(parseEmbedUrl('https://tickets.example/about', { vendors: [tickets] })).toEqual({
      error:
        '"https://tickets.example/about" names nothing on Mill Tickets to embed. Use https://tickets.example/events/….',
    })
  })
})
