import { describe, expect, it } from 'vitest'
import { shown, stateOf, visitTrust } from './open-trust.js'
import { bannerOf } from './surfaces.js'
import { storedRecord } from './what-is-stored.js'

/** Remembers whether a banner was in the page, if only for a moment. */
function watchForBanner() {
  new MutationObserver(() => {
    if (document.querySelector('[data-rcu="banner"]')) Reflect.set(window, 'sawBanner', true)
  }).observe(document, { childList: true, subtree: true })
}

/** Leaves a cookie as another tool does that the site used before. */
function leave(name: string, value: object) {
  return { name, value: encodeURIComponent(JSON.stringify(value)), url: 'https://www.shop.example' }
}

const DAY_MS = 864e5

function oldAnswer(categories: string[]) {
  const given = new Date(Date.now() - 30 * DAY_MS).toISOString()
  return leave('cc_cookie', {
    categories,
    revision: 0,
    data: null,
    consentTimestamp: given,
    consentId: '7f1c7f9c-7a2f-4bd0-8f3c-0a3f4f0c6a11',
    services: {},
    languageCode: 'en',
    lastConsentTimestamp: given,
    expirationTime: Date.now() + 60 * DAY_MS,
  })
}

describe('a visitor who had answered vanilla-cookieconsent', () => {
  it('sees no banner, not for a moment, and has one record from then on', async () => {
    const { tab } = await visitTrust({ before: watchForBanner })
    const first = await tab('/')
    await first.context().addCookies([oldAnswer(['necessary', 'ads'])])
    const page = await tab('/?from=vanilla')
    await expect.poll(() => storedRecord(page)).toBeTruthy()
    expect(await shown(page)).toBe('Granted')
    expect(await page.evaluate(() => Reflect.has(window, 'sawBanner'))).toBe(false)

    const stored = await storedRecord(page)
    await page.goto('/')
    expect(await shown(page)).toBe('Granted')
    expect(await storedRecord(page)).toBe(stored)
  })

  it('stays refused, and can still change their mind', async () => {
    const { tab } = await visitTrust()
    const first = await tab('/')
    await first.context().addCookies([oldAnswer(['necessary'])])
    const page = await tab('/?from=vanilla')
    expect(await stateOf(page)).toMatchObject({ status: 'decided', marketing: false })
    await page.evaluate(() => probe.store.acceptAll())
    await page.reload()
    expect(await stateOf(page)).toMatchObject({ action: 'accept-all', marketing: true })
  })

  it('is asked again after a reset, on every page to come', async () => {
    const { tab } = await visitTrust()
    const first = await tab('/')
    await first.context().addCookies([oldAnswer(['necessary', 'ads'])])
    const page = await tab('/?from=vanilla')
    await expect.poll(() => storedRecord(page)).toBeTruthy()
    await page.evaluate(() => probe.store.reset())
    for (let visit = 0; visit < 2; visit++) {
      await page.reload()
      await bannerOf(page).region.waitFor()
      expect(await shown(page)).toBe('Denied')
    }
  })
})

describe('a visitor who had answered Klaro, which keeps no dates', () => {
  it('is asked once more, and nothing is granted meanwhile', async () => {
    const { tab } = await visitTrust({ before: watchForBanner })
    const first = await tab('/')
    await first.context().addCookies([leave('klaro', { ads: true })])
    const page = await tab('/?from=klaro')
    await bannerOf(page).region.waitFor()
    expect(await shown(page)).toBe('Denied')
    expect(await page.evaluate(() => Reflect.has(window, 'sawBanner'))).toBe(true)
    await bannerOf(page).reject.click()
    await page.reload()
    expect(await stateOf(page)).toMatchObject({ status: 'decided', action: 'reject-all' })
  })
})
