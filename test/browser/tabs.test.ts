import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fetched } from './fetched.js'
import { shown, stateOf, type VisitorOptions, visitTrust } from './open-trust.js'
import { bannerOf } from './surfaces.js'

/** Each way by which a decision reaches another tab. */
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
  for (const page of tabs) await fetched(page, 'dialog-body')
  return tabs
}

function act(page: Page, decision: 'acceptAll' | 'rejectAll' | 'withdraw' | 'reset') {
  return page.evaluate((name) => void probe.store[name](), decision)
}

describe.each(WAYS)('another tab, %s', (_, path, options) => {
  it('follows an acceptance, a withdrawal, a reset and a refusal', async () => {
    const [here, there] = await twoTabs(path, options)
    const banner = bannerOf(there).region

    await act(here, 'acceptAll')
    await expect.poll(() => shown(there)).toBe('Granted')
    await banner.waitFor({ state: 'detached' })

    await act(here, 'withdraw')
    await expect.poll(() => shown(there)).toBe('Denied')

    await act(here, 'acceptAll')
    await expect.poll(() => shown(there)).toBe('Granted')
    await act(here, 'reset')
    await banner.waitFor()
    expect(await shown(there)).toBe('Denied')

    await act(here, 'rejectAll')
    await banner.waitFor({ state: 'detached' })
    expect(await stateOf(there)).toMatchObject({ status: 'decided', action: 'reject-all' })
  })

  it('ends with the same decision if both decide at the same moment', async () => {
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

describe('a tab that no message reaches', () => {
  it('follows when it becomes visible again', async () => {
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
