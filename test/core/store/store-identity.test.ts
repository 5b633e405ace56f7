import { createMemoryStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { freshPage, settled } from '../page.js'
import { recordOf, visit } from '../shop.js'

freshPage()

describe('the id of a record', () => {
  it.each(['rejectAll', 'withdraw', 'dismiss', 'acknowledge'] as const)(
    'is not made for a visitor who has granted nothing: %s',
    (act) => {
      const store = visit()
      store[act]()
      expect(recordOf(store).id).toBeNull()
    },
  )

  it.each(['US', 'JP'])('is not made for taking note in %s', (region) => {
    const store = visit({ region })
    store.acknowledge()
    expect(recordOf(store).id).toBeNull()
  })

  it('is not made for a refusal of one category', () => {
    const store = visit({ region: 'US' })
    store.save({ categories: { marketing: false } })
    expect(recordOf(store).id).toBeNull()
  })

  it('is not made for a refusal after a note was taken', () => {
    const store = visit({ region: 'JP' })
    store.acknowledge()
    store.save({ categories: { marketing: false } })
    expect(recordOf(store).id).toBeNull()
  })

  it('is made with the first grant, were it of one service', () => {
    const store = visit()
    store.rejectAll()
    store.allowService('youtube')
    expect(recordOf(store).id).toMatch(/^[\da-f-]{36}$/)
  })

  it('is kept while something is granted', () => {
    const store = visit()
    store.allowService('youtube')
    const { id } = recordOf(store)
    store.acceptAll()
    store.save({ categories: { marketing: false } })
    store.allowService('pixel')
    expect(recordOf(store).id).toBe(id)
  })

  it('goes with the last grant', () => {
    const store = visit()
    store.allowService('youtube')
    store.save({ services: { youtube: false } })
    expect(recordOf(store).id).toBeNull()
  })

  it('is a new one after a withdrawal', () => {
    const store = visit()
    store.acceptAll()
    const { id } = recordOf(store)
    store.withdraw()
    expect(recordOf(store).id).toBeNull()
    store.acceptAll()
    expect(recordOf(store).id).not.toBe(id)
  })

  it('is random', () => {
    const ids = Array.from({ length: 100 }, () => {
      const store = visit()
      store.acceptAll()
      return recordOf(store).id
    })
    expect(new Set(ids).size).toBe(100)
  })

  it('is made on plain http too, where crypto.randomUUID is absent', () => {
    const getRandomValues = crypto.getRandomValues.bind(crypto)
    vi.stubGlobal('crypto', { getRandomValues })
    const store = visit()
    store.acceptAll()
    expect(recordOf(store).id).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    )
  })

  it('leaves nothing of itself in storage after a withdrawal was reported', async () => {
    const storage = createMemoryStorage()
    const store = visit({ storage, onDecision: () => {} })
    store.acceptAll()
    const { id } = recordOf(store)
    await settled()
    expect(storage.read()).toContain(id)
    store.withdraw()
    await settled()
    expect(storage.read()).not.toContain(id)
  })
})

describe('the previous id', () => {
  it('is reported once, by the withdrawal that drops it', async () => {
    const onDecision = vi.fn()
    const store = visit({ onDecision })
    store.acceptAll()
    const { id } = recordOf(store)
    store.withdraw()
    store.withdraw()
    await settled()
    const told = onDecision.mock.calls.map(([proof]) => [proof.id, proof.previousId])
    expect(told).toEqual([
      [id, null],
      [null, id],
      [null, null],
    ])
  })

  it('is absent while the id stays', async () => {
    const onDecision = vi.fn()
    const store = visit({ onDecision })
    store.acceptAll()
    store.save({ categories: { marketing: false } })
    store.acceptAll()
    await settled()
    expect(onDecision.mock.calls.map(([{ previousId }]) => previousId)).toEqual([null, null, null])
  })

  it('is reported by a refusal in the preferences, too', async () => {
    const onDecision = vi.fn()
    const store = visit({ onDecision })
    store.allowService('youtube')
    const { id } = recordOf(store)
    store.rejectAll({ surface: 'preferences' })
    await settled()
    expect(onDecision).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: null, previousId: id, action: 'reject-all' }),
    )
  })
})
