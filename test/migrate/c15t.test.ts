import { fromC15t } from 'react-consent-ui/migrate'
import { describe, expect, it } from 'vitest'
import { arrive, freshBrowser, REFUSED, setCookie } from './old-visitor.js'

freshBrowser()

const migrate = fromC15t({
  revision: 1,
  map: { functionality: 'preferences', measurement: 'statistics', marketing: 'marketing' },
})
const TIME = Date.parse('2026-10-01T08:00:00.000Z')

describe('a visitor of c15t', () => {
  it('is not asked again, on the word of its cookie', () => {
    setCookie('c15t', `c.necessary:1,c.measurement:1,i.t:${TIME},i.sid:sub_2VZxR7YmNpKq3WfLs8TgHd`)
    expect(arrive(migrate)).toMatchObject({
      status: 'decided',
      categories: { preferences: false, statistics: true, marketing: false },
      record: {
        id: 'sub_2VZxR7YmNpKq3WfLs8TgHd',
        givenAt: '2026-10-01T08:00:00.000Z',
        // 182 days later, as in the config.
        expiresAt: '2027-04-01T08:00:00.000Z',
      },
    })
  })

  it('stays refused, without an id', () => {
    setCookie('c15t', `c.necessary:1,i.t:${TIME},i.sid:sub_1`)
    expect(arrive(migrate)).toMatchObject({
      status: 'decided',
      categories: REFUSED,
      record: { id: null },
    })
  })

  it('is found in local storage', () => {
    const consents = { necessary: true, measurement: false, marketing: true }
    const consentInfo = { time: TIME, subjectId: 'sub_1' }
    localStorage.setItem('c15t', JSON.stringify({ consents, consentInfo }))
    expect(arrive(migrate).categories).toMatchObject({ statistics: false, marketing: true })
  })

  it('is asked again if the tool did not ask, or asked half a year ago', () => {
    setCookie('c15t', `i.t:${TIME},i.sid:sub_1`)
    expect(arrive(migrate).record).toBeNull()
    setCookie('c15t', `c.necessary:1,c.marketing:1,i.t:${TIME - 183 * 864e5},i.sid:sub_1`)
    expect(arrive(migrate).record).toBeNull()
  })

  it.each([
    ['of its first version', `c.necessary:1,c.marketing:1,i.t:${TIME},i.id:cns_1`],
    ['without a date', 'c.necessary:1,c.marketing:1,i.sid:sub_1'],
    ['with a date in seconds', `c.necessary:1,c.marketing:1,i.t:${TIME / 1000},i.sid:sub_1`],
    ['that was cut', `c.necessary:1,c.marketing`],
    ['of another tool', 'true'],
  ])('is asked where the record is one %s', (_, text) => {
    setCookie('c15t', text)
    expect(arrive(migrate)).toMatchObject({ status: 'undecided', record: null })
  })
})

describe('a visitor of c15t 3', () => {
  const stored = (categories: object) => JSON.stringify({ version: 3, categories })
  const answer = (value: unknown, confirmedAt: unknown = TIME) => ({
    value,
    confirmedAt,
    basis: 'consent',
  })

  it.each([
    ['milliseconds', TIME],
    ['ISO 8601', new Date(TIME).toISOString()],
  ])('is not asked again, with dates in %s', (_, date) => {
    const categories = {
      necessary: answer(true, date),
      functionality: answer(false, date),
      measurement: answer(true, date),
      marketing: answer(false, date),
    }
    localStorage.setItem('c15t', stored(categories))
    expect(arrive(migrate)).toMatchObject({
      status: 'decided',
      categories: { preferences: false, statistics: true, marketing: false },
      record: { givenAt: '2026-10-01T08:00:00.000Z' },
    })
  })

  it('is asked about what was not confirmed', () => {
    const categories = { measurement: answer(true), marketing: answer(true, null) }
    localStorage.setItem('c15t', stored(categories))
    expect(arrive(migrate)).toMatchObject({
      status: 'undecided',
      categories: { preferences: false, statistics: true, marketing: false },
    })
  })

  it.each([
    ['no categories', { version: 3 }],
    ['a list', { version: 3, categories: [true] }],
    ['answers that are texts', { version: 3, categories: { marketing: answer('true') } }],
  ])('is asked where the record holds %s', (_, value) => {
    localStorage.setItem('c15t', JSON.stringify(value))
    expect(arrive(migrate)).toMatchObject({ status: 'undecided', record: null })
  })
})
