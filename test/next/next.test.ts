import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { hold } from '../browser/hold.js'
import { openSite, type VisitOptions } from '../browser/open-site.js'
import { dialogOf, triggerOf } from '../browser/surfaces.js'

const { address, served, build, errors } = inject('next')
const PATHS = ['/', '/policy', '/hours']
const CODE = '**/_next/static/chunks/*.js'

const open = (at: string, options: VisitOptions = {}) => openSite(at, { address, ...options })

const TITLE = 'Your privacy at the mill'

/** Waits until the banner is announced, by a chunk that is fetched after the first paint. */
function announced(page: Page) {
  return page.getByRole('status').getByText(TITLE).waitFor({ state: 'attached' })
}

/** The banner in the words of the example. */
function bannerOf(page: Page) {
  const region = page.getByRole('region', { name: TITLE })
  const button = (name: string) => region.getByRole('button', { name, exact: true })
  return { region, accept: button('Accept all'), reject: button('Reject all') }
}

/** A visitor who has answered on the home page. */
async function answered(name: 'accept' | 'reject') {
  const visit = await open('/')
  const { page } = visit
  await announced(page)
  const told = page.waitForResponse('**/api/proofs')
  await bannerOf(page)[name].click()
  // The site's endpoint has kept the proof.
  expect((await told).status()).toBe(200)
  await bannerOf(page).region.waitFor({ state: 'detached' })
  return visit
}

const htmlOf = async (page: Page, at: string) => {
  const html = await (await page.request.get(at)).text()
  // The rest is the payload for the browser, which holds both sides of a gate.
  return html.slice(0, html.indexOf('self.__next_f'))
}

describe('the build with Cache Components, as create-next-app sets them up', () => {
  it('renders the static page ahead, and the pages of one visitor per request (fault 45)', () => {
    const modes = Object.fromEntries(
      [...build.matchAll(/^[├└┌] (\S) (\/\S*)/gm)].map(([, mode, at]) => [at, mode]),
    )
    expect(modes['/hours']).toBe('○')
    for (const at of ['/', '/policy']) expect(['◐', 'ƒ']).toContain(modes[at])
  })
})

describe('a page that Next renders for one visitor', () => {
  it('has the banner in its HTML, made of parts in a server component, where nothing is recorded', async () => {
    const html = await (await fetch(address)).text()
    expect(html).toMatch(
      /<section data-rcu="banner" lang="en"[^>]*><h2[^>]*>Your privacy at the mill</,
    )
    expect(html).toContain('data-action="reject-all"')
    expect(html).toContain('<p>Your visit is not counted.</p>')
    expect(html).toContain('viewBox="0 0 16 9"')
    expect(html).not.toContain('<iframe')
  })

  it('has for a visitor who agreed what was agreed to', async () => {
    const { page } = await answered('accept')
    const html = await htmlOf(page, '/')
    expect(html).toContain('<p>Your visit is counted.</p>')
    expect(html).toContain('src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"')
    expect(html).not.toContain('data-rcu="banner"')
  })

  it('has for a visitor who refused placeholders and no banner', async () => {
    const { page } = await answered('reject')
    const html = await htmlOf(page, '/')
    expect(html).toContain('<p>Your visit is not counted.</p>')
    expect(html).not.toContain('<iframe')
    expect(html).not.toContain('data-rcu="banner"')
  })

  it('renews the record, until the same day', async () => {
    const { page } = await answered('reject')
    const [cookie] = await page.context().cookies()
    const renewed = (await page.request.get('/')).headers()['set-cookie'] ?? ''
    expect(renewed).toContain(`rcu=${cookie?.value}; Expires=`)
    const [, expires = ''] = /Expires=([^;]+)/.exec(renewed) ?? []
    expect(Date.parse(expires) / 1000).toBeCloseTo(cookie?.expires ?? 0, -1)
  })

  it('has the whole policy in its HTML', async () => {
    const html = await (await fetch(`${address}/policy`)).text()
    for (const text of ['Who we are', 'Visitor counter', 'Counts your visits.', 'privacy@mill']) {
      expect(html.slice(0, html.indexOf('self.__next_f'))).toContain(text)
    }
  })
})

