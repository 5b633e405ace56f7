import { createConsentStore, createCookieStorage } from 'react-consent-ui/core'
import {
  parseConsentCookie,
  renewConsentCookie,
  serializeConsentCookie,
} from 'react-consent-ui/server'
import { describe, expect, it, vi } from 'vitest'
// The stored text is an internal, but anybody can write a cookie.
import { hash } from '../../src/core/config/short-key.js'
import { readRecord } from '../../src/core/record/valid.js'
import { DAY, freshPage, NOW, settled } from '../core/page.js'
import { recordOf } from '../core/shop.js'
import { decided, shop } from './cookie-texts.js'

const page = freshPage()

const pairOf = (header: string) => header.split('; ')[0] ?? ''
const requestOf = (cookie: string, headers: Record<string, string> = {}) =>
  new Request('https://www.shop.example/', { headers: { cookie, ...headers } })

describe('serializeConsentCookie', () => {
  it('says what the browser would, until the day the record says', () => {
    const { record } = decided()
    expect(serializeConsentCookie(record)).toMatch(
      /^rcu=\S+; Expires=Tue, 25 May 2027 12:00:00 GMT; Path=\/; SameSite=Lax; Secure$/,
    )
    expect(parseConsentCookie(pairOf(serializeConsentCookie(record)), shop)).toEqual(record)
  })

  it('writes the very text that the browser writes once the decision is reported', async () => {
    const store = createConsentStore(shop)
    store.start()
    await store.rejectAll()
    await settled()
    expect(pairOf(serializeConsentCookie(recordOf(store)))).toBe(page.current.document.cookie)
  })

  it('sets the cookie that createCookieStorage finds under the same options', () => {
    const options = { name: 'choices', domain: 'shop.example', path: '/fr' } as const
    const { record } = decided()
    page.current.setCookie(serializeConsentCookie(record, options))
    const store = createConsentStore(shop, { storage: createCookieStorage(options) })
    expect(store.getState().record).toEqual(record)
    store.rejectAll()
    expect(page.current.jar).toHaveLength(1)
  })

  it('never grows older with the day it is written', () => {
    const { record } = decided()
    const then = serializeConsentCookie(record)
    vi.setSystemTime(NOW + 100 * DAY)
    expect(serializeConsentCookie(record)).toBe(then)
  })

  it('is for frames of other sites, too', () => {
    const { record } = decided()
    const header = serializeConsentCookie(record, { sameSite: 'None', partitioned: true })
    expect(header).toMatch(/; SameSite=None; Secure; Partitioned$/)
  })

  it('leaves Secure out for plain HTTP', () => {
    expect(serializeConsentCookie(decided().record, { secure: false })).toMatch(/SameSite=Lax$/)
  })

  it.each([
    [{ domain: 'a.example; Path=/x' }, 'domain is "a.example; Path=/x"'],
    [{ path: '/\r\nSet-Cookie: a=1' }, 'path is "/\\r\\nSet-Cookie: a=1"'],
    [{ path: '/é' }, 'path is "/é"'],
    [{ name: 'a b' }, 'name is "a b"'],
    [{ sameSite: 'Lax; Domain=evil.example' as 'Lax' }, 'sameSite is "Lax; Domain=evil.example"'],
  ])('refuses %j, which would break the header', (options, names) => {
    expect(() => serializeConsentCookie(decided().record, options)).toThrow(
      `react-consent-ui: the record cannot be set as a cookie; ${names}. Use ASCII without semicolons, spaces and line breaks.`,
    )
  })

  it.each(['', 'a=b'])('refuses %j as a name', (name) => {
    expect(() => serializeConsentCookie(decided().record, { name })).toThrow(
      `react-consent-ui: the record cannot be set as a cookie; name is ${JSON.stringify(name)}. Use one with letters, without equals signs.`,
    )
  })

  it.each([
    [{ secure: false, partitioned: true }, 'partitioned'],
    [{ secure: false, sameSite: 'None' }, "sameSite: 'None'"],
    [{ secure: false, name: '__Secure-choices' }, 'the name __Secure-choices'],
  ] as const)('refuses %j, as browsers would', (options, names) => {
    expect(() => serializeConsentCookie(decided().record, options)).toThrow(
      `react-consent-ui: the record cannot be set as a cookie; browsers refuse ${names} without secure. Leave secure out, and serve the site over HTTPS.`,
    )
  })

  it.each([
    [{ domain: 'shop.example' }, 'a domain'],
    [{ path: '/fr' }, 'a path'],
  ])('refuses a __Host- name with %j, as browsers would', (options, what) => {
    expect(() =>
      serializeConsentCookie(decided().record, { name: '__Host-choices', ...options }),
    ).toThrow(
      `react-consent-ui: the record cannot be set as a cookie; browsers refuse the name __Host-choices with ${what}. Use another name, or leave it out.`,
    )
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'rcu'],
    ['an object of another kind', { id: 1 }],
  ])('refuses %s for a record', (_, value) => {
    expect(() => serializeConsentCookie(value as never)).toThrow(
      'react-consent-ui: the value to set as a cookie is not a record, so the visitor would be asked again. Pass the record of onDecision or parseConsentCookie.',
    )
  })

  it('refuses a record without a day to end on, which would last as long as the browser is open', () => {
    const { record } = decided()
    expect(() => serializeConsentCookie({ ...record, expiresAt: 'never' })).toThrow(
      'is not a record',
    )
  })

  it('writes only a record into the header, with any texts in it', () => {
    const { record } = decided()
    const hostile = { ...record, policyVersion: '2\r\nSet-Cookie: a=1; Path=/', locale: '";,é' }
    const header = serializeConsentCookie(hostile)
    expect(header).toMatch(/^[!-~]+; Expires=[\w,: ]+; Path=\/; SameSite=Lax; Secure$/)
    expect(parseConsentCookie(pairOf(header), shop)).toEqual(hostile)
  })

  it('warns the developer, once, of a record that browsers would drop', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const record = { ...decided().record, policyVersion: 'v'.repeat(4096) }
    const header = serializeConsentCookie(record)
    serializeConsentCookie(record)
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      `react-consent-ui: the record is ${pairOf(header).length - 1} bytes long, and browsers drop a cookie of more than 4096: the visitor is asked again. Use shorter values for policy.version, region and locale, or fewer services.`,
    )
  })
})

