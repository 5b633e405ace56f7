import { describe, expect, it, vi } from 'vitest'
import { encodeRecord } from '../../../src/core/record/record-text.js'
import { inOrder } from '../../../src/core/storage/in-order.js'
import type { ConsentStorage } from '../../../src/core/storage/storage.js'
// A write that was given up changes a count inside of the store, which no state shows.
import { createKeeper } from '../../../src/core/upkeep/keeper.js'
import { freshPage, pass } from '../page.js'
import { recordOf, shop, visit } from '../shop.js'

freshPage()

/** Writes a record to this storage, and returns the callback and the messages of the errors. */
function write(storage: Partial<ConsentStorage>) {
  const store = visit()
  store.acceptAll()
  const record = recordOf(store)
  const onError = vi.fn()
  const done = vi.fn()
  const whole = { read: () => null, write: () => {}, clear: () => {}, ...storage }
  createKeeper(shop, whole, inOrder(), onError).write(encodeRecord(record), record.expiresAt, done)
  return { done, errors: () => onError.mock.calls.map(([error]) => error.message) }
}

const late = (answer: () => Promise<void>) => () =>
  new Promise<void>((resolve) => setTimeout(() => resolve(answer()), 10_000))

describe('a storage that answers after it was given up', () => {
  it.each([
    ['that it has the record', async () => {}],
    ['that it refuses', () => Promise.reject(new Error('offline'))],
  ])('%s is ignored', async (_, answer) => {
    const { done, errors } = write({ write: late(answer) })
    await pass(5000)
    expect(done).toHaveBeenCalledOnce()
    await pass(60_000)
    expect(done).toHaveBeenCalledOnce()
    expect(errors()).toHaveLength(1)
  })
})

describe('the error of onStorageError', () => {
  it.each([
    ['the storage of the record', undefined],
    ['localStorage "shop"', { storage: 'localStorage', name: 'shop' }],
  ] as const)('says what happened to %s, what it means and what to do', async (name, item) => {
    const hanging = write({ item, write: () => new Promise(() => {}) })
    await pass(5000)
    expect(hanging.errors()).toEqual([
      `react-consent-ui: ${name} has not answered for 3 seconds. The decision holds on this page, and the next one may ask again. Check that the promises that its read() and write() return settle.`,
    ])
    const dropping = write({ item })
    await pass(0)
    expect(dropping.errors()).toEqual([
      `react-consent-ui: ${name} does not hold the record that was written to it. The decision holds on this page, and the next one asks again. Check for a browser that blocks storage, a size limit, or other code that uses the same name.`,
    ])
  })
})
