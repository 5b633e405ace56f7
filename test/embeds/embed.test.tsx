import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Component, type ReactNode } from 'react'
import {
  ConsentProvider,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
} from 'react-consent-ui'
import { Embed, parseEmbedUrl } from 'react-consent-ui/embeds'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LOAD_VENDOR } from '../../src/embeds/vendor-loads.js'
import { vendorOf } from '../../src/embeds/vendor-table.js'
import { READ } from './addresses.js'
import { contacts, renderWithConsent } from './with-consent.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const TITLE = 'How the mill works'
const frame = () => screen.queryByTitle(TITLE)
const ratio = (container: Element) => container.querySelector('svg')?.getAttribute('viewBox')
const known = READ.filter(([vendor]) => vendor in LOAD_VENDOR)

describe('Embed', () => {
  it.each([
    [
      'https://vimeo.com/76979871',
      '0 0 16 9',
      'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
    ],
    [
      'https://www.youtube.com/shorts/aqz-KE-bpKQ',
      '0 0 9 16',
      'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1',
    ],
    [
      'spotify:track:11dFghVXANMlKmJXsNCbNl',
      '0 0 16 10',
      'https://open.spotify.com/embed/track/11dFghVXANMlKmJXsNCbNl',
    ],
    [
      'https://www.twitch.tv/monstercat',
      '0 0 16 9',
      'https://player.twitch.tv/?channel=monstercat&parent=localhost&autoplay=true',
    ],
    [
      '//www.openstreetmap.org/#map=15/48.8584/2.2945',
      '0 0 4 3',
      'https://www.openstreetmap.org/export/embed.html?bbox=2.277334%2C48.849930%2C2.311666%2C48.866870&layer=mapnik',
    ],
  ])('takes %s, keeps its room from the first render, and loads it', async (url, room, src) => {
    const { container } = renderWithConsent(<Embed url={url} title={TITLE} service="youtube" />)
    expect(ratio(container)).toBe(room)
    expect(screen.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https:\/\//))
    await userEvent.click(await screen.findByRole('button', { name: 'Load once' }))
    expect(ratio(container)).toBe(room)
    expect(frame()).toHaveAttribute('src', src)
    expect(frame()).toHaveFocus()
  })

  it('follows a new address of another vendor', async () => {
    const { show } = renderWithConsent(
      <Embed url="https://vimeo.com/76979871" title={TITLE} service="youtube" />,
      { model: 'notice' },
    )
    expect(await screen.findByTitle(TITLE)).toHaveAttribute(
      'src',
      'https://player.vimeo.com/video/76979871?dnt=1',
    )
    show(<Embed url="https://tally.so/r/wAbc12" title={TITLE} service="youtube" />)
    expect(frame()).not.toBeInTheDocument()
    expect(await screen.findByTitle(TITLE)).toHaveAttribute('src', 'https://tally.so/embed/wAbc12')
  })

  it('takes products of the site’s own', () => {
    const own = {
      vendor: 'mill',
      name: 'Mill',
      provider: { name: 'Mill GmbH' },
      hosts: ['mill.example'],
      frame: { kind: 'map' as const, aspectRatio: '3 / 2' },
      read: () => ({ src: 'https://mill.example/embed', link: 'https://mill.example/' }),
    }
    renderWithConsent(
      <Embed url="https://mill.example/tour" title={TITLE} service="youtube" vendors={[own]} />,
      { model: 'notice' },
    )
    expect(frame()).toHaveAttribute('src', 'https://mill.example/embed')
  })

  it('has a link and the room in server HTML, and no frame', () => {
    const config = defineConsent({ revision: 1, services: { vimeo: { category: 'marketing' } } })
    const store = createConsentStore(config, { storage: createMemoryStorage(), model: 'notice' })
    const html = renderToString(
      <ConsentProvider store={store}>
        <Embed url="https://vimeo.com/76979871" title={TITLE} />
      </ConsentProvider>,
    )
    expect(html).toContain('href="https://vimeo.com/76979871"')
    expect(html).toContain('viewBox="0 0 16 9"')
    expect(html).not.toContain('<iframe')
  })
})

describe('an address that names nothing to embed', () => {
  it.each([
    ['https://evil.test/vimeo.com/1', 'is not on the host of a known product'],
    ['https://vimeo.com@evil.test/1', 'carries a user name, which hides where it leads'],
    ['https://t.co/abc', 'is a short link, and only a request could tell where it leads'],
    ['nonsense', 'is not an address'],
  ])('is an error in development: %s', (url, why) => {
    vi.spyOn(console, 'error').mockReturnValue()
    expect(() => renderWithConsent(<Embed url={url} title={TITLE} service="youtube" />)).toThrow(
      new Error(
        `react-consent-ui: Embed: url ${JSON.stringify(url)} ${why}. Nothing is loaded; in production visitors see a link. Pass the address of a product that docs/embeds.md lists, pass your own product in vendors, or use GatedEmbed.`,
      ),
    )
  })

  it('is an error in development when its vendor refuses it', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    renderWithConsent(
      <Caught>
        <Embed url="https://vimeo.com/about" title={TITLE} service="youtube" />
      </Caught>,
    )
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'react-consent-ui: Embed: url "https://vimeo.com/about" names nothing that can be embedded.',
    )
  })

  it.each([
    ['https://evil.test/vimeo.com/1', 'evil.test'],
    ['https://vimeo.com/about', 'Vimeo'],
  ])('is a plain link in production: %s', async (url, name) => {
    vi.stubEnv('NODE_ENV', 'production')
    renderWithConsent(<Embed url={url} title={TITLE} />, { model: 'notice' })
    await LOAD_VENDOR.vimeo?.()
    expect(screen.getByRole('link', { name: `Open on ${name}` })).toHaveAttribute('href', url)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(contacts()).toEqual([])
  })

  it('is its title alone in production if it is no address', () => {
    vi.stubEnv('NODE_ENV', 'production')
    renderWithConsent(<Embed url="javascript:alert(1)" title={TITLE} service="youtube" />)
    expect(screen.getByText(TITLE)).toBeVisible()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})

// An internal: a row that is wrong would show for a moment only.
describe('the table of vendors', () => {
  it.each(Object.entries(LOAD_VENDOR))('has the hosts of %s, and its name', async (id, load) => {
    const vendor = await load()
    expect(vendor.vendor).toBe(id)
    for (const host of vendor.hosts) {
      const url = `https://${host.replace('*', 'shop')}/`
      expect(vendorOf(url)).toMatchObject({ vendor: id, name: vendor.name })
      for (const other of [
        `evil${host.replace('*', '')}.test`,
        `${host}.evil.test`,
        `x.y.${host}`,
      ]) {
        expect(vendorOf(`https://${other}/`)).toBeUndefined()
      }
    }
  })

  it.each(known)('keeps the room of %s, %s', (vendor, url) => {
    const { frameOf } = vendorOf(url.replace(/^spotify:/, 'https://open.spotify.com/')) ?? {}
    const parsed = parseEmbedUrl(url, { host: 'www.shop.example' })
    expect(parsed).toMatchObject({ vendor })
    expect(parsed).toMatchObject({ aspectRatio: frameOf?.(url).aspectRatio ?? '16 / 9' })
  })
})

class Caught extends Component<{ children: ReactNode }> {
  override state: { message?: string } = {}
  static getDerivedStateFromError({ message }: Error) {
    return { message }
  }
  override render() {
    const { message } = this.state
    return message ? <p role="alert">{message}</p> : this.props.children
  }
}
