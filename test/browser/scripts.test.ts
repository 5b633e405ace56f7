import { describe, expect, it } from 'vitest'
import { ACME, decide, openGated, ran } from './open-gated.js'
import { bannerOf } from './surfaces.js'

describe('scripts of one service', () => {
  it('run one after another, in the order of the page', async () => {
    const { page, open, asked, hold, release } = await openGated('show=order')
    hold('first')
    await open()
    expect(asked).toEqual([])
    await bannerOf(page).accept.click()
    // Neither waits for the first: one is async, the other belongs to another service.
    await expect.poll(async () => (await ran(page)).sort()).toEqual(['free', 'other'])
    expect([...asked].sort()).toEqual(['first', 'free', 'other'])
    release('first')
    await expect
      .poll(async () => (await ran(page)).slice(2))
      .toEqual(['first', 'second', 'third', 'fourth'])
  })

  it('go on behind one that cannot be fetched', async () => {
    const { page, open } = await openGated('show=order', { expectProblems: true })
    await page.context().route(`${ACME}/first.js`, (route) => route.abort())
    await open()
    await bannerOf(page).accept.click()
    await expect
      .poll(async () => (await ran(page)).filter((name) => !/free|other/.test(name)))
      .toEqual(['second', 'third', 'fourth'])
  })
})

describe('one source', () => {
  it('runs once under StrictMode, for two components, and though one of them comes and goes', async () => {
    const { page, open, asked } = await openGated('show=twice')
    await open()
    await bannerOf(page).accept.click()
    await expect.poll(() => ran(page)).toEqual(['tag', 'one load', 'two load'])
    const button = page.getByRole('button', { name: 'Come and go' })
    await button.click()
    await button.click()
    await expect.poll(() => ran(page)).toEqual(['tag', 'one load', 'two load', 'two load'])
    expect(asked).toEqual(['tag'])
    expect(await page.locator('script[data-rcu="script"]').count()).toBe(1)
  })

  it('is stopped by the withdrawal, and started again without being run again', async () => {
    const { page, open, asked } = await openGated('show=twice')
    await open()
    await bannerOf(page).accept.click()
    await expect.poll(() => ran(page)).toHaveLength(3)
    await decide(page, 'withdraw')
    await expect.poll(() => ran(page)).toHaveLength(5)
    expect(await page.locator('script[data-rcu="script"]').count()).toBe(0)
    await decide(page, 'acceptAll')
    await expect
      .poll(() => ran(page))
      .toEqual([
        ...['tag', 'one load', 'two load'],
        ...['one withdraw', 'two withdraw'],
        ...['one load', 'two load'],
      ])
    expect(asked).toEqual(['tag'])
  })

  it('is stopped though its components have left the page', async () => {
    const { page, open } = await openGated('show=twice')
    await open()
    await bannerOf(page).accept.click()
    await expect.poll(() => ran(page)).toHaveLength(3)
    await page.getByRole('button', { name: 'Come and go' }).click()
    await decide(page, 'withdraw')
    await expect.poll(async () => (await ran(page)).slice(3)).toEqual(['one withdraw'])
  })

  it('never runs when it is withdrawn on its way, and is fetched again after a new grant', async () => {
    const { page, open, asked, hold, release } = await openGated('show=external')
    hold('tag')
    await open()
    await bannerOf(page).accept.click()
    await expect.poll(() => asked).toEqual(['tag'])
    await decide(page, 'withdraw')
    const arrival = page.waitForResponse(`${ACME}/tag.js`)
    release('tag')
    await (await arrival).finished()
    // A later script has run, so this one had time to run, too.
    await page.addScriptTag({ url: `${ACME}/later.js` })
    expect(await ran(page)).toEqual(['later'])
    expect(await page.getByRole('main').textContent()).toBe('waiting')
    await decide(page, 'acceptAll')
    await expect.poll(() => ran(page)).toEqual(['later', 'tag'])
    await page.getByText('ready').waitFor()
  })

  it('that failed is fetched again after a new grant', async () => {
    const { page, open } = await openGated('show=external', { expectProblems: true })
    await page.context().route(`${ACME}/tag.js`, (route) => route.abort(), { times: 1 })
    await open()
    await bannerOf(page).accept.click()
    await page.getByText('failed').waitFor()
    await decide(page, 'withdraw')
    await page.getByText('waiting').waitFor()
    await decide(page, 'acceptAll')
    await page.getByText('ready').waitFor()
    expect(await ran(page)).toEqual(['tag'])
  })
})

