import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fetched } from './fetched.js'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf } from './surfaces.js'
import { storedRecord, whatIsStored } from './what-is-stored.js'

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/

/** The items that the example's services store, by category. */
const PREFERENCES = ['chat-visitor', 'lang']
const STATISTICS = ['_ga', '_ga_EXAMPLE']
const MARKETING = ['_fbp', '_gcl_au']
const everything = [...PREFERENCES, ...STATISTICS, ...MARKETING, 'rcu'].sort()

/** From here on time passes for a page only where the test lets it. */
async function holdTime(page: Page) {
  await page.clock.install()
  await page.clock.pauseAt(new Date(Date.now() + 1000))
}

async function staysDecided(page: Page, stored: string[]) {
  await expect.poll(() => whatIsStored(page)).toEqual(stored)
  await page.reload()
  // The settings are in the page before the banner would be: what is not there by then is not asked.
  await page.getByRole('button', { name: 'Cookie preferences' }).waitFor()
  await fetched(page, 'after-paint')
  expect(await bannerOf(page).region.count()).toBe(0)
  expect(await whatIsStored(page)).toEqual(stored)
}

describe('the answers of the banner', () => {
  it('Reject runs nothing, keeps no identifier and survives a reload', async () => {
    const { page, elsewhere } = await openSite()
    await bannerOf(page).reject.click()
    await bannerOf(page).region.waitFor({ state: 'detached' })
    await staysDecided(page, ['rcu'])
    expect(await storedRecord(page)).not.toMatch(UUID)
    expect(elsewhere).toEqual([])
  })

  it('the close button refuses like Reject', async () => {
    const { page } = await openSite()
    await bannerOf(page).dismiss.click()
    await bannerOf(page).region.waitFor({ state: 'detached' })
    await staysDecided(page, ['rcu'])
    expect(await storedRecord(page)).not.toMatch(UUID)
  })

  it('Accept runs every service and survives a reload', async () => {
    const { page } = await openSite()
    await bannerOf(page).accept.click()
    await bannerOf(page).region.waitFor({ state: 'detached' })
    await staysDecided(page, everything)
  })

  it('Manage preferences, then Save, runs what was switched on and nothing else', async () => {
    const { page } = await openSite()
    await bannerOf(page).customize.click()
    const { switchOf, save, dialog } = dialogOf(page)
    await switchOf('Statistics').click()
    await save.click()
    await dialog.waitFor({ state: 'detached' })
    await staysDecided(page, [...STATISTICS, 'rcu'].sort())
  })

  it('Manage preferences shows every switch off until the visitor moves it', async () => {
    const { page } = await openSite()
    await bannerOf(page).customize.click()
    const { dialog, switchOf } = dialogOf(page)
    for (const name of ['Functional', 'Statistics', 'Marketing']) {
      expect(await switchOf(name).getAttribute('aria-checked')).toBe('false')
    }
    expect(await dialog.getByRole('switch', { checked: true }).count()).toBe(0)
  })

  it('leaves the page within half a second, for extensions that look', async () => {
    const { page } = await openSite()
    await holdTime(page)
    await bannerOf(page).reject.click()
    await page.clock.runFor(500)
    await bannerOf(page).region.waitFor({ state: 'detached' })
  })
})

describe('a withdrawal', () => {
  it('erases what the services had stored, and the identifier', async () => {
    const { page } = await openSite()
    await bannerOf(page).accept.click()
    await expect.poll(() => whatIsStored(page)).toEqual(everything)
    expect(await storedRecord(page)).toMatch(UUID)

    await page.getByRole('button', { name: 'Cookie preferences' }).click()
    await dialogOf(page).reject.click()
    await staysDecided(page, ['rcu'])
    expect(await storedRecord(page)).not.toMatch(UUID)
  })

  it('takes back one category and leaves the others', async () => {
    const { page } = await openSite()
    await bannerOf(page).accept.click()
    await expect.poll(() => whatIsStored(page)).toEqual(everything)

    await page.getByRole('button', { name: 'Cookie preferences' }).click()
    await dialogOf(page).switchOf('Marketing').click()
    await dialogOf(page).save.click()
    await staysDecided(page, [...PREFERENCES, ...STATISTICS, 'rcu'].sort())
  })

  it('is followed by another tab within a second', async () => {
    const { page, tab } = await openSite()
    await bannerOf(page).accept.click()
    const other = await tab('/video')
    await other.getByTitle('YouTube Developers Live').waitFor()
    await page.getByRole('button', { name: 'Cookie preferences' }).click()
    await dialogOf(page).reject.waitFor()
    // Holds the time of both: a dialog is drawn once its page has painted.
    await holdTime(other)
    await dialogOf(page).reject.click()
    await other.clock.runFor(1000)
    await other.getByTitle('YouTube Developers Live').waitFor({ state: 'detached' })
  })
})
