import { afterEach, describe, expect, it, vi } from 'vitest'
import { randomId } from '../../../src/core/record/random-id.js'

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

afterEach(() => vi.unstubAllGlobals())

// The function is internal: what it returns is the `id` of a record.
describe('randomId', () => {
  it('is a UUID of version 4', () => {
    expect(randomId()).toMatch(UUID)
  })

  it('is one on plain HTTP and in the jsdom of Jest 29, which lack randomUUID (fault 46)', () => {
    const getRandomValues = vi.fn((bytes: Uint8Array<ArrayBuffer>) =>
      globalCrypto.getRandomValues(bytes),
    )
    const globalCrypto = crypto
    vi.stubGlobal('crypto', { getRandomValues })
    vi.stubGlobal('URL', {})
    const ids = Array.from({ length: 500 }, randomId)
    for (const id of ids) expect(id).toMatch(UUID)
    expect(new Set(ids).size).toBe(500)
    // Every digit that is not fixed takes every value.
    for (const at of [0, 7, 9, 15, 24, 35]) expect(new Set(ids.map((id) => id[at])).size).toBe(16)
    expect(new Set(ids.map((id) => id[19])).size).toBe(4)
  })
})
