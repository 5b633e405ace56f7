import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { fetched } from './fetched.js'
import {
  openHeld,
  openRendered,
  painted,
  proofsOf,
  seenBanner,
  shiftsOf,
  takenOver,
} from './open-rendered.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { storedRecord } from './what-is-stored.js'

/** What is known when a page is rendered, and where that is. */
const WAYS = {
  'the record of the request': '/known',
  'the record of the request, and the head script': '/known-early',
  'one HTML for everybody, and the head script': '/everybody',
  'one HTML for everybody': '/bare',
}
const ways = Object.entries(WAYS)
const waysWithScript = ways.filter(([name]) => name.endsWith('head script'))

/** Answers the banner, and waits for the site's callback. */
async function answer(page: Page, name: 'accept' | 'reject') {
  // A page that is left while it fetches a chunk reports an error.
  await fetched(page, 'dialog-body')
  await bannerOf(page)[name].click()
  await expect.poll(async () => (await proofsOf(page)).length).toBe(1)
}

/** A visitor who has answered comes back. */
async function comeBack(path: string, name: 'accept' | 'reject') {
  const { page } = await openRendered(path)
  await takenOver(page)
  await answer(page, name)
  await page.reload()
  await takenOver(page)
  return page
}

describe(`React ${inject('react')}, with`, () => {
  describe.each(ways)('%s', (_, path) => {
    it('asks a new visitor, without a word from React, and nothing moves', async () => {
      const { page, elsewhere } = await openRendered(path)
      await takenOver(page)
      await bannerOf(page).region.waitFor()
      await fetched(page, 'dialog-body')
      expect(await shiftsOf(page)).toEqual([])
      expect(await page.context().cookies()).toEqual([])
      expect(elsewhere).toEqual([])
    })

    it('shows a visitor who refused no banner, not for a frame, and nothing moves', async () => {
      const page = await comeBack(path, 'reject')
      expect(await page.getByText('Not counted').count()).toBe(1)
      expect(await seenBanner(page)).toBe('never')
      expect(await bannerOf(page).region.count()).toBe(0)
      expect(await shiftsOf(page)).toEqual([])
      expect(await proofsOf(page)).toEqual([])
    })

    it('shows a visitor who accepted no banner, not for a frame', async () => {
      const page = await comeBack(path, 'accept')
      expect(await page.getByText('Counted', { exact: true }).count()).toBe(1)
      expect(await seenBanner(page)).toBe('never')
      expect(await bannerOf(page).region.count()).toBe(0)
      expect(await proofsOf(page)).toEqual([])
    })

    it('has placeholders with size and text in the HTML for visitors who have not agreed', async () => {
      const html = await (await fetch(inject('addresses').rendered + path)).text()
      expect(html).toContain('<p>Not counted</p>')
      expect(html).toContain('<p>No offers</p>')
      expect(html).toContain('viewBox="0 0 21 9"')
      expect(html).toContain('Google Ireland Ltd. receives data')
      expect(html).not.toContain('<iframe')
    })
  })

  it('the record of the request has in the HTML what was agreed to, and nothing moves', async () => {
    const page = await comeBack('/known', 'accept')
    const html = await (await page.request.get('/known')).text()
    expect(html).toContain('<p>Counted</p>')
    expect(html).toContain('<p>Offers</p>')
    expect(html).toContain('src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"')
    expect(html).not.toContain('data-rcu="banner"')
    await page.frameLocator('iframe').getByRole('button', { name: 'Play' }).waitFor()
    expect(await shiftsOf(page)).toEqual([])
  })
})

