import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { YouTubeEmbed, type YouTubeEmbedProps } from 'react-consent-ui/embeds'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contacts, renderWithConsent } from './with-consent.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const TITLE = 'How the mill works'
const EMBED = 'https://www.youtube-nocookie.com/embed'
const granted = (video: React.ReactNode) => renderWithConsent(video, { model: 'notice' })
const embed = () => within(screen.getByRole('figure', { name: TITLE }))
const frame = () => screen.queryByTitle(TITLE)

describe('YouTubeEmbed', () => {
  it('asks no server for anything before a choice, its thumbnail included', () => {
    renderWithConsent(<YouTubeEmbed id="M7lc1UVf-VE" title={TITLE} />)
    expect(contacts()).toEqual([])
  })

  it('loads from the host that sets fewer cookies, and tells it which site embeds it', () => {
    granted(<YouTubeEmbed id="M7lc1UVf-VE" title={TITLE} />)
    expect(frame()).toHaveAttribute('src', `${EMBED}/M7lc1UVf-VE`)
    expect(frame()).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin')
  })

  it('may go to full screen, but not play by itself', () => {
    granted(<YouTubeEmbed id="M7lc1UVf-VE" title={TITLE} />)
    expect(frame()?.getAttribute('allow')?.split('; ')).toContain('fullscreen')
    expect(frame()?.getAttribute('allow')).not.toContain('autoplay')
  })

  it('plays after a click', async () => {
    renderWithConsent(<YouTubeEmbed id="M7lc1UVf-VE" title={TITLE} />)
    await userEvent.click(embed().getByRole('button', { name: 'Load once' }))
    expect(frame()).toHaveAttribute('src', `${EMBED}/M7lc1UVf-VE?autoplay=1`)
    expect(frame()?.getAttribute('allow')).toMatch(/^autoplay; /)
    expect(frame()).toHaveFocus()
  })

  it('uses `start` and `end` instead of the times in the URL', () => {
    granted(
      <YouTubeEmbed
        url="https://youtu.be/M7lc1UVf-VE?t=1m30s"
        end={120}
        title={TITLE}
        start={60}
      />,
    )
    expect(frame()).toHaveAttribute('src', `${EMBED}/M7lc1UVf-VE?start=60&end=120`)
  })

  it('plays from the middle after a click', async () => {
    renderWithConsent(<YouTubeEmbed url="https://youtu.be/M7lc1UVf-VE?t=90" title={TITLE} />)
    await userEvent.click(embed().getByRole('button', { name: 'Always allow YouTube' }))
    expect(frame()).toHaveAttribute('src', `${EMBED}/M7lc1UVf-VE?start=90&autoplay=1`)
  })

  it('links the video on YouTube', () => {
    renderWithConsent(<YouTubeEmbed url="https://youtu.be/M7lc1UVf-VE?t=90" title={TITLE} />)
    expect(embed().getByRole('link', { name: 'Open on YouTube' })).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=M7lc1UVf-VE',
    )
  })

  it('is upright for a short, without another `aspectRatio`', () => {
    const { container, show } = granted(
      <YouTubeEmbed url="https://www.youtube.com/shorts/M7lc1UVf-VE" title={TITLE} />,
    )
    expect(container.querySelector('svg')).toHaveAttribute('viewBox', '0 0 9 16')
    show(<YouTubeEmbed id="M7lc1UVf-VE" title={TITLE} />)
    expect(container.querySelector('svg')).toHaveAttribute('viewBox', '0 0 16 9')
    show(<YouTubeEmbed id="M7lc1UVf-VE" title={TITLE} aspectRatio="4 / 3" />)
    expect(container.querySelector('svg')).toHaveAttribute('viewBox', '0 0 4 3')
  })

  it('names the provider of the config', () => {
    renderWithConsent(<YouTubeEmbed id="M7lc1UVf-VE" title={TITLE} />)
    expect(embed().getByRole('link', { name: 'Google Ireland Ltd. privacy policy' })).toBeVisible()
  })

  it('uses its own names if the config has them in the details', () => {
    renderWithConsent(<YouTubeEmbed id="M7lc1UVf-VE" title={TITLE} service="bare" />)
    expect(embed().getByRole('button', { name: 'Always allow YouTube' })).toBeVisible()
    expect(
      embed().getByRole('link', { name: 'Google Ireland Limited privacy policy' }),
    ).toHaveAttribute('href', 'https://policies.google.com/privacy')
  })
})

// Values that JavaScript or a CMS can pass.
const props = (wrong: object) => ({ title: TITLE, ...wrong }) as YouTubeEmbedProps

const ACCEPTED =
  'Nothing is loaded; in production visitors see the title alone. Use https://www.youtube.com/watch?v=…, /shorts/…, /live/…, /embed/…, /playlist?list=…, or https://youtu.be/….'
