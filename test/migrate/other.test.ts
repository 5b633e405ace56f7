import { createMemoryStorage } from 'react-consent-ui/core'
import { fromOther, type OldRecord } from 'react-consent-ui/migrate'
import { describe, expect, it, vi } from 'vitest'
import { arrive, freshBrowser, moved, NOW } from './old-visitor.js'

freshBrowser()

const GIVEN = '2026-10-01T08:00:00.000Z'
const map = { a: 'statistics', b: 'marketing', c: { service: 'youtube' } } as const
const from = (record: OldRecord | null) => fromOther({ revision: 1, map, read: () => record })

describe('fromOther', () => {
  it('hands over what storage held, and takes what was made of it', () => {
    const read = vi.fn((found: unknown) =>
      found === 'a=1' ? { answers: { a: true }, givenAt: GIVEN } : null,
    )
    const migrate = fromOther({ revision: 1, map, read })
    const storage = createMemoryStorage('a=1')
    expect(arrive(migrate, { storage })).toMatchObject({
      status: 'undecided',
      categories: { statistics: true, marketing: false },
    })
    expect(read).toHaveBeenCalledExactlyOnceWith('a=1')
    expect(arrive(migrate).record).toBeNull()
  })

  it('grants nothing that is older than a change of the config', () => {
    const config = { ...moved, revision: 2 }
    const old = { answers: { a: true }, givenAt: GIVEN }
    expect(arrive(from(old), { config }).record).toBeNull()
  })

  it('keeps the day of the answer apart from that of its last change', () => {
    const migrate = fromOther({
      revision: 1,
      map,
      read: () => ({ answers: { a: false, b: false }, givenAt: GIVEN, updatedAt: NOW }),
    })
    expect(arrive(migrate).record).toMatchObject({
      givenAt: GIVEN,
      updatedAt: '2026-11-24T12:00:00.000Z',
    })
  })

  it('lets a service differ from its category, and leaves out one that does not', () => {
    const different = from({ answers: { b: false, c: true }, givenAt: GIVEN })
    expect(arrive(different)).toMatchObject({ services: { youtube: true, ads: false } })
    const same = from({ answers: { b: true, c: true }, givenAt: GIVEN })
    expect(arrive(same).record).toMatchObject({ categories: { marketing: true }, services: {} })
  })

  it('never grants by an answer that a prototype gives, or that is not one', () => {
    const inherited = Object.create({ a: true }) as Record<string, boolean>
    expect(arrive(from({ answers: inherited, givenAt: GIVEN })).record).toBeNull()
    const truthy = { a: 1, b: 'true' } as never
    expect(arrive(from({ answers: truthy, givenAt: GIVEN })).record).toBeNull()
  })

  it('leaves out an id, a language or a region that cannot be one', () => {
    const odd = from({
      answers: { a: true },
      givenAt: GIVEN,
      id: 'a\nb',
      locale: '<script>',
      region: 'Narnia',
    })
    expect(arrive(odd).record).toMatchObject({ id: null, locale: '', region: null })
  })

  it('says in development that the map leads nowhere, before anybody has anything to import', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const wrong = fromOther({ revision: 1, map: { a: 'statistic' }, read: () => null })
    expect(arrive(wrong)).toMatchObject({ status: 'undecided', surface: 'banner' })
    expect(String(log.mock.calls)).toContain(
      'react-consent-ui: migrate: "statistic" is not a category; did you mean "statistics"?',
    )
  })
})
