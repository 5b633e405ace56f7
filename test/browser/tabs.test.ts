import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { shown, stateOf, type VisitorOptions, visitTrust } from './open-trust.js'
import { bannerOf } from './surfaces.js'

/** Each way in which one tab can learn of another one's decision. */
const WAYS: [string, string, VisitorOptions][] = [
  ['with a cookie', '/', {}],
  ['with local storage', '/?storage=local', {}],
  [
    'with local storage, where there are no channels',
    '/?storage=local',
    { before: () => Reflect.deleteProperty(window, 'BroadcastChannel') },
  ],
]

async function twoTabs(path: string, options: VisitorOptions) {
  const { tab } = await visitTrust(options)
  const tabs = [await tab(path), await tab(path)] as const
  for (const page of tabs) await page.waitForLoadState('networkidle')
  return tabs
}

/** When a page that asks for it does something, on the clock that all tabs share. */
function act(page: Page, decision: 'acceptAll' | 'rejectAll' | 'withdraw' | 'reset') {
  return page.evaluate((name) => {
    const since = performance.timeOrigin + performance.now()
    void probe.store[name]()
    return since
  }, decision)
}

/** Fails where a tab took longer than a second to follow. */
async function expectSoon(there: Page, since: number) {
  const changedAt = await there.evaluate(() => probe.getChangedAt())
  expect(changedAt).toBeGreaterThan(since)
  expect(changedAt - since).toBeLessThan(1000)
}

describe.each(WAYS)('another tab, %s', (_, path, options) => {
  it('follows an acceptance within a second', async () => {
    const [here, there] = await twoTabs(path, options)
    const since = await act(here, 'acceptAll')
    await expect.poll(() => shown(there)).toBe('Granted')
    await expectSoon(there, since)
    await bannerOf(there).region.waitFor({ state: 'detached' })
  })

  it('follows a refusal within a second', async () => {
    const [here, there] = await twoTabs(path, options)
    const since = await act(here, 'rejectAll')
    await bannerOf(there).region.waitFor({ state: 'detached' })
    await expectSoon(there, since)
    expect(await stateOf(there)).toMatchObject({ status: 'decided', action: 'reject-all' })
  })

  it('follows a withdrawal within a second, and takes down what was granted', async () => {
    const [here, there] = await twoTabs(path, options)
    await act(here, 'acceptAll')
    await expect.poll(() => shown(there)).toBe('Granted')
    const since = await act(here, 'withdraw')
    await expect.poll(() => shown(there)).toBe('Denied')
    await expectSoon(there, since)
  })

  it('follows a reset within a second, and asks', async () => {
    const [here, there] = await twoTabs(path, options)
    await act(here, 'acceptAll')
    await expect.poll(() => shown(there)).toBe('Granted')
    const since = await act(here, 'reset')
    await bannerOf(there).region.waitFor()
    await expectSoon(there, since)
    expect(await shown(there)).toBe('Denied')
  })

  it('that decides at the same moment comes to the same', async () => {
    const [here, there] = await twoTabs(path, options)
    for (let round = 0; round < 10; round++) {
      await Promise.all([act(here, 'acceptAll'), act(there, 'rejectAll')])
      await expect
        .poll(async () => (await stateOf(here)).action === (await stateOf(there)).action)
        .toBe(true)
      await here.reload()
      const kept = await stateOf(here)
      expect(kept.persisted).toBe(true)
      expect(await stateOf(there)).toEqual(kept)
      expect(await there.evaluate(() => probe.errors)).toEqual([])
    }
  })
})

describe('a tab that can hear of nothing', () => {
  it('follows when it is looked at again', async () => {
    const [here, there] = await twoTabs('/', {
      before: () => Reflect.deleteProperty(window, 'BroadcastChannel'),
    })
    await act(here, 'acceptAll')
    await expect.poll(() => here.evaluate(() => document.cookie)).toContain('rcu=')
    await there.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect.poll(() => shown(there)).toBe('Granted')
  })
})

describe('a tab of another visitor', () => {
  it('is left alone', async () => {
    const one = await visitTrust()
    const other = await visitTrust()
    const here = await one.tab()
    const there = await other.tab()
    await act(here, 'acceptAll')
    await expect.poll(() => shown(here)).toBe('Granted')
    expect(await stateOf(there)).toMatchObject({ status: 'undecided', marketing: false })
  })
})