describe('a page that Next renders once for everybody', () => {
  it('is the same for every visitor, and sets nothing', async () => {
    const { page } = await answered('accept')
    const [theirs, anybody] = [await page.request.get('/hours'), await fetch(`${address}/hours`)]
    expect(await theirs.text()).toBe(await anybody.text())
    expect(theirs.headers()).not.toHaveProperty('set-cookie')
  })

  it('shows no banner to a visitor who has answered, not before its code has come either', async () => {
    const { page } = await answered('reject')
    const { prepare, release } = hold(CODE)
    await prepare(page.context())
    await page.goto('/hours', { waitUntil: 'commit' })
    await page.getByRole('heading', { name: 'Opening hours' }).waitFor()
    // No role finds what is hidden.
    const banner = page.locator('[data-rcu="banner"]')
    expect(await banner.isVisible()).toBe(false)
    release()
    await banner.waitFor({ state: 'detached' })
  })

  it('keeps an answer that was given before its code had come', async () => {
    const { prepare, release } = hold(CODE)
    const { page } = await open('/hours', { prepare, waitUntil: 'commit' })
    await bannerOf(page).accept.click()
    expect(await bannerOf(page).region.isVisible()).toBe(false)
    const told = page.waitForRequest('**/api/proofs')
    release()
    expect((await told).postDataJSON()).toMatchObject([
      { proof: { action: 'accept-all', surface: 'banner' } },
    ])
    await page.getByText('Your visit is counted.').waitFor()
    expect(await bannerOf(page).region.count()).toBe(0)
  })
})

describe('the Next app in a browser', () => {
  it.each(PATHS)('hydrates %s without a warning or a third-party request', async (at) => {
    const { page, elsewhere } = await open(at)
    await announced(page)
    await triggerOf(page).click()
    await dialogOf(page).close.click()
    expect(elsewhere).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })

  it.each([
    ['accept', 'Your visit is counted.', ['https://www.youtube-nocookie.com/embed/M7lc1UVf-VE']],
    ['reject', 'Your visit is not counted.', []],
  ] as const)('keeps what %s came to on every page', async (name, text, contacted) => {
    const { page, elsewhere } = await answered(name)
    for (const at of ['/', '/hours']) {
      await page.goto(at)
      await page.getByText(text).waitFor()
      await page.waitForLoadState('load')
      expect(await bannerOf(page).region.count()).toBe(0)
    }
    expect([...new Set(elsewhere)]).toEqual(contacted)
  })

  it('keeps a decision while the visitor goes from page to page without a reload', async () => {
    const { page } = await open('/')
    await announced(page)
    await bannerOf(page).accept.click()
    await page.getByRole('link', { name: 'Cookie policy' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cookie policy' }).waitFor()
    await page.getByRole('link', { name: 'Home' }).click()
    await page.getByText('Your visit is counted.').waitFor()
    expect(await bannerOf(page).region.count()).toBe(0)
  })

  it('is served in files whose names no common filter list hides', () => {
    const files = readdirSync(served, { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(5)
    const names = files.map((file) => path.basename(file))
    expect(names.filter((name) => /^(cookie|consent|privacy|gdpr|cmp)/i.test(name))).toEqual([])
  })
})

describe('the server of the Next app', () => {
  it('logs no error for a visitor with a record, and for one without (fault 45)', async () => {
    const { page } = await answered('accept')
    for (const at of [...PATHS, ...PATHS]) {
      expect((await page.request.get(at)).status()).toBe(200)
      expect((await fetch(`${address}${at}`)).status).toBe(200)
    }
    expect(readFileSync(errors, 'utf8')).toBe('')
  })
})
