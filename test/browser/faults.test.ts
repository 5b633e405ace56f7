import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fetched } from './fetched.js'
import { shown, stateOf, type Visitor, visitTrust } from './open-trust.js'
import { bannerOf } from './surfaces.js'

/** Each way in which a browser refuses to keep the record, and where the page keeps it. */
const REFUSALS: [string, string, () => void][] = [
  [
    'local storage throws when it is read',
    '/?storage=local',
    () => {
      Storage.prototype.getItem = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    },
  ],
  [
    'local storage throws when it is written',
    '/?storage=local',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    },
  ],
  [
    'there is no local storage at all',
    '/?storage=local',
    () => {
      Object.defineProperty(window, 'localStorage', { value: null })
    },
  ],
  [
    'local storage has no room left',
    '/?storage=local',
    () => {
      // Down to the last character, for real: Chromium has no switch for it.
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          for (let part = 0; ; part++) localStorage.setItem(`${size}/${part}`, 'x'.repeat(size))
        } catch {
          // Full for this size.
        }
      }
    },
  ],
  [
    'cookies throw',
    '/',
    () => {
      Object.defineProperty(Document.prototype, 'cookie', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
        set: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    },
  ],
]

const REFUSED = 'react-consent-ui: the browser refused to store the record'

/** Uses the page as a visitor does, and looks at what becomes of it. */
async function decideTwice(page: Page) {
  expect(await shown(page)).toBe('Denied')
  await bannerOf(page).accept.click()
  await expect.poll(() => shown(page)).toBe('Granted')
  await expect.poll(() => stateOf(page)).toMatchObject({ status: 'decided', persisted: false })
  await page.evaluate(() => probe.store.withdraw())
  expect(await shown(page)).toBe('Denied')
}

/** Expects one warning and one call of onStorageError. */
async function expectToldOnce(page: Page, problems: readonly string[]) {
  await expect.poll(() => page.evaluate(() => probe.errors.length)).toBe(1)
  expect(problems.filter((problem) => problem.startsWith(REFUSED))).toHaveLength(1)
  expect(problems).toHaveLength(1)
}

describe.each(REFUSALS)('where %s', (_, path, before) => {
  it('the page works, a decision holds until it closes, and onStorageError is called once', async () => {
    const { tab, problems } = await visitTrust({ before, expectProblems: true })
    const page = await tab(path)
    await decideTwice(page)
    await expectToldOnce(page, problems)
  })

  it('nothing is granted on the next page, and the visitor is asked', async () => {
    const { tab } = await visitTrust({ before, expectProblems: true })
    const page = await tab(path)
    await bannerOf(page).accept.click()
    await expect.poll(() => shown(page)).toBe('Granted')
    await page.reload()
    await bannerOf(page).region.waitFor()
    expect(await shown(page)).toBe('Denied')
  })
})

describe('where the browser drops cookies without a word', () => {
  it('the page works, a decision holds until it closes, and onStorageError is called once', async () => {
    const { tab, problems } = await visitTrust({ expectProblems: true })
    const page = await tab()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: true })
    await page.reload()
    await decideTwice(page)
    await expectToldOnce(page, problems)
    expect(await page.context().cookies()).toEqual([])
  })
})

describe('in a frame that is sandboxed without its origin', () => {
  it('the page works, a decision holds until it closes, and onStorageError is called once', async () => {
    const { tab, problems } = await visitTrust({ expectProblems: true })
    const page = await tab()
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: '/?framed' })
      frame.sandbox.add('allow-scripts')
      document.body.append(frame)
    })
    const frame = page.frameLocator('iframe')
    await frame.getByRole('heading', { name: 'Still alive' }).waitFor()
    expect(await frame.locator('main p').textContent()).toBe('Denied')
    await frame.getByRole('button', { name: 'Accept all' }).click()
    await frame.getByText('Granted').waitFor()
    await expect.poll(() => problems.filter((one) => one.startsWith(REFUSED)).length).toBe(1)
    expect(problems).toHaveLength(1)
    expect(await shown(page)).toBe('Denied')
  })
})

