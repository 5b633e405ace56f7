import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  it,
  onTestFinished,
} from 'vitest'
import type { Engine, Tab } from './engine.js'
import { launchFirefox } from './firefox.js'
import { type Front, type OutsideProxy, startFront, startProxy } from './proxy.js'
import { launchWebKit } from './webkit.js'

const { firefox, miniBrowser, rendered, trust } = inject('engines')

const launch = {
  Firefox: (proxy: number, refusesCookies: boolean) =>
    launchFirefox({ binary: firefox, proxy, refusesCookies }),
  WebKitGTK: (proxy: number, refusesCookies: boolean) =>
    launchWebKit({ miniBrowser, proxy, refusesCookies }),
}

const BANNER = '[data-rcu="banner"]'
const DIALOG = '[role="dialog"]'
const button = (action: string) => `${BANNER} [data-action="${action}"]`
const isShown = (selector: string) =>
  `document.querySelector(${JSON.stringify(selector)})?.checkVisibility()`
const isGone = (selector: string) => `!document.querySelector(${JSON.stringify(selector)})`
const shows = (text: string) => `document.querySelector('main')?.innerText.includes('${text}')`
const hasRecord = `/(^|; )rcu=/.test(document.cookie)`
const IFRAME = 'main iframe'

describe.each(Object.keys(launch) as (keyof typeof launch)[])('in %s', (name) => {
  let proxy: OutsideProxy
  let front: Front
  let engine: Engine
  beforeAll(async () => {
    proxy = await startProxy()
    front = await startFront(rendered)
    engine = await launch[name](proxy.port, false)
  })
  afterAll(async () => {
    await engine.close()
    front.close()
    proxy.close()
  })
  beforeEach(() => {
    proxy.hosts.length = 0
  })

  /** A new visitor on a page, with what the page reports. */
  async function visit(address: string, { isLoading = false } = {}) {
    const visitor = await engine.visitor()
    onTestFinished(() => visitor.close())
    return { visitor, tab: await visitor.open(address, { isLoading }) }
  }
  const open = async (path = '/bare') => (await visit(front.address + path)).tab

  async function answer(tab: Tab, action: string) {
    await tab.until(isShown(button(action)))
    await tab.click(button(action))
    await tab.until(isGone(BANNER))
  }

  it('shows the banner on the first visit, stores nothing and contacts no other host', async () => {
    const tab = await open()
    await tab.until(isShown(button('accept-all')))
    expect(await tab.read(isShown(button('reject-all')))).toBe(true)
    expect(await tab.read('document.cookie')).toBe('')
    expect(await tab.read('localStorage.length')).toBe(0)
    expect(await tab.read(isGone(IFRAME))).toBe(true)
    expect(proxy.hosts).toEqual([])
  })

  it.each([
    ['reject-all', 'Not counted'],
    ['accept-all', 'Counted'],
  ])('stores %s, and does not ask again', async (action, text) => {
    const tab = await open()
    await answer(tab, action)
    await tab.until(shows(text))
    expect(await tab.read(hasRecord)).toBe(true)
    await tab.goto(`${front.address}/bare`)
    await tab.until(shows(text))
    expect(await tab.read(isGone(BANNER))).toBe(true)
  })

  it('saves one category in the dialog', async () => {
    const tab = await open()
    await tab.until(isShown(button('customize')))
    await tab.click(button('customize'))
    await tab.click(`${DIALOG} [data-category="statistics"]`)
    await tab.click('[role="dialog"] [data-action="save"]')
    await tab.until(isGone('[role="dialog"]'))
    await tab.until(shows('Counted'))
    expect(await tab.read(isGone(IFRAME))).toBe(true)
  })

  it('erases what a withdrawn service had stored', async () => {
    const { tab } = await visit(trust)
    await answer(tab, 'accept-all')
    await tab.until(shows('Granted'))
    await tab.read(`(() => {
      document.cookie = 'ad-1=x; Path=/'
      document.cookie = 'kept=x; Path=/'
      localStorage.setItem('ad-2', 'x')
      sessionStorage.setItem('ad-3', 'x')
    })()`)
    const erased = await tab.read<{ deleted: unknown[] }>(
      'probe.store.withdraw().then(({ erased }) => erased)',
    )
    expect(erased.deleted.length).toBeGreaterThanOrEqual(3)
    await tab.until(shows('Denied'))
    expect(await tab.read(`document.cookie.includes('ad-1')`)).toBe(false)
    expect(await tab.read(`document.cookie.includes('kept')`)).toBe(true)
    expect(await tab.read('[localStorage.length, sessionStorage.length]')).toEqual([0, 0])
  })

  it('contacts the host of an embed after a click on it, not before', async () => {
    const tab = await open()
    await answer(tab, 'reject-all')
    expect(proxy.hosts).toEqual([])
    await tab.click('[data-rcu="embed"] [data-action="load-once"]')
    await tab.until(isShown(IFRAME))
    await expect.poll(() => proxy.hosts, { timeout: 60_000 }).toContain('www.youtube-nocookie.com')
  })

  it('follows a second tab a hundred times (fault 61)', async () => {
    const { visitor, tab } = await visit(trust)
    const other = await visitor.open(trust)
    await other.until('Boolean(window.probe)')
    for (let round = 0; round < 50; round++) {
      for (const [act, text] of [
        ['acceptAll', 'Granted'],
        ['withdraw', 'Denied'],
      ] as const) {
        await tab.read(`probe.store.${act}().then(() => true)`)
        await other.until(shows(text))
      }
    }
  })

  it('keeps an answer that is given before React', async () => {
    front.hold()
    onTestFinished(() => front.release())
    const { tab } = await visit(`${front.address}/everybody`, { isLoading: true })
    await tab.until(isShown(button('accept-all')))
    await tab.click(button('accept-all'))
    await tab.until(`!${isShown(BANNER)}`)
    expect(await tab.read(hasRecord)).toBe(true)
    expect(await tab.read(shows('Not counted'))).toBe(true)
    front.release()
    await tab.until(shows('Counted'))
    await tab.until(isGone(BANNER))
  })

  it('breaks no rule of a strict Content Security Policy', async () => {
    const tab = await open('/everybody')
    await tab.until(isShown(button('customize')))
    await tab.read(`(() => {
      window.violations = []
      addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))
    })()`)
    await tab.click(button('customize'))
    await tab.click('[role="dialog"] [data-action="accept-all"]')
    await tab.until(isGone('[role="dialog"]'))
    await tab.until(shows('Counted'))
    expect(await tab.read('violations')).toEqual([])
    // A rule that the page does break, to see that the listener works.
    await tab.read(`document.body.setAttribute('style', 'color: red')`)
    await tab.until(`violations.length === 1`)
  })

  it('can be answered with the keyboard alone', async () => {
    const tab = await open()
    await tab.until(isShown(button('reject-all')))
    await tab.choose(button('customize'))
    await tab.until(isShown('[role="dialog"] [data-action="reject-all"]'))
    await tab.until(`document.querySelector('[role="dialog"]').contains(document.activeElement)`)
    await tab.choose('[role="dialog"] [data-action="reject-all"]')
    await tab.until(isGone('[role="dialog"]'))
    await tab.until(isGone(BANNER))
    expect(await tab.read(hasRecord)).toBe(true)
    expect(await tab.read(`document.activeElement === document.body`)).toBe(false)
  })

  it('can be read and answered at 320 × 256', async () => {
    const { tab } = await visit(trust)
    // No window is as small as this, but a frame is.
    await tab.read(`(() => {
      document.body.innerHTML = '<iframe src="/" width="320" height="256" style="border: 0"></iframe>'
    })()`)
    const inFrame = (expression: string) =>
      `((document, window) => ${expression})(frames[0].document, frames[0])`
    await tab.until(inFrame(isShown(button('accept-all'))))
    const wide = await tab.read(
      inFrame(
        `[document.documentElement, document.querySelector('${BANNER}')].map((e) => e.scrollWidth - e.clientWidth)`,
      ),
    )
    expect(wide).toEqual([0, 0])
    for (const action of ['accept-all', 'reject-all', 'customize']) {
      const isReachable = inFrame(`(() => {
        const button = document.querySelector('${button(action)}')
        button.scrollIntoView({ block: 'nearest', behavior: 'instant' })
        const { x, y, width, height } = button.getBoundingClientRect()
        return x >= 0 && x + width <= 320 && button.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      })()`)
      expect(await tab.read(isReachable), action).toBe(true)
    }
  })

  it('honors an answer in memory where cookies are refused', async () => {
    const refusing = await launch[name](proxy.port, true)
    onTestFinished(() => refusing.close())
    const visitor = await refusing.visitor()
    const tab = await visitor.open(trust)
    await answer(tab, 'accept-all')
    await tab.until(shows('Granted'))
    expect(await tab.read('document.cookie')).toBe('')
    expect(await tab.read('probe.store.getState().persisted')).toBe(false)
    await visitor.close()
  })
})
