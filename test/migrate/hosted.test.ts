import { fromCookiebot, fromOneTrust } from 'react-consent-ui/migrate'
import { describe, expect, it } from 'vitest'
import { arrive, freshBrowser, REFUSED, setCookie } from './old-visitor.js'

freshBrowser()

const GIVEN = '2026-10-01T08:00:00.000Z'

describe('a visitor of Cookiebot', () => {
  const migrate = fromCookiebot({
    revision: 1,
    map: { preferences: 'preferences', statistics: 'statistics', marketing: 'marketing' },
  })
  const store = (change: Record<string, string> = {}) => {
    const value = {
      stamp: "'K/jRzgyJlgrM+VRQVPgiGQ=='",
      necessary: 'true',
      preferences: 'false',
      statistics: 'true',
      marketing: 'false',
      method: "'explicit'",
      ver: '1',
      utc: String(Date.parse(GIVEN)),
      region: "'dk'",
      ...change,
    }
    const pairs = Object.entries(value).map((pair) => pair.join(':'))
    // As it writes it: quotes and commas encoded, the rest not.
    const text = pairs.join('%2C').replaceAll("'", '%27')
    setCookie('CookieConsent', `{${text}}`)
  }

  it('is not asked again', () => {
    store()
    expect(arrive(migrate)).toMatchObject({
      status: 'decided',
      categories: { preferences: false, statistics: true, marketing: false },
      record: { givenAt: GIVEN, region: 'DK', id: 'K/jRzgyJlgrM+VRQVPgiGQ==' },
    })
  })

  it('stays refused', () => {
    store({ statistics: 'false' })
    expect(arrive(migrate)).toMatchObject({ status: 'decided', categories: REFUSED })
  })

  it.each([
    ['was never asked', { method: "'implied'", stamp: "'-1'" }],
    ['has no date', { utc: '0' }],
    ['was written by other code', { marketing: 'alert(1)' }],
    ['says the same thing twice, differently', { necessary: 'false' }],
  ])('is asked where the record %s', (_, change) => {
    store({ marketing: 'true', ...change } as Record<string, string>)
    expect(arrive(migrate)).toMatchObject({ status: 'undecided', record: null })
  })

  it.each(['-1', '0', 'true', '{}', '{marketing:true}'])('is asked where it stored %s', (text) => {
    setCookie('CookieConsent', text)
    expect(arrive(migrate)).toMatchObject({ status: 'undecided', record: null })
  })
})

describe('a visitor of OneTrust', () => {
  const map = { C0002: 'statistics', C0003: 'preferences', C0004: 'marketing', C0005: 'marketing' }
  const migrate = fromOneTrust({ revision: 1, map })
  const store = (groups: string, closed: string | null = GIVEN, more = '') => {
    const fields = new URLSearchParams({
      isGpcEnabled: '0',
      datestamp: 'Wed Feb 01 2023 12:35:32 GMT+0100 (Central European Standard Time)',
      version: '202209.1.0',
      consentId: '7f3cf16d-b3e1-4781-8db1-61482d0a9dff',
      interactionCount: '1',
      groups,
      geolocation: 'AT;9',
      AwaitingReconsent: 'false',
    })
    setCookie('OptanonConsent', `${fields}${more}`)
    if (closed) setCookie('OptanonAlertBoxClosed', closed)
  }

  it('is not asked again, and a category mapped from two groups needs both', () => {
    store('C0001:1,C0002:1,C0003:0,C0004:1,C0005:0')
    expect(arrive(migrate)).toMatchObject({
      status: 'decided',
      categories: { preferences: false, statistics: true, marketing: false },
      record: {
        givenAt: GIVEN,
        region: 'AT-9',
        id: '7f3cf16d-b3e1-4781-8db1-61482d0a9dff',
      },
    })
  })

  it('is asked if only one of two groups of a category is present', () => {
    store('C0002:1,C0003:1,C0004:1')
    expect(arrive(migrate)).toMatchObject({
      status: 'undecided',
      categories: { preferences: true, statistics: true, marketing: false },
    })
  })

  it('is asked about what the groups do not name', () => {
    store('C0001:1,C0002:1')
    expect(arrive(migrate)).toMatchObject({
      status: 'undecided',
      categories: { statistics: true, marketing: false },
    })
  })

  it('is asked if the banner was never closed', () => {
    store('C0001:1,C0002:1,C0003:1,C0004:1', null)
    expect(arrive(migrate)).toMatchObject({ status: 'undecided', record: null })
  })

  it('is asked where the old tool was about to ask again', () => {
    setCookie('OptanonAlertBoxClosed', GIVEN)
    setCookie('OptanonConsent', 'groups=C0002%3A1&AwaitingReconsent=true')
    expect(arrive(migrate)).toMatchObject({ status: 'undecided', record: null })
  })

  it('has agreed to nothing where everything was on by default', () => {
    store('C0002:1,C0003:1,C0004:1,C0005:0')
    const optOut = fromOneTrust({ revision: 1, map, model: 'opt-out' })
    expect(arrive(optOut)).toMatchObject({
      status: 'undecided',
      categories: { preferences: false, statistics: false, marketing: false },
    })
    expect(arrive(optOut, { region: 'US' }).categories.marketing).toBe(false)
  })
})
