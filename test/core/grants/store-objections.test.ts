import { createConsentStore, createMemoryStorage, defineConsent } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, inDays, NOW, settled } from '../page.js'
import { ALL_DENIED, shop, visit } from '../shop.js'

const page = freshPage()

const MIXED = defineConsent({
  revision: 3,
  regions: { GB: { statistics: 'opt-out' }, JP: 'notice', US: 'opt-out' },
})

function later(days: number) {
  vi.setSystemTime(NOW + days * DAY)
}

/** The cookies of a browser before and after a visit. */
async function nextVisit(region: string, config = MIXED) {
  const store = createConsentStore(config, { region })
  const first = store.getState()
  const stop = store.start()
  await settled()
  stop()
  return first
}

describe('an objection, which is a refusal under opt-out or notice,', () => {
  it.each([
    ['GB', 'statistics'],
    ['JP', 'marketing'],
    ['US', 'marketing'],
  ] as const)('does not become a grant by age, under the law of %s', async (region, category) => {
    const store = createConsentStore(MIXED, { region })
    const stop = store.start()
    await store.rejectAll()
    await settled()
    stop()
    for (const days of [183, 399, 780, 1170]) {
      later(days)
      expect((await nextVisit(region)).categories[category]).toBe(false)
    }
  })

  it('lengthens no consent that was given with it', async () => {
    const store = createConsentStore(MIXED, { region: 'GB' })
    const stop = store.start()
    await store.save({ categories: { preferences: true, statistics: false, marketing: true } })
    await settled()
    stop()
    later(183)
    expect(await nextVisit('GB')).toMatchObject({
      status: 'undecided',
      surface: 'banner',
      record: null,
      categories: ALL_DENIED,
    })
  })

  it('outlives a new revision, and is asked about again where that is asked', async () => {
    const store = createConsentStore(MIXED, { region: 'US' })
    const stop = store.start()
    await store.rejectAll()
    await settled()
    stop()
    const next = { ...MIXED, revision: 4 }
    for (const days of [1, 2, 300]) {
      later(days)
      expect(await nextVisit('US', next)).toMatchObject({ record: null, categories: ALL_DENIED })
    }
    expect(await nextVisit('FR', next)).toMatchObject({ status: 'undecided', surface: 'banner' })
  })

  it('stays beside what a visitor allows later', async () => {
    const storage = createMemoryStorage()
    await visit({ storage, region: 'US' }).rejectAll()
    const config = { ...shop, revision: 4 }
    const store = visit({ storage, region: 'US', config })
    await store.allowService('youtube')
    expect(store.getState()).toMatchObject({
      categories: ALL_DENIED,
      services: { youtube: true, analytics: false },
      record: { revision: 4, givenAt: inDays(0) },
    })
  })

  it('beats nothing that was decided since', async () => {
    const storage = createMemoryStorage()
    await visit({ storage, region: 'US' }).rejectAll()
    const config = { ...shop, revision: 4 }
    await visit({ storage, region: 'US', config }).acceptAll()
    expect(visit({ storage, region: 'US', config }).getState().categories.marketing).toBe(true)
  })

  it('keeps no identifier with it', async () => {
    const store = createConsentStore(MIXED, { region: 'GB' })
    const stop = store.start()
    await store.save({ categories: { preferences: true, statistics: false, marketing: true } })
    const id = store.getState().record?.id
    await settled()
    stop()
    expect(decodeURIComponent(page.current.document.cookie)).toContain(id)
    later(183)
    await nextVisit('GB')
    expect(page.current.document.cookie).toMatch(/^rcu=/)
    expect(decodeURIComponent(page.current.document.cookie)).not.toContain(id)
  })

  it('is gone with a reset', async () => {
    const storage = createMemoryStorage()
    await visit({ storage, region: 'US' }).rejectAll()
    const store = visit({ storage, region: 'US', config: { ...shop, revision: 4 } })
    await store.reset()
    expect(store.getState().categories.marketing).toBe(true)
  })
})

describe('a refusal under opt-in', () => {
  it('is forgotten when it is over', async () => {
    const storage = createMemoryStorage()
    await visit({ storage }).rejectAll()
    later(183)
    const stop = visit({ storage }).start()
    await settled()
    stop()
    expect(storage.read()).toBeNull()
  })
})

describe('a page of an older revision', () => {
  it('leaves the record of a newer one as it is', async () => {
    const storage = createMemoryStorage()
    await visit({ storage, config: { ...shop, revision: 4 } }).acceptAll()
    await settled()
    const stored = storage.read()
    const store = visit({ storage })
    const stop = store.start()
    await settled()
    stop()
    expect(store.getState()).toMatchObject({ status: 'undecided', categories: ALL_DENIED })
    expect(storage.read()).toEqual(stored)
  })
})
