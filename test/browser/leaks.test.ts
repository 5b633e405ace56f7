import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'

const MOUNTS = 1000

/** What is alive in the page, by kind. */
type Alive = Record<string, number>

describe('1,000 mounts and unmounts of everything, with the preferences open', () => {
  it('leaves no listener, element, timer, observer or channel behind', async () => {
    const { page } = await openSite('/', {
      build: 'mounted',
      prepare: (context) => context.addInitScript(count),
    })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    // Every chunk is fetched.
    await comeAndGo(page, 50)
    const before = await alive(page, session)
    await comeAndGo(page, MOUNTS)
    // Each mount lives long enough to follow other tabs.
    expect(await page.evaluate(() => Reflect.get(window, 'opened')())).toBeGreaterThan(MOUNTS)

    // What is left grows with the mounts. The browser keeps a few elements of the last one for a while.
    const most = Object.fromEntries(
      Object.entries(before).map(([kind, value]) => [kind, value + MOUNTS / 10]),
    )
    await expect
      .poll(async () => {
        const now = await alive(page, session)
        return Object.keys(now).filter((kind) => (now[kind] ?? 0) > (most[kind] ?? 0))
      })
      .toEqual([])
  })
})

function comeAndGo(page: Page, times: number) {
  return page.evaluate((times) => Reflect.get(window, 'comeAndGo')(times), times)
}

/** The counts of the browser, after a garbage collection, and those of the page. */
async function alive(page: Page, session: CDPSession): Promise<Alive> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const browser = metrics.filter(({ name }) => ['Nodes', 'JSEventListeners'].includes(name))
  return {
    ...Object.fromEntries(browser.map(({ name, value }) => [name, value])),
    ...(await page.evaluate<Alive>(() => Reflect.get(window, 'alive')())),
  }
}

/** Runs in the page before its first script: every page is idle at once. Counts what the browser does not count. */
function count() {
  const timers = new Set<unknown>()
  const repeating = new Set<unknown>()
  const observers = new Set<object>()
  let channels = 0
  let opened = 0

  const { setTimeout, clearTimeout, setInterval, clearInterval, BroadcastChannel } = window
  /** In a task of its own, without the wait of a timer. */
  const soon = (callback: (now: number) => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      callback(performance.now())
    }
    port2.postMessage(undefined)
    return 0
  }
  Object.assign(window, {
    requestAnimationFrame: soon,
    requestIdleCallback: soon,
    setTimeout(callback: () => void, delayMs?: number) {
      const timer = setTimeout(() => {
        timers.delete(timer)
        callback()
      }, delayMs)
      timers.add(timer)
      return timer
    },
    clearTimeout(timer: number) {
      timers.delete(timer)
      clearTimeout(timer)
    },
    setInterval(...given: Parameters<typeof setInterval>) {
      const timer = setInterval(...given)
      repeating.add(timer)
      return timer
    },
    clearInterval(timer: number) {
      repeating.delete(timer)
      clearInterval(timer)
    },
    BroadcastChannel: class extends BroadcastChannel {
      constructor(name: string) {
        super(name)
        channels++
        opened++
      }
      override close() {
        channels--
        super.close()
      }
    },
  })
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = Observer.prototype
    Object.assign(Observer.prototype, {
      observe(this: object, ...given: unknown[]) {
        observers.add(this)
        return Reflect.apply(observe, this, given)
      },
      disconnect(this: object) {
        observers.delete(this)
        return Reflect.apply(disconnect, this, [])
      },
    })
  }
  Object.assign(window, {
    alive: () => ({
      timers: timers.size,
      intervals: repeating.size,
      observers: observers.size,
      channels,
    }),
    opened: () => opened,
  })
}
