import type { Page } from 'playwright-core'
import { sendGpc } from 'react-consent-ui/testing/playwright'
import { describe, expect, it } from 'vitest'
import { openGated } from './open-gated.js'
import { bannerOf, dialogOf } from './surfaces.js'

const NONE = { necessary: true, preferences: false, statistics: false, marketing: false }
const ALL = { necessary: true, preferences: true, statistics: true, marketing: true }
const NOTHING_SOLD = { ...ALL, marketing: false }

const HONORED = 'Opt-Out Request Honored: your browser sends the Global Privacy Control signal.'
const CONFLICT =
  'Opt-Out Request Honored: your browser sends the Global Privacy Control signal, which overrides your earlier choice to allow Marketing.'
const EXCEPTION =
  'Your browser sends the Global Privacy Control signal. You have allowed Marketing anyway.'
const IN_DIALOG =
  'Your browser sends the Global Privacy Control signal, so this is off unless you switch it on.'

const granted = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'gated').store.getState().categories)
const status = (page: Page) => page.getByRole('region', { name: 'Your current choices' })
const footer = (page: Page) => page.getByRole('contentinfo').getByRole('button')
const stored = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === 'rcu')?.value

/** A visitor in a region, who sends the signal or not. */
async function visit(region: string, sends: boolean) {
  const visit = await openGated(`region=${region}`, sends ? { prepare: sendGpc } : {})
  await visit.open()
  await status(visit.page).waitFor()
  return visit
}

/** The same visitor comes back with a browser that sends the signal. */
async function comeBackWithSignal(page: Page) {
  await sendGpc(page.context())
  await page.reload()
  await status(page).waitFor()
}

describe.each([
  ['opt-in', 'FR', NONE, NONE, 1, 'Cookie preferences'],
  ['opt-out', 'US', ALL, NOTHING_SOLD, 0, 'Your Privacy Choices'],
  ['notice', 'JP', ALL, NOTHING_SOLD, 1, 'Cookie preferences'],
] as const)('under %s', (_, region, without, withSignal, banners, trigger) => {
  it('a visitor without the signal gets what the model grants', async () => {
    const { page } = await visit(region, false)
    expect(await granted(page)).toEqual(without)
    expect(await bannerOf(page).region.count()).toBe(banners)
    expect(await footer(page).textContent()).toBe(trigger)
    expect(await status(page).getByText('Global Privacy Control').count()).toBe(0)
    expect(await stored(page)).toBeUndefined()
  })

  it('the signal denies what sells data, is said to be honored, and writes no record', async () => {
    const { page } = await visit(region, true)
    expect(await granted(page)).toEqual(withSignal)
    await status(page).getByText(HONORED).waitFor()
    expect(await bannerOf(page).region.count()).toBe(banners)
    expect(await footer(page).textContent()).toBe(trigger)
    await page.reload()
    await status(page).getByText(HONORED).waitFor()
    expect(await stored(page)).toBeUndefined()
  })
})

describe.each(['US', 'JP'])('where nothing is asked (%s)', (region) => {
  it('the dialog names the signal beside what it switches off', async () => {
    const { page } = await visit(region, true)
    await footer(page).click()
    const { dialog, switchOf } = dialogOf(page)
    await dialog.waitFor()
    expect(await switchOf('Marketing').getAttribute('aria-checked')).toBe('false')
    expect(await switchOf('Statistics').getAttribute('aria-checked')).toBe('true')
    expect(await dialog.getByText(IN_DIALOG).count()).toBe(1)
  })

  it('an informed exception is kept', async () => {
    const { page } = await visit(region, true)
    await footer(page).click()
    await dialogOf(page).switchOf('Marketing').click()
    await dialogOf(page).save.click()
    await status(page).getByText(EXCEPTION).waitFor()
    expect(await granted(page)).toEqual(ALL)
    await page.reload()
    await status(page).getByText(EXCEPTION).waitFor()
    expect(await granted(page)).toEqual(ALL)
  })

  it('a permission from before the signal is not, and its record stays as it was', async () => {
    const { page } = await visit(region, false)
    await footer(page).click()
    await dialogOf(page).accept.click()
    // Whole, once the decision was reported.
    await expect.poll(() => stored(page)).toMatch(/null%5D$/)
    const record = await stored(page)
    await comeBackWithSignal(page)
    expect(await granted(page)).toEqual(NOTHING_SOLD)
    await status(page).getByText(CONFLICT).waitFor()
    expect(await stored(page)).toBe(record)
  })
})

describe('where consent is asked for', () => {
  it('a consent is valid with the signal, and the status shows both', async () => {
    const { page } = await visit('FR', true)
    await bannerOf(page).accept.click()
    await status(page).getByText(EXCEPTION).waitFor()
    expect(await granted(page)).toEqual(ALL)
  })
})
