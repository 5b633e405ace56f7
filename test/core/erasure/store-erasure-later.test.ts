import { createMemoryStorage } from 'react-consent-ui/core'
import { describe, expect, it, vi } from 'vitest'
import { DAY, freshPage, NOW, settled } from '../page.js'
import { fillPage, shop, visit } from '../shop.js'

const page = freshPage()

describe('start()', () => {
  async function nextVisit(options: Parameters<typeof visit>[0]) {
    const stop = visit(options).start()
    await settled()
    stop()
  }

  it('erases what an expired record had granted, and forgets the record', async () => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    fillPage(page.current)
    vi.setSystemTime(NOW + 183 * DAY)
    await nextVisit({ storage })
    expect(page.current.cookieNames).toEqual(['basket', 'undeclared'])
    expect(storage.read()).toBeNull()
  })

  it('erases what a record of an older revision had granted', async () => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    fillPage(page.current)
    await nextVisit({ storage, config: { ...shop, revision: 4 } })
    expect(page.current.cookieNames).toEqual(['basket', 'undeclared'])
  })

  it('erases what a newer refusal of an account denies here', async () => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    fillPage(page.current)
    vi.setSystemTime(NOW + DAY)
    const { record } = await visit().rejectAll()
    await nextVisit({ storage, initialRecord: record })
    expect(page.current.cookieNames).toEqual(['basket', 'undeclared'])
  })

  it('erases what a valid record grants under another law and not under this one', async () => {
    const storage = createMemoryStorage()
    visit({ storage, region: 'US' }).acceptAll()
    fillPage(page.current)
    await nextVisit({ storage, region: 'FR' })
    expect(page.current.cookieNames).toEqual(['basket', 'undeclared'])
  })

  it('erases nothing where nothing was ever stored', async () => {
    fillPage(page.current)
    await nextVisit({ storage: createMemoryStorage() })
    expect(page.current.cookieNames).toContain('_ga')
  })

  it('erases nothing of what a valid record grants', async () => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    fillPage(page.current)
    await nextVisit({ storage })
    expect(page.current.cookieNames).toContain('_ga')
  })
})

describe('a change of the law', () => {
  it('erases what it takes back', async () => {
    const store = visit({ region: 'US' })
    store.start()
    fillPage(page.current)
    expect(store.getState().services.pixel).toBe(true)
    store.configure({ region: 'FR' })
    expect(store.getState().services.pixel).toBe(false)
    await settled()
    expect(page.current.cookieNames).toEqual(['basket', 'undeclared'])
  })
})