const ELEVEN =
  'Nothing is loaded; in production visitors see the title alone. Use the end of an address that begins with "https://youtu.be/", or pass the whole address as url.'

const refusals: [object, string][] = [
  [
    { url: 'https://www.youtube.com.evil.test/watch?v=M7lc1UVf-VE' },
    `url "https://www.youtube.com.evil.test/watch?v=M7lc1UVf-VE" is on another host. ${ACCEPTED}`,
  ],
  [
    { url: 'javascript:alert(1)//youtube.com/watch?v=M7lc1UVf-VE' },
    `url "javascript:alert(1)//youtube.com/watch?v=M7lc1UVf-VE" is not an https address. ${ACCEPTED}`,
  ],
  [
    { url: 'https://www.youtube.com@evil.test/watch?v=M7lc1UVf-VE' },
    `url "https://www.youtube.com@evil.test/watch?v=M7lc1UVf-VE" carries a user name, which hides where it leads. ${ACCEPTED}`,
  ],
  [
    { url: 'https://youtu.be:8443/M7lc1UVf-VE' },
    `url "https://youtu.be:8443/M7lc1UVf-VE" names a port. ${ACCEPTED}`,
  ],
  [
    { url: 'https://youtu.be/\u202eM7lc1UVf-VE' },
    `url "https://youtu.be/\u202eM7lc1UVf-VE" holds a space, a backslash or an invisible character, which no address does. ${ACCEPTED}`,
  ],
  [{ url: 'M7lc1UVf-VE' }, `url "M7lc1UVf-VE" is not an address. ${ACCEPTED}`],
  [{ url: null }, `url null is not an address. ${ACCEPTED}`],
  [
    { url: 'https://youtu.be/%2e%2e/M7lc1UVf-VE' },
    `url "https://youtu.be/%2e%2e/M7lc1UVf-VE" is written in a way that hides where it leads. ${ACCEPTED}`,
  ],
  [
    { url: 'https://t.co/abc' },
    `url "https://t.co/abc" is a short link, and only a request could tell where it leads. ${ACCEPTED}`,
  ],
  [
    { url: 'https://www.youtube.com/@mill' },
    `url "https://www.youtube.com/@mill" names nothing that can be embedded. ${ACCEPTED}`,
  ],
  [
    { id: 'M7lc1UVf-VE"><script>' },
    `id "M7lc1UVf-VE\\"><script>" names nothing that can be embedded. ${ELEVEN}`,
  ],
  [{ id: 12345678901 }, `id 12345678901 names nothing that can be embedded. ${ELEVEN}`],
]

describe('an id or address that names nothing on YouTube', () => {
  it.each(refusals)('is a clear error in development: %j', (wrong, message) => {
    vi.spyOn(console, 'error').mockReturnValue()
    expect(() => renderWithConsent(<YouTubeEmbed {...props(wrong)} />)).toThrow(
      new Error(`react-consent-ui: YouTubeEmbed: ${message}`),
    )
  })

  it.each(refusals)('leaves the title alone in production: %j', (wrong) => {
    vi.stubEnv('NODE_ENV', 'production')
    granted(<YouTubeEmbed {...props(wrong)} />)
    expect(contacts()).toEqual([])
    expect(embed().getByText(TITLE)).toBeVisible()
    expect(embed().queryByRole('link')).not.toBeInTheDocument()
    expect(embed().queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('props that contradict each other', () => {
  it.each([
    [
      { id: 'M7lc1UVf-VE', url: 'https://youtu.be/M7lc1UVf-VE' },
      'react-consent-ui: YouTubeEmbed has both id and url. It cannot tell what to show. Pass one of them.',
    ],
    [
      {},
      'react-consent-ui: YouTubeEmbed has neither id nor url. It cannot tell what to show. Pass one of them.',
    ],
    [
      { id: 'M7lc1UVf-VE', start: 1.5 },
      'react-consent-ui: YouTubeEmbed: start 1.5 is not a number of seconds. The video would play from beginning to end. Use a whole number from 0, such as 90.',
    ],
    [
      { id: 'M7lc1UVf-VE', end: '90' },
      'react-consent-ui: YouTubeEmbed: end "90" is not a number of seconds. The video would play from beginning to end. Use a whole number from 0, such as 90.',
    ],
  ])('are a clear error in development: %j', (wrong, message) => {
    vi.spyOn(console, 'error').mockReturnValue()
    expect(() => renderWithConsent(<YouTubeEmbed {...props(wrong)} />)).toThrow(new Error(message))
  })
})

describe('an undeclared service', () => {
  it('is named with the embed as the site wrote it', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    expect(() =>
      renderWithConsent(<YouTubeEmbed id="M7lc1UVf-VE" title={TITLE} service="youtub" />),
    ).toThrow(
      new Error(
        'react-consent-ui: YouTubeEmbed: "youtub" is not a service; did you mean "youtube"? It is never granted. Use a declared id, or declare it in defineConsent.',
      ),
    )
  })
})
