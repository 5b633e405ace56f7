import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { fetched } from './fetched.js'
import { openSite } from './open-site.js'

/** Scripts that the page asked for by itself, without those that its HTML names, and when, in their order. */
async function asked(page: Page) {
  const html = await (await page.request.get(page.url())).text()
  const all = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
  )
  return all.filter(({ path }) => path.endsWith('.js') && !html.includes(path))
}

/** Notes the start of the first frame that has a banner. */
function noteFrame() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-rcu=banner]')) return
    observer.disconnect()
    requestAnimationFrame(() => Object.assign(window, { painted: performance.now() }))
  })
  observer.observe(document, { childList: true, subtree: true })
}

it('asks for nothing more before the banner is painted', async () => {
  const { page } = await openSite('/', {
    build: 'quickStart',
    prepare: (context) => context.addInitScript(noteFrame),
  })
  await fetched(page, 'dialog-body')
  const painted = await page.evaluate(() => Reflect.get(window, 'painted') as number)
  const requests = await asked(page)
  expect(requests.filter(({ startTime }) => startTime < painted)).toEqual([])
})
