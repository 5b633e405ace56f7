import { createMemoryStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, inDays, NOW } from '../page.js'
import { ALL_DENIED, granted, recordOf, shop, visit } from '../shop.js'

freshPage()

const UNDECIDED = { status: 'undecided', record: null, categories: ALL_DENIED }

/** A storage with an acceptance of today. */
function accepted() {
  const storage = createMemoryStorage()
  visit({ storage }).acceptAll()
  return storage
}

describe('a stored record', () => {
  it('holds on the next visit', () => {
    const storage = accepted()
    expect(visit({ storage }).getState()).toMatchObject({
      status: 'decided',
      surface: 'none',
      categories: { marketing: true },
    })
  })

  it('holds until the instant it expires, and no longer', () => {
    const storage = accepted()
    vi.setSystemTime(NOW + 182 * DAY - 1)
    expect(visit({ storage }).getState().status).toBe('decided')
    vi.setSystemTime(NOW + 182 * DAY)
    expect(visit({ storage }).getState()).toMatchObject(UNDECIDED)
  })

  it.each([2, 4])('counts for nothing under revision %i', (revision) => {
    const config = { ...shop, revision }
    expect(visit({ config, storage: accepted() }).getState()).toMatchObject(UNDECIDED)
  })

  it('counts while it was written at most a day in the future', () => {
    const storage = accepted()
    vi.setSystemTime(NOW - DAY)
    expect(visit({ storage }).getState().status).toBe('decided')
    vi.setSystemTime(NOW - DAY - 1)
    expect(visit({ storage }).getState()).toMatchObject(UNDECIDED)
  })

  it('stays valid when the clock is set back between two decisions', () => {
    const storage = createMemoryStorage()
    visit({ storage }).allowService('youtube')
    vi.setSystemTime(NOW - DAY / 2)
    visit({ storage }).save({ categories: { marketing: false } })
    expect(visit({ storage }).getState().record).toMatchObject({
      categories: { marketing: false },
    })
  })

  it.each([
    ['nothing', ''],
    ['a text of another library', '%7B%22stamp%22%3A%22abc%22%7D'],
    ['JSON', '{"categories":{"marketing":true}}'],
  ])('that is %s means undecided', (_, text) => {
    expect(visit({ storage: createMemoryStorage(text) }).getState()).toMatchObject(UNDECIDED)
  })

  it('that was tampered with means undecided, whichever character was changed', () => {
    const storage = createMemoryStorage()
    visit({ storage }).rejectAll()
    const text = String(storage.read())
    for (let at = 0; at < text.length; at++) {
      const changed = text.slice(0, at) + (text[at] === '1' ? '0' : '1') + text.slice(at + 1)
      const state = visit({ storage: createMemoryStorage(changed) }).getState()
      expect(state).toMatchObject(UNDECIDED)
    }
  })

  it('that was cut short means undecided, wherever it was cut', () => {
    const text = String(accepted().read())
    for (let length = 0; length < text.length; length++) {
      const storage = createMemoryStorage(text.slice(0, length))
      expect(visit({ storage }).getState()).toMatchObject(UNDECIDED)
    }
  })
})

describe('an initial record', () => {
  it('holds from the start, on the server too', () => {
    const first = visit()
    first.acceptAll()
    const store = visit({ initialRecord: recordOf(first) })
    expect(store.getServerState()).toMatchObject({ status: 'decided', surface: 'none' })
  })

  it('of null means undecided from the start', () => {
    expect(visit({ initialRecord: null }).getServerState()).toMatchObject({
      status: 'undecided',
      surface: 'banner',
    })
  })

  it.each([
    ['a revision of yesterday', { revision: 2 }],
    ['a past end', { expiresAt: inDays(0) }],
    ['a start in the future', { updatedAt: inDays(2), expiresAt: inDays(100) }],
    ['a longer life than any consent', { expiresAt: inDays(500) }],
    ['no end', { expiresAt: 'never' }],
    ['an unknown model', { model: 'opt-sideways' }],
    ['an end before its start', { givenAt: inDays(1) }],
    ['no categories', { categories: undefined }],
    ['no services', { services: null }],
  ])('with %s means undecided', (_, change) => {
    const first = visit()
    first.acceptAll()
    const initialRecord = { ...recordOf(first), ...change } as never
    expect(visit({ initialRecord }).getServerState()).toMatchObject(UNDECIDED)
  })

  it.each([['yes'], [1], [{}], [null]])('never grants by an answer of %o', (answer) => {
    const first = visit()
    first.acceptAll()
    const initialRecord = { ...recordOf(first), categories: { marketing: answer } } as never
    expect(visit({ initialRecord }).getServerState().categories.marketing).toBe(false)
  })

  it.each([['rcu'], [7], [[]], [{}], [true]])('of %o means undecided', (value) => {
    const initialRecord = value as never
    expect(visit({ initialRecord }).getServerState()).toMatchObject(UNDECIDED)
  })
})

describe('a record made under opt-out or notice', () => {
  it.each(['US', 'JP'])('of %s grants nothing under opt-in, and the visitor is asked', (region) => {
    const store = visit({ region })
    store.acceptAll()
    store.configure({ region: 'FR' })
    expect(store.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
    expect(store.getState().categories).toEqual(ALL_DENIED)
  })

  it('grants no single service under opt-in either', () => {
    const store = visit({ region: 'US' })
    store.save({ categories: { marketing: false }, services: { youtube: true } })
    store.configure({ region: 'FR' })
    expect(granted(store.getState().services)).toEqual(['basket'])
  })

  it('counts as decided under opt-in where it refuses everything', () => {
    const store = visit({ region: 'US' })
    store.rejectAll()
    store.configure({ region: 'FR' })
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
  })

  it('keeps its refusals when a gate asks under opt-in', () => {
    const store = visit({ region: 'US' })
    store.save({ categories: { preferences: true, statistics: true, marketing: false } })
    store.configure({ region: 'FR' })
    store.allowService('youtube')
    expect(recordOf(store)).toMatchObject({
      model: 'opt-in',
      categories: { marketing: false },
      services: { youtube: true },
    })
    expect(store.getState().categories).toEqual(ALL_DENIED)
    expect(store.getState().status).toBe('undecided')
  })

  it('grants nothing under opt-in that its own region let run by default', () => {
    const store = visit({ region: 'GB' })
    store.save({ categories: { preferences: true, statistics: true, marketing: false } })
    store.configure({ region: 'FR' })
    expect(store.getState().categories).toEqual({ ...ALL_DENIED, preferences: true })
    expect(store.getState().status).toBe('undecided')
  })

  it('holds again where its law holds', () => {
    const store = visit({ region: 'US' })
    store.acceptAll()
    store.configure({ region: 'FR' })
    store.configure({ region: 'US' })
    expect(store.getState()).toMatchObject({ status: 'decided', categories: { marketing: true } })
  })
})
