import type { Page } from 'playwright-core'
import type { ConsentRecord } from 'react-consent-ui'
import { googleHeadSnippet } from 'react-consent-ui/integrations'
import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { consent } from './vendors/consent.js'

/** Google's own snippet, with a tag that is served here. */
const TAG = `<script async src="/gtag.js"></script><script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', 'G-1');
</script>`

/** Reads its commands in their order, as Google's does, and notes what holds as it counts the page. */
const GTAG = `
  const consent = {};
  window.counted = [];
  const take = (command) => {
    if (command[0] === 'consent') Object.assign(consent, command[2]);
    if (command[0] === 'config') counted.push(consent.ad_storage || 'no default');
  };
  dataLayer.forEach(take);
`

/** Opens a page whose server prints this into its head. */
async function openWith(head: string, vendors: string, expectProblems = false) {
  const visit = await openSite('/', { build: 'vendors', expectProblems })
  const { page } = visit
  const context = page.context()
  await context.route('**/gtag.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: GTAG }),
  )
  await context.route('**/answers-500', (route) => route.fulfill({ status: 500 }))
  async function go(printed: string) {
    await page.unroute('**/?vendors=*')
    await page.route('**/?vendors=*', async (route) => {
      const response = await route.fetch()
      const html = (await response.text()).replace('<head>', `<head>${printed}`)
      await route.fulfill({ response, body: html })
    })
    await page.goto(`/?vendors=${vendors}`)
    await triggerOf(page).waitFor()
  }
  await go(head)
  return { ...visit, go }
}

/** Google's `dataLayer`: commands by their first two words, and names of events. */
const commands = (page: Page) =>
  page.evaluate(() =>
    (Reflect.get(window, 'dataLayer') as ArrayLike<unknown>[]).map((entry) =>
      'event' in entry ? `event ${entry.event}` : `${entry[0]} ${entry[1]}`.replace(/js .*/, 'js'),
    ),
  )

const adStorage = (page: Page) =>
  page.evaluate(() =>
    (Reflect.get(window, 'dataLayer') as ArrayLike<unknown>[]).flatMap((entry) =>
      entry[0] === 'consent' ? [(entry[2] as { ad_storage: string }).ad_storage] : [],
    ),
  )

const script = (record?: ConsentRecord | null) =>
  `<script>${googleHeadSnippet({ config: consent, record })}</script>`

describe('Google’s tag behind the head snippet', () => {
  it('reads the default before its configuration, and that before the update', async () => {
    const { page } = await openWith(script(null) + TAG, 'google')
    await expect.poll(() => page.evaluate('window.counted')).toEqual(['denied'])
    await bannerOf(page).accept.click()
    await expect.poll(() => adStorage(page)).toEqual(['denied', 'granted'])
    expect((await commands(page)).filter((each) => !each.startsWith('event'))).toEqual([
      'consent default',
      'js',
      'config G-1',
      'consent update',
    ])
    await triggerOf(page).click()
    await dialogOf(page).reject.click()
    await expect.poll(() => adStorage(page)).toEqual(['denied', 'granted', 'denied'])
  })

  it('counts the first page of a visitor who comes back as they chose', async () => {
    const { page, go } = await openWith(script(null) + TAG, 'google')
    await bannerOf(page).accept.click()
    await expect.poll(() => adStorage(page)).toHaveLength(2)
    const record = await page.evaluate(() => Reflect.get(window, 'shop').store.getState().record)
    await go(script(record) + TAG)
    await expect.poll(() => page.evaluate('window.counted')).toEqual(['granted'])
    expect(await commands(page)).toEqual([
      'consent default',
      'js',
      'config G-1',
      'event consent_update',
    ])
  })

  it('is pointed out where the snippet is missing', async () => {
    const { page, problems } = await openWith(TAG, 'google', true)
    await expect.poll(() => page.evaluate('window.counted.length')).toBe(1)
    await expect.poll(() => problems.join()).toContain('print googleHeadSnippet() into the head')
    expect((await commands(page)).slice(0, 3)).toEqual(['js', 'config G-1', 'consent default'])
  })
})

describe('a vendor whose script comes late', () => {
  it('receives the choice made before it loaded', async () => {
    const { page } = await openWith('', 'meta')
    await page.context().route('**/fbevents.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'window.calls = []; window.fbq = (...call) => { calls.push(call) }',
      }),
    )
    await bannerOf(page).accept.click()
    await bannerOf(page).region.waitFor({ state: 'detached' })
    await page.addScriptTag({ url: '/fbevents.js' })
    await expect.poll(() => page.evaluate('window.calls')).toEqual([['consent', 'grant']])
  })
})

describe('vendors that throw, hang and answer 500', () => {
  it('are called after the banner has closed, and do not delay the next vendor', async () => {
    const { page, problems } = await openWith('', 'broken', true)
    /** At the end of the click's task: whether the banner is open, and how often a vendor was called. */
    await page.evaluate(() => {
      addEventListener('click', () =>
        queueMicrotask(() => {
          const isOpen = document.querySelector('[data-rcu="banner"]') !== null
          const told = Reflect.get(window, 'shop').seen.length
          Reflect.set(window, 'afterClick', { isOpen, told })
        }),
      )
    })
    await bannerOf(page).accept.click()
    const seen = () => page.evaluate(() => Reflect.get(window, 'shop').seen)
    await expect.poll(seen).toEqual(['denied, closed', 'granted, closed'])
    expect(await page.evaluate('window.afterClick')).toEqual({ isOpen: false, told: 1 })
    await expect
      .poll(() => problems.join())
      .toContain("throwing: the visitor's choice could not be sent")
    await expect.poll(() => problems.join()).toContain('(Error: 500)')
    const { categories } = await page.evaluate(() => Reflect.get(window, 'shop').store.getState())
    expect(categories.marketing).toBe(true)
  })
})
