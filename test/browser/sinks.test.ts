import type { BrowserContext, Page, Route } from 'playwright-core'
import { createProofHandler, type Delivery } from 'react-consent-ui/server'
import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { consent } from './vendors/consent.js'

/** A later page waits for its turn, and a busy machine for its own. */
const soon = <T>(look: () => T) => expect.poll(look, { timeout: 30_000 })

type Answer = (route: Route) => Promise<void>
type Case = [what: string, sink: string, answer: Answer | undefined]

/** An endpoint of this library, and what has come to it. */
function endpoint() {
  const kept: Delivery[] = []
  const add = async (deliveries: readonly Delivery[]) => {
    kept.push(...deliveries)
  }
  const handle = createProofHandler({ config: consent, store: { add } })
  const answer: Answer = async (route) => {
    const headers = await route.request().allHeaders()
    const body = route.request().postData()
    const response = await handle(
      new Request('http://localhost/', { method: 'POST', headers, body }),
    )
    // The page that asked may be gone by now.
    await route
      .fulfill({ status: response.status, body: await response.text() })
      .catch(() => undefined)
  }
  return { kept, answer, keys: () => kept.map(({ key }) => key) }
}

const failures: Record<string, Answer> = {
  'answers 500': (route) => route.fulfill({ status: 500 }),
  'cannot be reached': (route) => route.abort(),
  hangs: () => new Promise(() => {}),
}

async function open(sink: string, answer?: Answer) {
  const visit = await openSite('/', { build: 'vendors', expectProblems: true })
  const context = visit.page.context()
  if (answer) await listen(context, answer)
  await visit.page.goto(`/?sink=${sink}`)
  await triggerOf(visit.page).waitFor()
  return { ...visit, context }
}

async function listen(context: BrowserContext, answer: Answer) {
  await context.unroute('**/api/proofs')
  await context.route('**/api/proofs', answer)
}

/** Notes at the end of the click's task whether the banner is gone and how often a sink was called. */
async function watchClick(page: Page) {
  await page.evaluate(() => {
    const { seen } = Reflect.get(window, 'shop')
    const { fetch } = window
    window.fetch = (...request) => {
      seen.push('told')
      return fetch(...request)
    }
    addEventListener('click', () =>
      queueMicrotask(() => {
        const isOpen = document.querySelector('[data-rcu="banner"]') !== null
        Reflect.set(window, 'afterClick', { isOpen, told: seen.length })
      }),
    )
  })
}

const queue = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('rcu-queue')))

describe('a click on Accept', () => {
  it.each<Case>([
    ['no sink', '', undefined],
    ['a sink that throws', 'throwing', undefined],
    ['a sink that hangs', 'hanging', undefined],
    ...Object.entries(failures).map(
      ([how, answer]): Case => [`an endpoint that ${how}`, 'endpoint', answer],
    ),
  ])('has closed the banner before onDecision is called, with %s', async (_, sink, answer) => {
    const { page } = await open(sink, answer)
    await watchClick(page)
    await bannerOf(page).accept.click()
    expect(await page.evaluate('window.afterClick')).toEqual({ isOpen: false, told: 0 })
    const told = () => page.evaluate(() => Reflect.get(window, 'shop').seen)
    if (sink) await soon(told).toEqual(['told'])
    const { categories } = await page.evaluate(() => Reflect.get(window, 'shop').store.getState())
    expect(categories.marketing).toBe(true)
  })
})

describe('proofSink', () => {
  it('delivers what a visitor decides, and keeps nothing of it', async () => {
    const { kept, answer } = endpoint()
    const { page } = await open('endpoint', answer)
    await bannerOf(page).accept.click()
    await soon(() => kept.length).toBe(1)
    await triggerOf(page).click()
    await dialogOf(page).reject.click()
    await soon(() => kept.length).toBe(2)
    expect(kept.map(({ proof }) => proof.action)).toEqual(['accept-all', 'reject-all'])
    expect(kept[1]?.proof).toMatchObject({ id: null, previousId: kept[0]?.proof.id })
    await soon(() => queue(page)).toEqual([])
  })

  it.each(Object.entries(failures))(
    'delivers on a later page what an endpoint that %s did not take',
    async (_, failing) => {
      const { page, context, tab } = await open('endpoint', failing)
      await bannerOf(page).accept.click()
      await soon(() => queue(page)).toHaveLength(1)
      const [waiting] = await queue(page)
      const { kept, answer, keys } = endpoint()
      await listen(context, answer)
      await page.close()
      const next = await tab('/?sink=endpoint')
      // It may have to wait for its turn.
      await soon(keys).toHaveLength(1)
      expect(`rcu-queue-${kept[0]?.key}`).toBe(waiting)
      await soon(() => queue(next)).toEqual([])
    },
  )

  it('loses no decision to a page that is left at once', async () => {
    const { answer, keys } = endpoint()
    const { page } = await open('endpoint', answer)
    await bannerOf(page).accept.click()
    await page.goto('/?sink=endpoint&page=2')
    await soon(() => new Set(keys()).size).toBe(1)
    await soon(() => queue(page)).toEqual([])
    expect(new Set(keys()).size).toBe(1)
  })

  it('delivers from several tabs as one', async () => {
    const { page, context, tab } = await open('endpoint', failures['cannot be reached'])
    await bannerOf(page).accept.click()
    await soon(() => queue(page)).toHaveLength(1)
    const { answer, keys } = endpoint()
    await listen(context, answer)
    const tabs = await Promise.all([tab('/?sink=endpoint'), tab('/?sink=endpoint')])
    await soon(() => keys().length).toBeGreaterThan(0)
    for (const one of tabs) await soon(() => queue(one)).toEqual([])
    expect(new Set(keys()).size).toBe(1)
  })
})
