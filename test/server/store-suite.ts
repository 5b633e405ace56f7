import type { ProofStore } from 'react-consent-ui/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { all, delivery, ID, proof, withdrawal } from './proofs.js'

/** A store, and direct access to its tables. */
export interface Opened {
  readonly store: ProofStore
  run(text: string): Promise<unknown>
  close(): Promise<void>
}

const NOON = Date.parse('2026-11-24T12:00:00.000Z')
const at = (seconds: number) => new Date(NOON + seconds * 1000)

/** The tests of every store, whichever engine it uses. */
export function describeStore(name: string, open: () => Promise<Opened>): void {
  describe(name, { timeout: 60_000 }, () => {
    let opened: Opened
    let store: ProofStore
    beforeAll(async () => {
      opened = await open()
      store = opened.store
      await store.setup()
    }, 60_000)
    afterAll(() => opened.close())
    beforeEach(async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: NOON })
      await store.deleteBefore(new Date('9999-01-01'))
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    it('returns a proof as it was sent, with the time of the server', async () => {
      const kept = proof({ services: { youtube: false, ads: true }, region: null })
      await store.add([delivery(kept)])
      expect(await all(store.read())).toEqual([{ ...kept, receivedAt: '2026-11-24T12:00:00.000Z' }])
    })

    it('stores texts of every language, and ids that are special in JavaScript', async () => {
      const categories = JSON.parse(
        '{ "__proto__": true, "constructor": false, "préférences 🍪": true }',
      )
      await store.add([delivery(proof({ categories, policyVersion: 'versión “2” — ٢' }))])
      const [found] = await all(store.read())
      expect(found?.policyVersion).toBe('versión “2” — ٢')
      expect(Object.entries(found?.categories ?? {}).sort()).toEqual(
        Object.entries(categories).sort(),
      )
    })

    it('stores a delivery once, however often it is sent', async () => {
      const one = delivery()
      await store.add([one])
      await store.add([one, one])
      await Promise.all(Array.from({ length: 20 }, () => store.add([one, delivery()])))
      expect(await all(store.read())).toHaveLength(21)
    })

    it('stores the first proof that is sent under a key', async () => {
      const one = delivery(proof({ locale: 'fr' }))
      await store.add([one])
      await store.add([{ ...one, proof: proof({ locale: 'de' }) }])
      expect((await all(store.read())).map(({ locale }) => locale)).toEqual(['fr'])
    })

    it('stores nothing for an empty list', async () => {
      await store.add([])
      expect(await all(store.read())).toEqual([])
    })

    it('finds nothing under an id that Postgres cannot store (fault 43)', async () => {
      await store.add([delivery()])
      expect(await all(store.read({ id: 'a\u0000b' }))).toEqual([])
    })

    it('finds the proofs of an id, and the withdrawal that dropped it', async () => {
      await store.add([delivery(proof({ action: 'custom' }))])
      vi.setSystemTime(at(1))
      await store.add([delivery(proof({ id: 'another-visitor' })), delivery(proof({ id: null }))])
      vi.setSystemTime(at(2))
      await store.add([delivery(proof())])
      vi.setSystemTime(at(3))
      await store.add([delivery(withdrawal())])
      const found = await all(store.read({ id: ID }))
      expect(found.map(({ action }) => action)).toEqual(['custom', 'accept-all', 'withdraw'])
    })

    it('finds nothing by an unknown id with any characters', async () => {
      await store.add([delivery()])
      for (const id of ['', 'unknown', "' OR '1'='1", '%', '"; DROP TABLE consent_proofs; --']) {
        expect(await all(store.read({ id }))).toEqual([])
      }
      expect(await all(store.read())).toHaveLength(1)
    })

    it('reads from an instant on, up to another, which is excluded', async () => {
      for (const seconds of [0, 1, 2, 3]) {
        vi.setSystemTime(at(seconds))
        await store.add([delivery(proof({ locale: String(seconds) }))])
      }
      const locales = async (...[filter]: Parameters<ProofStore['read']>) =>
        (await all(store.read(filter))).map(({ locale }) => locale).join('')
      expect(await locales({ from: at(1), to: at(3) })).toBe('12')
      expect(await locales({ from: at(2) })).toBe('23')
      expect(await locales({ to: at(2) })).toBe('01')
      expect(await locales({ id: ID, from: at(3) })).toBe('3')
    })

    it('reads more proofs than fit one statement, each once, also of one instant', async () => {
      const many = Array.from({ length: 1203 }, (_, index) =>
        delivery(proof({ locale: String(index) })),
      )
      for (let start = 0; start < many.length; start += 100) {
        await store.add(many.slice(start, start + 100))
      }
      const locales = (await all(store.read())).map(({ locale }) => Number(locale))
      expect(locales.sort((a, b) => a - b)).toEqual(many.map((_, index) => index))
    })

    it('deletes the proofs stored before an instant, and returns their number', async () => {
      const old = Array.from({ length: 701 }, () => delivery())
      await store.add(old)
      vi.setSystemTime(at(1))
      await store.add([delivery(proof({ locale: 'later' }))])
      expect(await store.deleteBefore(at(1))).toBe(701)
      expect((await all(store.read())).map(({ locale }) => locale)).toEqual(['later'])
      expect(await store.deleteBefore(at(1))).toBe(0)
    })

    it('can be set up again, and twice at once, without changing stored proofs', async () => {
      await store.add([delivery()])
      await Promise.all([store.setup(), store.setup()])
      expect(await all(store.read())).toHaveLength(1)
    })

    it('sets up an empty database from several processes at once', async () => {
      await opened.run('DROP TABLE consent_proofs, consent_proofs_version')
      await Promise.all(Array.from({ length: 8 }, () => store.setup()))
      await store.add([delivery()])
      expect(await all(store.read())).toHaveLength(1)
    })

    it('refuses tables of a newer release, and changes nothing', async () => {
      await opened.run('INSERT INTO consent_proofs_version VALUES (7)')
      await expect(store.setup()).rejects.toThrow(
        'react-consent-ui: the proof tables have version 7, but this release supports versions up to 1. No table was changed. Use the release that created them, or a newer one.',
      )
      await opened.run('DELETE FROM consent_proofs_version WHERE version = 7')
    })
  })
}
