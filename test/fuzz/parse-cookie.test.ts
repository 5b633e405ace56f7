import fc from 'fast-check'
import { parseConsentCookie, renewConsentCookie } from 'react-consent-ui/server'
import { describe, expect, it } from 'vitest'
import { decided, shop } from '../server/cookie-texts.js'
import { hostileText } from './hostile.js'

const { record, text: stored } = decided()

/** Headers that look like cookies, with anything in the places of names, values and separators. */
const header = fc
  .array(fc.oneof(hostileText, fc.constantFrom('rcu=', 'rcu', '=', ';', '; ', ',', '"', stored)))
  .map((parts) => parts.join(''))

/** Neighbours that are cookies of their own and not ours. */
const others = fc.array(
  hostileText.map((text) => text.replaceAll(';', '')).filter((text) => !text.includes('rcu')),
)

describe('any Cookie header', () => {
  it('throws nothing, and gives no record but the one that is in it', () => {
    fc.assert(
      fc.property(header, (text) => {
        const found = parseConsentCookie(text, shop)
        if (found) expect(text).toContain(stored)
        if (found) expect(found).toEqual(record)
      }),
      { numRuns: 2000 },
    )
  })

  it('hides no record among other cookies', () => {
    fc.assert(
      fc.property(others, others, (before, after) => {
        const text = [...before, `rcu=${stored}`, ...after].join(';')
        expect(parseConsentCookie(text, shop)).toEqual(record)
      }),
      { numRuns: 1000 },
    )
  })

  it('renews nothing into a header but what the library wrote', () => {
    fc.assert(
      fc.property(header, (text) => {
        const headers = { get: (name: string) => (name === 'cookie' ? text : null) }
        const renewed = renewConsentCookie({ headers }, shop)
        if (renewed) expect(renewed.split('; ')[0]).toBe(`rcu=${stored}`)
      }),
      { numRuns: 1000 },
    )
  })
})