describe('on plain http, where randomUUID is absent', () => {
  it('an acceptance has an id', async () => {
    const { tab } = await visitTrust({ origin: 'http://www.shop.example' })
    const page = await tab()
    expect(await page.evaluate(() => typeof crypto.randomUUID)).toBe('undefined')
    await bannerOf(page).accept.click()
    await expect.poll(() => shown(page)).toBe('Granted')
    const id = await page.evaluate(() => probe.store.getState().record?.id)
    expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
    await page.reload()
    expect(await stateOf(page)).toMatchObject({ status: 'decided', persisted: true })
  })
})

describe('a clock that is off by years', () => {
  it('keeps a decision within the page, and nothing is granted once it is right', async () => {
    const { tab } = await visitTrust()
    const page = await tab()
    await page.clock.install({ time: '2046-01-01T12:00:00Z' })
    await page.reload()
    await bannerOf(page).accept.click()
    await expect.poll(() => shown(page)).toBe('Granted')
    await page.clock.setSystemTime(new Date('2026-11-24T12:00:00Z'))
    const after = await tab()
    await bannerOf(after).region.waitFor()
    expect(await shown(after)).toBe('Denied')
  })

  it('that is years behind is reported: the browser drops the cookie at once', async () => {
    const { tab, problems } = await visitTrust({ expectProblems: true })
    const page = await tab()
    await page.clock.install({ time: '2016-01-01T12:00:00Z' })
    await page.reload()
    await bannerOf(page).accept.click()
    await expect.poll(() => shown(page)).toBe('Granted')
    await page.clock.runFor(5000)
    await expectToldOnce(page, problems)
  })
})

describe('where BroadcastChannel is absent', () => {
  it('the page lives, without a word', async () => {
    const { tab } = await visitTrust({
      before: () => Reflect.deleteProperty(window, 'BroadcastChannel'),
    })
    const page = await tab()
    await bannerOf(page).accept.click()
    await expect.poll(() => shown(page)).toBe('Granted')
    await page.reload()
    expect(await stateOf(page)).toMatchObject({ status: 'decided', persisted: true })
  })
})

describe('a listener that throws', () => {
  it('is logged, and keeps neither the page nor the storage from following', async () => {
    const { tab, problems } = await visitTrust({ expectProblems: true })
    const page = await tab()
    await page.evaluate(() => {
      probe.store.subscribe(() => {
        throw new Error('A listener of the site')
      })
    })
    await bannerOf(page).reject.click()
    await bannerOf(page).region.waitFor({ state: 'detached' })
    await page.reload()
    expect(await stateOf(page)).toMatchObject({ action: 'reject-all', persisted: true })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('A listener of the site')
  })
})

/** Opens a page and waits for its chunks: a page that is left while it fetches one is not kept. */
async function openWhole(tab: Visitor['tab']) {
  const page = await tab()
  await fetched(page, 'dialog-body')
  return page
}

/** Does not wait for the page to load, as Playwright would: a page from the cache does not load again. */
async function back(page: Page) {
  await page.goBack({ waitUntil: 'commit' })
}

describe('a page from the back-forward cache', () => {
  it('has followed what was decided while it slept', async () => {
    const { tab } = await visitTrust({ keepsPages: true })
    const page = await openWhole(tab)
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        Reflect.set(window, 'hasSlept', persisted)
      })
    })
    await page.goto('/elsewhere')
    await bannerOf(page).accept.click()
    await expect.poll(() => shown(page)).toBe('Granted')
    await back(page)
    await expect.poll(() => shown(page)).toBe('Granted')
    await bannerOf(page).region.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => Reflect.get(window, 'hasSlept'))).toBe(true)
  })

  it('takes down what was withdrawn while it slept', async () => {
    const { tab } = await visitTrust({ keepsPages: true })
    const page = await openWhole(tab)
    await bannerOf(page).accept.click()
    await expect.poll(() => shown(page)).toBe('Granted')
    await page.goto('/elsewhere')
    await page.evaluate(() => probe.store.withdraw())
    await back(page)
    await expect.poll(() => shown(page)).toBe('Denied')
  })
})
