import { fromKlaro, fromReactCookieConsent } from 'react-consent-ui/migrate'
import { describe, expect, it } from 'vitest'
import { arrive, freshBrowser, setCookie } from './old-visitor.js'

freshBrowser()

const klaro = fromKlaro({
  revision: 1,
  map: { matomo: 'statistics', youtube: { service: 'youtube' }, login: 'necessary' },
})
const rcc = fromReactCookieConsent({ revision: 1, covers: ['statistics', 'marketing'] })

const VISITORS = [
  [
    'Klaro',
    klaro,
    (yes: boolean) => {
      const stored = { matomo: yes, youtube: yes, login: true }
      setCookie('klaro', encodeURIComponent(JSON.stringify(stored)))
    },
  ],
  ['react-cookie-consent', rcc, (yes: boolean) => setCookie('CookieConsent', String(yes))],
] as const

describe.each(VISITORS)('a visitor of %s, which keeps no dates', (_, migrate, answer) => {
  it('is asked again after accepting, and nothing is granted meanwhile', () => {
    answer(true)
    expect(arrive(migrate)).toMatchObject({
      status: 'undecided',
      surface: 'banner',
      record: null,
      categories: { statistics: false, marketing: false },
    })
  })

  it('is asked again after refusing', () => {
    answer(false)
    expect(arrive(migrate)).toMatchObject({ status: 'undecided', surface: 'banner', record: null })
  })

  it('stays refused where nothing is asked', () => {
    answer(false)
    const { services, record } = arrive(migrate, { region: 'US' })
    expect(services).toMatchObject({ analytics: false, youtube: false })
    expect(record).toMatchObject({ id: null, model: 'opt-out' })
  })

  it('has accepted nothing that is not on by default where nothing is asked', () => {
    answer(true)
    expect(arrive(migrate, { region: 'US' }).record).toBeNull()
  })
})

describe('what Klaro stored', () => {
  it('is found in local storage too', () => {
    localStorage.setItem('klaro', encodeURIComponent(JSON.stringify({ matomo: false })))
    expect(arrive(klaro, { region: 'US' }).categories.statistics).toBe(false)
  })

  it.each(['{"matomo":0}', '{"matomo":"false"}', '[false]', 'null', '{}', '%7B'])(
    'counts for nothing as %s',
    (text) => {
      setCookie('klaro', text)
      expect(arrive(klaro, { region: 'US' }).record).toBeNull()
    },
  )
})

describe('what react-cookie-consent stored', () => {
  it('is found in its cookie for old browsers, and in its own words', () => {
    const own = fromReactCookieConsent({
      revision: 1,
      covers: ['marketing'],
      name: 'agreed',
      accepted: 'yes',
      declined: 'no',
    })
    setCookie('agreed-legacy', 'no')
    expect(arrive(own, { region: 'US' }).categories.marketing).toBe(false)
  })

  it('is not what Cookiebot stored under the same name', () => {
    setCookie('CookieConsent', '-1')
    expect(arrive(rcc, { region: 'US' }).record).toBeNull()
  })
})