describe('renewConsentCookie', () => {
  it('sets what came, until the same day', () => {
    const { record, text } = decided()
    vi.setSystemTime(NOW + 100 * DAY)
    const header = renewConsentCookie(requestOf(`a=1; rcu=${text}`), shop)
    expect(header).toBe(
      `rcu=${text}; Expires=${new Date(record.expiresAt).toUTCString()}; Path=/; SameSite=Lax; Secure`,
    )
  })

  it('keeps the mark of an unreported decision', async () => {
    const { text } = decided()
    page.current.setCookie(renewConsentCookie(requestOf(`rcu=${text}`), shop) ?? '')
    const onDecision = vi.fn()
    createConsentStore(shop, { onDecision }).start()
    await settled()
    expect(onDecision).toHaveBeenCalledOnce()
  })

  it('keeps answers about ids that the config does not declare', () => {
    const { text } = decided()
    const { youtube, ...services } = shop.services
    const header = renewConsentCookie(requestOf(`rcu=${text}`), { ...shop, services })
    expect(pairOf(header ?? '')).toBe(`rcu=${text}`)
  })

  it('renews the newer of two', () => {
    vi.setSystemTime(NOW - DAY)
    const older = decided('acceptAll')
    vi.setSystemTime(NOW)
    const newer = decided('rejectAll')
    const header = renewConsentCookie(requestOf(`rcu=${newer.text}; rcu=${older.text}`), shop)
    expect(pairOf(header ?? '')).toBe(`rcu=${newer.text}`)
  })

  it.each([' ', ',', '\u00e9', '\u2028'])(
    'puts no %j into a header, even with a valid checksum',
    (letter) => {
      const { text } = decided()
      const body = text.slice(text.indexOf('%')).replace('%22en%22', `%22${letter}%22`)
      const forged = hash(body) + body
      expect(readRecord(forged, shop).record?.locale).toBe(letter)
      const get = (name: string) => (name === 'cookie' ? `rcu=${forged}` : null)
      expect(renewConsentCookie({ headers: { get } }, shop)).toBeNull()
    },
  )

  it('is null where there is nothing to renew', () => {
    expect(renewConsentCookie(new Request('https://www.shop.example/'), shop)).toBeNull()
    expect(renewConsentCookie(requestOf('rcu=nonsense'), shop)).toBeNull()
    expect(
      renewConsentCookie(requestOf(`rcu=${decided().text}`), { ...shop, revision: 4 }),
    ).toBeNull()
  })

  // The visitor may decide while such an answer is under way, and it would bring the old record back.
  it.each([
    ['a fetch', { 'sec-fetch-mode': 'cors' }],
    ['a prefetch', { 'sec-fetch-mode': 'navigate', 'sec-purpose': 'prefetch' }],
    ['a prerendered page', { 'sec-fetch-mode': 'navigate', 'sec-purpose': 'prefetch;prerender' }],
    ['a prefetch of an older Chrome or Safari', { purpose: 'prefetch' }],
    ['a preview in Safari', { 'x-purpose': 'preview' }],
    ['a prefetch of an older Firefox', { 'x-moz': 'prefetch' }],
  ])('is null for %s', (_, headers) => {
    const given: Record<string, string> = { cookie: `rcu=${decided().text}`, ...headers }
    // A real Request does not allow setting these.
    const get = (name: string) => given[name] ?? null
    expect(renewConsentCookie({ headers: { get } }, shop)).toBeNull()
  })

  it('renews for a visit of a page', () => {
    const { text } = decided()
    const given: Record<string, string> = { cookie: `rcu=${text}`, 'sec-fetch-mode': 'navigate' }
    const get = (name: string) => given[name] ?? null
    expect(renewConsentCookie({ headers: { get } }, shop)).toContain(text)
  })
})
