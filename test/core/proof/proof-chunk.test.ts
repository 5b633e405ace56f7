import { createMemoryStorage } from 'react-consent-ui/core'
import { expect, it, vi } from 'vitest'
import { freshPage, settled } from '../page.js'
import { visit } from '../shop.js'

freshPage()

vi.mock('../../../src/core/proof/proof.js', () => {
  throw new Error('chunk lost')
})

it('a decision whose proof could not be made is left to the next page', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const storage = createMemoryStorage()
  const onDecision = vi.fn()
  const store = visit({ storage, onDecision })
  store.start()
  await store.acceptAll()
  await settled()
  expect(onDecision).not.toHaveBeenCalled()
  expect(log).toHaveBeenCalled()
  const text = storage.read()
  // The mark of a decision that was not reported.
  expect(decodeURIComponent(String(text))).toMatch(/,"\d{6}"\]$/)
})
