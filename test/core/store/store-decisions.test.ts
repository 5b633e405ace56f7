import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage } from '../page.js'
import { ALL_DENIED, ALL_GRANTED, granted, recordOf, shop, visit } from '../shop.js'

const page = freshPage()

describe('a record', () => {
  it('says who decided what, when, where, under which law and on which text', () => {
    const store = visit({ region: 'FR', locale: 'fr-CA' })
    store.acceptAll({ surface: 'banner' })
    expect(recordOf(store)).toEqual({
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      revision: 3,
      policyVersion: '2.0',
      givenAt: '2026-11-24T12:00:00.000Z',
      updatedAt: '2026-11-24T12:00:00.000Z',
      expiresAt: '2027-05-25T12:00:00.000Z',
      model: 'opt-in',
      region: 'FR',
      locale: 'fr-CA',
      gpc: false,
      action: 'accept-all',
      surface: 'banner',
      categories: { preferences: true, statistics: true, marketing: true },
      services: {},
    })
  })

  it('has no policy version without a policy in the config, and no region if none is known', () => {
    const { policy, ...config } = shop
    const store = visit({ config })
    store.rejectAll()
    expect(recordOf(store)).toMatchObject({ policyVersion: null, region: null, locale: 'en' })
  })

  it.each([
    ['acceptAll', 'accept-all'],
    ['rejectAll', 'reject-all'],
    ['withdraw', 'withdraw'],
    ['dismiss', 'dismiss'],
    ['acknowledge', 'acknowledge'],
  ] as const)('names the act of %s: %s', (act, action) => {
    const store = visit()
    store[act]({ surface: 'policy' })
    expect(recordOf(store)).toMatchObject({ action, surface: 'policy' })
  })

  it('names the act of save and of allowService: custom', () => {
    const store = visit()
    store.save({ categories: { statistics: true } }, { surface: 'preferences' })
    expect(recordOf(store)).toMatchObject({ action: 'custom', surface: 'preferences' })
    store.allowService('youtube', { surface: 'gate' })
    expect(recordOf(store)).toMatchObject({ action: 'custom', surface: 'gate' })
  })

  it('says api where the site names no surface', () => {
    const store = visit()
    store.acceptAll()
    expect(recordOf(store).surface).toBe('api')
  })
})

describe('without a click', () => {
  it('nothing is decided by scrolling, waiting, Escape, hiding or leaving the page', () => {
    const write = vi.fn()
    const store = visit({ storage: { read: () => null, write, clear: write } })
    store.start()
    const { window, document } = page.current
    for (const type of ['scroll', 'keydown', 'pagehide', 'pageshow', 'beforeunload', 'storage']) {
      window.dispatchEvent(Object.assign(new Event(type), { key: 'Escape' }))
    }
    document.hidden = true
    document.dispatchEvent(new Event('visibilitychange'))
    vi.advanceTimersByTime(365 * DAY)
    expect(write).not.toHaveBeenCalled()
    expect(store.getState()).toMatchObject({ status: 'undecided', record: null })
  })

  it('nothing is decided by opening and closing the preferences', () => {
    const store = visit()
    store.openPreferences()
    store.closePreferences()
    expect(store.getState()).toMatchObject({ status: 'undecided', record: null, surface: 'banner' })
  })
})

describe('dismiss', () => {
  it('refuses everything under opt-in', () => {
    const store = visit({ region: 'FR' })
    store.dismiss({ surface: 'banner' })
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
    expect(recordOf(store)).toMatchObject({ action: 'dismiss', id: null, surface: 'banner' })
  })

  it.each(['US', 'JP'])('acknowledges in %s, where the model is not opt-in', (region) => {
    const store = visit({ region })
    store.dismiss({ surface: 'banner' })
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_GRANTED })
    expect(recordOf(store)).toMatchObject({ action: 'acknowledge', id: null, surface: 'banner' })
  })
})

describe('acknowledge', () => {
  it('closes the notice and keeps what holds', () => {
    const store = visit({ region: 'JP', gpc: true })
    store.acknowledge()
    expect(store.getState()).toMatchObject({ status: 'decided', surface: 'none' })
    expect(store.getState().categories).toEqual({ ...ALL_GRANTED, marketing: false })
  })

  it('grants nothing under opt-in', () => {
    const store = visit({ region: 'FR' })
    store.acknowledge()
    expect(store.getState().categories).toEqual(ALL_DENIED)
  })
})

describe('withdraw', () => {
  it.each(['FR', 'US', 'JP', 'GB'])('refuses everything in %s', (region) => {
    const store = visit({ region })
    store.acceptAll()
    store.withdraw()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
    expect(granted(store.getState().services)).toEqual(['basket'])
  })

  it.each(['FR', 'US', 'JP'])('refuses everything in %s before anything was decided', (region) => {
    const store = visit({ region })
    store.withdraw()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
  })

  it('refuses everything while storage has not answered', () => {
    const store = visit({
      region: 'US',
      storage: { read: () => new Promise(() => {}), write: () => {}, clear: () => {} },
    })
    expect(store.getState().status).toBe('pending')
    store.withdraw()
    expect(store.getState()).toMatchObject({ status: 'decided', categories: ALL_DENIED })
  })

  it('takes back what a gate allowed', () => {
    const store = visit()
    store.allowService('youtube')
    store.withdraw()
    expect(store.getState().services.youtube).toBe(false)
  })
})

describe('allowService', () => {
  it('grants that service and answers nothing else', () => {
    const store = visit()
    store.allowService('youtube', { surface: 'gate' })
    expect(recordOf(store)).toMatchObject({ categories: {}, services: { youtube: true } })
    expect(granted(store.getState().services)).toEqual(['basket', 'youtube'])
  })

  it('leaves the banner open for a visitor who has not answered it', () => {
    const store = visit()
    store.allowService('youtube')
    expect(store.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
  })

  it('keeps a decision decided', () => {
    const store = visit()
    store.rejectAll()
    store.allowService('youtube')
    expect(store.getState()).toMatchObject({ status: 'decided', surface: 'none' })
  })
})

describe('status', () => {
  it('is decided once every optional category has an answer', () => {
    const store = visit()
    store.save({ categories: { preferences: true } })
    expect(store.getState().status).toBe('undecided')
    store.save({ categories: { statistics: false } })
    expect(store.getState().status).toBe('undecided')
    store.save({ categories: { marketing: false } })
    expect(store.getState().status).toBe('decided')
  })
})

describe('a decision', () => {
  it('closes the preferences and the banner', () => {
    const store = visit()
    store.openPreferences()
    store.save({ categories: { preferences: false, statistics: false, marketing: false } })
    expect(store.getState().surface).toBe('none')
  })

  it('comes to a record, whether it was kept, and what was erased', async () => {
    const store = visit()
    expect(await store.rejectAll()).toEqual({
      record: recordOf(store),
      persisted: true,
      erased: { deleted: [], survived: [], unseen: [] },
    })
  })
})