describe('before the code of a page has come, with', () => {
  it.each([...waysWithScript, ['the record of the request', '/known']] as const)(
    '%s, the banner is there from the first paint on',
    async (_, path) => {
      const { page, release } = await openHeld(path)
      expect(await bannerOf(page).region.isVisible()).toBe(true)
      expect(await seenBanner(page)).toBe('always')
      release()
      await takenOver(page)
      expect(await seenBanner(page)).toBe('always')
      expect(await shiftsOf(page)).toEqual([])
    },
  )

  describe.each(waysWithScript)('%s', (_, path) => {
    it.each([
      ['reject', 'reject-all', 'Not counted'],
      ['accept', 'accept-all', 'Counted'],
      ['dismiss', 'dismiss', 'Not counted'],
    ] as const)('%s is kept, and told once', async (name, action, text) => {
      const { page, release } = await openHeld(path)
      await bannerOf(page)[name].click()
      await bannerOf(page).region.waitFor({ state: 'hidden' })
      const stored = await storedRecord(page)
      release()
      await takenOver(page)
      await expect.poll(() => proofsOf(page)).toMatchObject([{ action, surface: 'banner' }])
      expect(await page.getByText(text, { exact: true }).count()).toBe(1)
      expect(await bannerOf(page).region.count()).toBe(0)
      const [proof] = await proofsOf(page)
      expect(stored).toContain(encodeURIComponent(proof?.updatedAt ?? 'none'))

      await page.reload()
      await painted(page)
      release()
      await takenOver(page)
      expect(await seenBanner(page)).toBe('never')
      expect(await proofsOf(page)).toEqual([])
    })

    it('a click by an extension counts as one by a visitor', async () => {
      const { page, release } = await openHeld(path)
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('[data-action="reject-all"]')?.click()
      })
      expect(await bannerOf(page).region.isVisible()).toBe(false)
      release()
      await takenOver(page)
      await expect.poll(() => proofsOf(page)).toMatchObject([{ action: 'reject-all' }])
    })

    it('Manage preferences opens the dialog once it can, and decides nothing', async () => {
      const { page, release } = await openHeld(path)
      await bannerOf(page).customize.click()
      expect(await bannerOf(page).region.isVisible()).toBe(true)
      release()
      await dialogOf(page).save.waitFor()
      expect(await storedRecord(page)).toBeUndefined()
      await dialogOf(page).close.click()
      await bannerOf(page).region.waitFor()
      expect(await proofsOf(page)).toEqual([])
    })

    it('an answer survives a page that closes before its code has come', async () => {
      const { page, release } = await openHeld(path)
      await bannerOf(page).reject.click()
      await page.reload({ waitUntil: 'commit' })
      await painted(page)
      expect(await seenBanner(page)).toBe('never')
      release()
      await takenOver(page)
      await expect.poll(() => proofsOf(page)).toMatchObject([{ action: 'reject-all' }])
    })
  })
})

describe('a strict Content Security Policy', () => {
  it.each([
    ['a nonce', '/known-early', /script-src 'self' 'nonce-[\w+/=]+';/],
    ['the hash that the build printed', '/everybody', /script-src 'self' 'sha256-[\w+/=]+';/],
  ])('lets the head script run by %s', async (_, path, policy) => {
    const response = await fetch(inject('addresses').rendered + path)
    expect(response.headers.get('content-security-policy')).toMatch(policy)
    const { page } = await openHeld(path)
    expect(await page.locator('[data-rcu="head"]').getAttribute('data-state')).toBe('open')
  })
})

describe('a page that is still being sent', () => {
  it.each([
    ['reject', 'No offers'],
    ['accept', 'Offers'],
  ] as const)('takes %s, and has what comes later follow it', async (name, text) => {
    const late = crypto.randomUUID()
    const { page, release } = await openHeld(`/known-early?late=${late}`)
    expect(await page.getByText('Soon').isVisible()).toBe(true)
    release()
    await bannerOf(page)[name].click()
    await bannerOf(page).region.waitFor({ state: 'hidden' })
    await page.request.get(`/open?${late}`)
    await takenOver(page)
    await page.getByText(text, { exact: true }).waitFor()
    await expect.poll(async () => (await proofsOf(page)).length).toBe(1)
  })
})

describe('renewing the record on a server', () => {
  const recordCookies = async (page: Page) =>
    (await page.context().cookies()).filter(({ name }) => name === 'rcu')

  it('leaves one cookie that scripts can read, until the same day', async () => {
    const { page } = await openRendered('/known')
    await takenOver(page)
    await answer(page, 'reject')
    await expect.poll(() => recordCookies(page)).toHaveLength(1)
    const [before] = await recordCookies(page)
    await page.reload()
    await takenOver(page)
    const [after] = await recordCookies(page)
    // A response may set it Secure, which the script on plain http has not.
    expect(after).toEqual({
      ...before,
      secure: true,
      expires: expect.closeTo(before?.expires ?? 0, -1),
    })
    await triggerOf(page).click()
    await dialogOf(page).accept.click()
    await expect.poll(() => proofsOf(page)).toMatchObject([{ action: 'accept-all' }])
    expect(await recordCookies(page)).toHaveLength(1)
  })

  it('undoes no decision that is made while the next page is under way', async () => {
    const page = await comeBack('/known', 'accept')
    await triggerOf(page).click()
    await dialogOf(page).reject.waitFor()
    const held = crypto.randomUUID()
    // In one go: Playwright looks at no page that is about to go.
    await page.evaluate(async (name) => {
      location.assign(`/known?held=${name}`)
      await fetch(`/wait?${name}-arrived`)
      document.querySelector<HTMLElement>('[role="dialog"] [data-action="reject-all"]')?.click()
    }, held)
    await page.request.get(`/open?${held}`)
    await page.waitForURL(/held/)
    await takenOver(page)
    await page.getByText('Not counted').waitFor()
    expect(await bannerOf(page).region.count()).toBe(0)
  })
})
