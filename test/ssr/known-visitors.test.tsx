import { Writable } from 'node:stream'
import { type ReactNode, Suspense, version } from 'react'
import {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  type ConsentRecord,
  createConsentStore,
  defineConsent,
} from 'react-consent-ui'
import { YouTubeEmbed } from 'react-consent-ui/embeds'
import {
  ConsentHeadScript,
  consentHeadScript,
  parseConsentCookie,
  serializeConsentCookie,
} from 'react-consent-ui/server'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

const consent = defineConsent({
  revision: 1,
  categories: { necessary: { required: true }, statistics: {}, marketing: {} },
  services: {
    youtube: { category: 'marketing', name: 'YouTube', provider: { name: 'Google Ireland Ltd.' } },
  },
})

const now = Date.now()
const acceptance: ConsentRecord = {
  id: '4cc5b3a0-5f0c-4c3e-9d9b-0d5f1c0f6f2a',
  revision: 1,
  policyVersion: null,
  givenAt: new Date(now - 1000).toISOString(),
  updatedAt: new Date(now - 1000).toISOString(),
  expiresAt: new Date(now + 864e5).toISOString(),
  model: 'opt-in',
  region: null,
  locale: 'en',
  gpc: false,
  action: 'accept-all',
  surface: 'banner',
  categories: { statistics: true, marketing: true },
  services: {},
}

/** The cookie header of a visitor who has accepted. */
const header = `a=1; ${serializeConsentCookie(acceptance).split('; ')[0]}`

const page = (initialRecord?: ConsentRecord | null, isPrerendered = false) => (
  <ConsentProvider config={consent} initialRecord={initialRecord}>
    <ConsentBanner prerender={isPrerendered} />
    <Suspense>
      <ConsentGate category="statistics" fallback={<p>Not counted</p>}>
        <p>Counted</p>
      </ConsentGate>
      <YouTubeEmbed id="M7lc1UVf-VE" title="A video" aspectRatio="21 / 9" />
    </Suspense>
  </ConsentProvider>
)

function stream(node: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    let html = ''
    const sink = new Writable({
      write(chunk, _, done) {
        html += chunk
        done()
      },
      final: () => resolve(html),
    })
    const { pipe } = renderToPipeableStream(node, {
      onShellReady: () => pipe(sink),
      onError: reject,
    })
  })
}

/** New in React 19. */
const STATIC = 'react-dom/static'
async function prerender(node: ReactNode): Promise<string> {
  const { prelude } = await (await import(/* @vite-ignore */ STATIC)).prerender(node)
  return new Response(prelude).text()
}

const renderers: [string, (node: ReactNode) => string | Promise<string>][] = [
  ['renderToString', renderToString],
  ['renderToPipeableStream', stream],
  ...(Number.parseInt(version, 10) > 18 ? [['prerender', prerender] as (typeof renderers)[0]] : []),
]

describe.each(renderers)('%s', (_, render) => {
  it('has for a visitor who agreed what was agreed to, and no banner', async () => {
    const html = await render(page(parseConsentCookie(header, consent)))
    expect(html).toContain('Counted')
    expect(html).not.toContain('Not counted')
    expect(html).toContain('src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"')
    expect(html).not.toContain('data-rcu="banner"')
  })

  it('has for a visitor who is not known the banner, and placeholders with size and text', async () => {
    const html = await render(page(parseConsentCookie('a=1', consent)))
    expect(html).toMatch(/<section data-rcu="banner" lang="en"/)
    for (const action of ['reject-all', 'accept-all', 'customize', 'dismiss']) {
      expect(html).toContain(`data-action="${action}"`)
    }
    expect(html).toContain('Not counted')
    expect(html).toContain('viewBox="0 0 21 9"')
    expect(html).toContain('Google Ireland Ltd.')
    expect(html).not.toContain('<iframe')
  })

  it('has placeholders and no banner without initialRecord', async () => {
    const html = await render(page())
    expect(html).not.toContain('data-rcu="banner"')
    expect(html).toContain('Not counted')
    expect(html).toContain('viewBox="0 0 21 9"')
  })

  it('has the prerendered banner without initialRecord, and no style', async () => {
    const html = await render(page(undefined, true))
    expect(html).toMatch(/<section data-rcu="banner" data-state="pending" lang="en"/)
    expect(html).toContain('data-action="reject-all"')
    expect(html).toContain('Not counted')
    expect(html).not.toMatch(/<style|\sstyle=/)
  })

  it('has the head script as one script that the parser runs as it is', async () => {
    const text = consentHeadScript(consent, { region: 'FR' })
    const html = await render(<ConsentHeadScript config={consent} nonce="abc" region="FR" />)
    expect(html).toBe(`<script data-rcu="head" nonce="abc">${text}</script>`)
  })

  it('draws a prerendered banner for no visitor who is known to have answered', async () => {
    expect(await render(page(acceptance, true))).not.toContain('data-rcu="banner"')
    expect(await render(page(null, true))).not.toContain('pending')
  })
})

describe('getServerState', () => {
  it('tells a server what the HTML shows', () => {
    const initialRecord = parseConsentCookie(header, consent)
    const { status, categories } = createConsentStore(consent, { initialRecord }).getServerState()
    expect({ status, categories }).toEqual({
      status: 'decided',
      categories: { necessary: true, statistics: true, marketing: true },
    })
  })
})
