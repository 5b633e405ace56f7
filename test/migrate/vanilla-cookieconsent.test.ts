import { fromVanillaCookieConsent } from 'react-consent-ui/migrate'
import { describe, expect, it } from 'vitest'
import { arrive, freshBrowser, REFUSED, setCookie } from './old-visitor.js'

freshBrowser()

const migrate = fromVanillaCookieConsent({
  revision: 1,
  map: {
    functionality: 'preferences',
    analytics: 'statistics',
    ads: 'marketing',
    'ads.youtube': { service: 'youtube' },
  },
})

/** As version 3.1 writes it. */
const value = {
  categories: ['necessary', 'analytics'],
  revision: 0,
  data: null,
  consentTimestamp: '2026-10-01T08:00:00.000Z',
  consentId: '7f1c7f9c-7a2f-4bd0-8f3c-0a3f4f0c6a11',
  services: { necessary: [], analytics: [], ads: ['youtube'] },
  languageCode: 'fr',
  lastConsentTimestamp: '2026-10-02T08:00:00.000Z',
  expirationTime: Date.parse('2027-04-01T08:00:00.000Z'),
}
const store = (change: object = {}) =>
  setCookie('cc_cookie', encodeURIComponent(JSON.stringify({ ...value, ...change })))

describe('a visitor of vanilla-cookieconsent', () => {
  it('is not asked again: what was accepted is granted, and what was not is refused', () => {
    store()
    expect(arrive(migrate)).toMatchObject({
      status: 'decided',
      surface: 'none',
      categories: { preferences: false, statistics: true, marketing: false },
      services: { analytics: true, youtube: true, ads: false },
    })
  })

  it('keeps dates, expiry, id and language', () => {
    store()
    expect(arrive(migrate).record).toMatchObject({
      id: value.consentId,
      givenAt: value.consentTimestamp,
      updatedAt: value.lastConsentTimestamp,
      expiresAt: '2027-04-01T08:00:00.000Z',
      locale: 'fr',
      model: 'opt-in',
      policyVersion: null,
      action: 'custom',
      surface: 'api',
    })
  })

  it('has no id after a refusal', () => {
    store({ categories: ['necessary'], services: {} })
    expect(arrive(migrate)).toMatchObject({ status: 'decided', categories: REFUSED })
    expect(arrive(migrate).record?.id).toBeNull()
  })

  it('is found in local storage, and under another name', () => {
    localStorage.setItem('choices', JSON.stringify(value))
    const renamed = fromVanillaCookieConsent({
      revision: 1,
      name: 'choices',
      map: { analytics: 'statistics' },
    })
    expect(arrive(renamed).categories.statistics).toBe(true)
  })

  it('is asked where the old tool would have asked again', () => {
    const strict = fromVanillaCookieConsent({
      revision: 1,
      theirRevision: 2,
      map: { analytics: 'statistics' },
    })
    store()
    expect(arrive(strict)).toMatchObject({ status: 'undecided', record: null })
    store({ revision: 2 })
    expect(arrive(strict).categories.statistics).toBe(true)
  })

  it.each([
    ['has no id', { consentId: '' }],
    ['has no date', { consentTimestamp: undefined }],
    ['was never confirmed', { lastConsentTimestamp: undefined }],
    ['has a date in another form', { consentTimestamp: '1 October 2026' }],
    ['lists something other than names', { categories: ['analytics', 1] }],
    ['names one category as a text', { categories: 'analytics' }],
    ['has run out', { expirationTime: Date.parse('2026-11-01') }],
    [
      'was made in the future',
      {
        consentTimestamp: '2030-01-01T00:00:00.000Z',
        lastConsentTimestamp: '2030-01-01T00:00:00.000Z',
      },
    ],
  ])('is asked where the record %s', (_, change) => {
    store(change)
    expect(arrive(migrate)).toMatchObject({ status: 'undecided', surface: 'banner', record: null })
  })

  it('is asked 400 days after the answer at the latest', () => {
    store({ expirationTime: Date.parse('2036-01-01') })
    expect(arrive(migrate).record?.expiresAt).toBe('2027-11-06T08:00:00.000Z')
  })
})
