import { parseConsentCookie } from 'react-consent-ui/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY, NOW } from '../core/page.js'
import { decided, shop } from './cookie-texts.js'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('parseConsentCookie', () => {
  it('finds the record among other cookies', () => {
    const { record, text } = decided()
    expect(parseConsentCookie(`a=1; rcu=${text}; rcu2=x`, shop)).toEqual(record)
    expect(parseConsentCookie(`a=1;rcu=${text};b=2`, shop)).toEqual(record)
  })

  it.each([null, undefined, '', 'a=1', 'rcu', 'rcu=', 'rcu=nonsense', ';;;', 'rcu=%', '=; rcu==='])(
    'is null for %j',
    (header) => {
      expect(parseConsentCookie(header, shop)).toBeNull()
    },
  )

  it('is null for a record that counts no more', () => {
    const { text } = decided()
    const header = `rcu=${text}`
    expect(parseConsentCookie(header.slice(0, -1), shop)).toBeNull()
    expect(parseConsentCookie(header, { ...shop, revision: 4 })).toBeNull()
    vi.setSystemTime(NOW + 182 * DAY)
    expect(parseConsentCookie(header, shop)).toBeNull()
    vi.setSystemTime(NOW - 2 * DAY)
    expect(parseConsentCookie(header, shop)).toBeNull()
  })

  it('returns plain objects, as React passes them from server to client components', () => {
    const record = parseConsentCookie(`rcu=${decided().text}`, shop)
    for (const part of [record, record?.categories, record?.services]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype)
    }
  })

  it('takes the newer of two cookies of one name, in either order', () => {
    vi.setSystemTime(NOW - DAY)
    const older = decided('acceptAll')
    vi.setSystemTime(NOW)
    const newer = decided('rejectAll')
    const cookies = [older, newer].map(({ text }) => `rcu=${text}`)
    expect(parseConsentCookie(cookies.join('; '), shop)).toEqual(newer.record)
    expect(parseConsentCookie(cookies.reverse().join('; '), shop)).toEqual(newer.record)
  })

  it('takes the one that counts of two', () => {
    const { record, text } = decided()
    expect(parseConsentCookie(`rcu=nonsense; rcu=${text}; rcu=`, shop)).toEqual(record)
  })

  it('looks for a name of your own', () => {
    const { record, text } = decided()
    expect(parseConsentCookie(`choices=${text}`, shop, { name: 'choices' })).toEqual(record)
    expect(parseConsentCookie(`choices=${text}`, shop)).toBeNull()
  })

  it('reads what a framework has taken apart and put together again', () => {
    const { record, text } = decided()
    const again = encodeURIComponent(decodeURIComponent(text))
    expect(parseConsentCookie(`rcu=${again}`, shop)).toEqual(record)
  })
})
