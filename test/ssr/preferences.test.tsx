import {
  ConsentProvider,
  type ConsentRecord,
  defineConsent,
  Preferences,
  PreferencesDialog,
} from 'react-consent-ui'
import { en as firstLayer } from 'react-consent-ui/locales/en'
import { en } from 'react-consent-ui/locales/en/all'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

const consent = defineConsent({
  revision: 1,
  categories: { necessary: { required: true }, statistics: {}, marketing: {} },
})

const record: ConsentRecord = {
  id: 'c1',
  revision: 1,
  policyVersion: null,
  givenAt: new Date().toISOString(),
  updatedAt: new Date().toISOString(),
  expiresAt: new Date(Date.now() + 8.64e7).toISOString(),
  model: 'opt-in',
  region: null,
  locale: 'en',
  gpc: false,
  action: 'custom',
  surface: 'preferences',
  categories: { statistics: true, marketing: false },
  services: {},
}

function html(page: React.ReactNode, initialRecord?: ConsentRecord | null, messages = en) {
  return renderToString(
    <ConsentProvider config={consent} messages={messages} initialRecord={initialRecord}>
      {page}
    </ConsentProvider>,
  )
}

const switchOf = (text: string, category: string) =>
  text.match(/<button[^>]*>/g)?.find((tag) => tag.includes(`data-category="${category}"`))

describe('Preferences.Form on a server', () => {
  it('draws what the visitor has decided, without a style attribute', () => {
    const text = html(<Preferences.Form />, record)
    expect(switchOf(text, 'statistics')).toContain('aria-checked="true"')
    expect(switchOf(text, 'marketing')).toContain('aria-checked="false"')
    expect(text).not.toMatch(/\sstyle=/)
    expect(text).not.toContain('<style')
    expect(text).not.toContain('<input')
  })

  it('draws every optional category off while nothing is known', () => {
    const text = html(<Preferences.Form />)
    expect(switchOf(text, 'statistics')).toContain('aria-checked="false"')
    expect(text).toContain('Always active')
  })

  it('leaves it to the browser when the texts are not at hand', () => {
    expect(html(<Preferences.Form />, null, firstLayer as typeof en)).not.toContain('switch')
  })
})

describe('PreferencesDialog on a server', () => {
  it('draws nothing', () => {
    expect(html(<PreferencesDialog />, record)).toBe('')
  })
})
