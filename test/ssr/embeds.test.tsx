import { ConsentProvider, type ConsentRecord, defineConsent } from 'react-consent-ui'
import { GatedEmbed, YouTubeEmbed } from 'react-consent-ui/embeds'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

const config = defineConsent({
  revision: 1,
  providers: {
    google: { name: 'Google Ireland Ltd.', privacyUrl: 'https://policies.google.com/privacy' },
  },
  services: { youtube: { category: 'marketing', provider: 'google', name: 'YouTube' } },
})

const now = Date.now()
const record: ConsentRecord = {
  id: '4cc5b3a0-5f0c-4c3e-9d9b-0d5f1c0f6f2a',
  revision: 1,
  policyVersion: null,
  givenAt: new Date(now - 1000).toISOString(),
  updatedAt: new Date(now - 1000).toISOString(),
  expiresAt: new Date(now + 86_400_000).toISOString(),
  model: 'opt-in',
  region: null,
  locale: 'en',
  gpc: false,
  action: 'custom',
  surface: 'gate',
  categories: {},
  services: { youtube: true },
}

const page = (initialRecord?: ConsentRecord | null) =>
  renderToString(
    <ConsentProvider config={config} initialRecord={initialRecord}>
      <YouTubeEmbed id="M7lc1UVf-VE" title="A video" poster="/mill.jpg" aspectRatio="21 / 9" />
      <GatedEmbed service="youtube" title="A channel" src="https://www.youtube.com/embed/x" />
    </ConsentProvider>,
  )

describe('embeds in server HTML', () => {
  it.each([undefined, null])(
    'contain no third-party address before the visitor agreed (record %s)',
    (known) => {
      const html = page(known)
      const asking = html.replaceAll(/<a [^>]*href="[^"]*"/g, '')
      expect(asking).not.toMatch(/https?:|\/\/\w/)
      expect(html).toContain('href="https://www.youtube.com/watch?v=M7lc1UVf-VE"')
      expect(html).toContain('href="https://policies.google.com/privacy"')
    },
  )

  it('are there at once for a visitor who agreed', () => {
    expect(page(record)).toContain('src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"')
  })

  it('keep their room without a style, agreed or not', () => {
    for (const html of [page(), page(record)]) {
      expect(html).toContain('viewBox="0 0 21 9"')
      expect(html).not.toMatch(/<style|style=/)
    }
  })
})
