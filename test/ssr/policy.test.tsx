import type { ReactNode } from 'react'
import {
  ConsentProvider,
  type ConsentRecord,
  ConsentStatus,
  CookiePolicy,
  type Messages,
} from 'react-consent-ui'
import { en as firstLayer } from 'react-consent-ui/locales/en'
import { en } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr/all'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { company } from '../components/company.js'

const html = (page: ReactNode, messages: Messages, initialRecord?: ConsentRecord | null) =>
  renderToString(
    <ConsentProvider config={company} messages={messages} initialRecord={initialRecord}>
      {page}
    </ConsentProvider>,
  )

const DAY_MS = 864e5
// Noon in Greenwich, when it is tomorrow already on the islands that a test goes to.
const givenAt = `${new Date(Date.now() - DAY_MS).toISOString().slice(0, 10)}T12:00:00.000Z`
const record: ConsentRecord = {
  id: 'c1',
  revision: 1,
  policyVersion: '2.0',
  givenAt,
  updatedAt: givenAt,
  expiresAt: new Date(Date.now() + DAY_MS).toISOString(),
  model: 'opt-in',
  region: null,
  locale: 'fr',
  gpc: false,
  action: 'accept-all',
  surface: 'banner',
  categories: { preferences: true, statistics: true, marketing: true },
  services: {},
}

describe('CookiePolicy on a server', () => {
  it.each([
    [en, ['Who we are', 'Remembers the player.', 'YSC', 'Czechia', 'Office for Personal Data']],
    [fr, ['Qui nous sommes', 'Mémorise le lecteur.', 'YSC', 'Tchéquie', 'Autorité tchèque']],
  ])('is whole in the HTML where every text is at hand', (messages, texts) => {
    const text = html(<CookiePolicy />, messages)
    for (const one of texts) expect(text).toContain(one)
    expect(text).toContain(`lang="${messages.locale}"`)
    expect(text).toContain('id="policy-list"')
    // The library's own record: storage is where it always is.
    expect(text).toContain('>rcu<')
    expect(text).not.toContain(' style=')
  })

  it('waits with its texts where a loader brings them', () => {
    const text = html(<CookiePolicy />, firstLayer)
    expect(text).toMatch(/^<article [^>]*aria-busy="true"[^>]*><\/article>$/)
  })
})

describe('ConsentStatus on a server', () => {
  it('shows no choice while the record is not read', () => {
    const text = html(<ConsentStatus />, fr)
    expect(text).toContain('data-state="pending"')
    expect(text).toContain('Vos choix actuels')
    expect(text).not.toContain('Non autorisé')
  })

  it('says what the request tells', () => {
    const text = html(<ConsentStatus />, fr, record)
    expect(text).toContain('data-state="decided"')
    expect(text).toContain(`<time dateTime="${givenAt}">`)
    expect(text).not.toContain('<dd>Non</dd>')
    expect(html(<ConsentStatus />, fr, null)).toContain('<dd>Non</dd>')
  })

  it('tells times in a zone that hydration can repeat', () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    const day = (timeZone?: string) =>
      new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone }).format(new Date(givenAt))
    expect(day()).not.toBe(day('UTC'))
    expect(html(<ConsentStatus />, fr, record)).toContain(`>${day('UTC')}</time>`)
    vi.unstubAllEnvs()
  })
})