describe('Google’s tag, loaded only while it is granted', () => {
  it('reads the default, then the update, then its configuration', async () => {
    const { page, open } = await openGated('show=google')
    await page.context().route('**/gtag.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `ran.push(...dataLayer.map((entry) => entry[0] + ' ' + (entry[2]?.ad_storage ?? '')))`,
      }),
    )
    await open()
    await bannerOf(page).accept.click()
    await expect
      .poll(() => ran(page))
      .toEqual(['consent denied', 'consent granted', 'js ', 'config '])
  })
})

const PAGE = "default-src 'self'; style-src 'self'; img-src 'self' data:"

describe('under a strict Content Security Policy', () => {
  const policy = `${PAGE}; script-src 'self' 'nonce-r4nd0m'`

  it('scripts run under the nonce of the provider', async () => {
    const { page, open } = await openGated('show=both&nonce=r4nd0m', { policy })
    await open()
    await bannerOf(page).accept.click()
    await expect.poll(async () => (await ran(page)).sort()).toEqual(['inline', 'tag'])
    expect(await page.getByRole('main').textContent()).toBe('readyready')
  })

  it('scripts without the nonce fail, and say so', async () => {
    const { page, open, problems } = await openGated('show=both', { policy, expectProblems: true })
    await open()
    await bannerOf(page).accept.click()
    await expect.poll(() => page.getByRole('main').textContent()).toBe('failedfailed')
    expect(await ran(page)).toEqual([])
    expect(problems.filter((problem) => problem.startsWith('CSP: script-src-elem'))).toHaveLength(2)
  })
})

describe('under Trusted Types', () => {
  const types = (names: string) =>
    `${PAGE}; script-src 'self' 'nonce-r4nd0m'; require-trusted-types-for 'script'; trusted-types ${names}`
  /** Notes the policies that are made. */
  const watch = () => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): object }
    }
    const made: string[] = []
    Object.assign(window, { made })
    const create = trustedTypes.createPolicy.bind(trustedTypes)
    trustedTypes.createPolicy = (name, rules) => {
      made.push(name)
      return create(name, rules)
    }
  }

  it('scripts run by one policy, which is made with the first of them', async () => {
    const { page, open } = await openGated('show=both&nonce=r4nd0m', {
      policy: types('rcu'),
      prepare: (context) => context.addInitScript(watch),
    })
    await open()
    expect(await page.evaluate('window.made')).toEqual([])
    await bannerOf(page).accept.click()
    await expect.poll(async () => (await ran(page)).sort()).toEqual(['inline', 'tag'])
    expect(await page.evaluate('window.made')).toEqual(['rcu'])
  })

  it('scripts fail where the page allows no such policy, and the console says what is missing', async () => {
    const { page, open, problems } = await openGated('show=both&nonce=r4nd0m', {
      policy: types('another'),
      expectProblems: true,
    })
    await open()
    await bannerOf(page).accept.click()
    await expect.poll(() => page.getByRole('main').textContent()).toBe('failedfailed')
    expect(await ran(page)).toEqual([])
    expect(problems).toContain(
      `react-consent-ui: the page's Content Security Policy allows no Trusted Types policy called "rcu", so ConsentScript may be unable to add its scripts. Add it to the list: trusted-types rcu.`,
    )
  })

  it('nothing else is different where the browser has none', async () => {
    const { page, open } = await openGated('show=both', {
      prepare: (context) =>
        context.addInitScript(() => {
          Reflect.deleteProperty(window, 'trustedTypes')
        }),
    })
    await open()
    expect(await page.evaluate('window.trustedTypes')).toBeUndefined()
    await bannerOf(page).accept.click()
    await expect.poll(async () => (await ran(page)).sort()).toEqual(['inline', 'tag'])
  })
})
