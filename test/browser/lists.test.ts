import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ar } from '../../src/locales/ar/all.js'
import { de } from '../../src/locales/de/all.js'
import { en } from '../../src/locales/en/all.js'
import { violations } from './axe.js'
import { openSite } from './open-site.js'

const openList = async (query: string) => (await openSite(`/${query}`, { build: 'lists' })).page

describe('a table of 5,000 rows', () => {
  it('is searched, sorted and shown whole', async () => {
    const page = await openList('?rows=5000')
    const names = page.getByRole('rowheader')
    const status = page.getByRole('status').filter({ hasText: 'Shown' })
    await status.getByText('Shown: 100 of 5,001').waitFor()
    expect(await names.count()).toBe(100)

    const field = page.getByRole('searchbox', { name: 'Search this list' })
    await field.pressSequentially('item_4321')
    await status.getByText('Shown: 1 of 5,001').waitFor()
    expect(await names.allTextContents()).toEqual(['item_4321'])
    await field.fill('')

    const expiry = page.getByRole('columnheader', { name: 'Expiry' })
    await expiry.getByRole('button').click()
    await expect.poll(() => expiry.getAttribute('aria-sort')).toBe('ascending')
    await expect
      .poll(() => page.getByRole('row').nth(1).textContent())
      .toContain('End of the session')

    await page.getByRole('button', { name: 'Show all (5,001)' }).click()
    await status.getByText('Shown: 5,001 of 5,001').waitFor()
    expect(await names.count()).toBe(5001)
    // The reader goes on where the rows ended.
    const next = page.getByRole('row').nth(101)
    await expect.poll(() => next.evaluate((row) => row === document.activeElement)).toBe(true)
  })

  it('is copied whole', async () => {
    const { page } = await openSite('/?rows=5000', {
      build: 'lists',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy as CSV' }).click()
    await page.getByText('Copied.').waitFor()
    const csv = await page.evaluate(() => navigator.clipboard.readText())
    // The headers, too.
    expect(csv.trimEnd().split(/\r?\n/)).toHaveLength(5002)
  })
})

describe('a table on a phone of 320 px', () => {
  it('is a list of cards: each fact says what it is, and nothing lies beside the page', async () => {
    const page = await openList('?rows=8')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.getByRole('searchbox').waitFor()
    const [, first] = await page.getByRole('row').all()
    if (!first) throw new Error('The table has no row.')
    const boxes = await first
      .locator('[data-rcu="table-cell"]')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()))
    // One below the other.
    const tops = boxes.map(({ top }) => top)
    expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b))
    expect(boxes.every(({ left, right }) => left >= 0 && right <= 320)).toBe(true)
    const said = await first
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content))
    expect(said).toEqual(['"Provider"', '"Purpose"', '"Type"', '"Expiry"'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  it('still sorts and searches, with targets for a finger', async () => {
    const page = await openList('?rows=8')
    await page.setViewportSize({ width: 320, height: 640 })
    const sort = page.getByRole('columnheader', { name: 'Name' }).getByRole('button')
    await sort.click()
    await sort.click()
    await expect.poll(() => page.getByRole('rowheader').first().textContent()).toBe('rcu')
    const controls = page.locator('[data-rcu="tables"]').locator('button, input')
    const heights = await controls.evaluateAll((all) =>
      all.map((control) => control.getBoundingClientRect().height),
    )
    expect(heights.length).toBeGreaterThan(6)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    expect(await violations(page)).toEqual([])
  })
})

describe('the language, switched while a page is open', () => {
  const longDay = (tag: string, iso: string) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))

  it('is that of the menu in the docs', () => {
    const code = readFileSync('test/browser/lists/language-menu.tsx', 'utf8')
    expect(readFileSync('docs/languages.md', 'utf8')).toContain(code)
  })

  it('changes an open dialog, its direction included, and keeps what was switched', async () => {
    const page = await openList('?policy')
    await page.getByRole('button', { name: en.banner.customize }).click()
    await page.getByRole('switch', { name: 'Statistics' }).click()
    // A menu below a dialog cannot be used. A site may change the language by itself, as after a login.
    for (const { locale, dir = 'ltr', dialog, categories } of [ar, de, en]) {
      await page.evaluate(choose, locale)
      const opened = page.getByRole('dialog', { name: dialog.title })
      await opened.waitFor()
      expect(await opened.getAttribute('lang')).toBe(locale)
      expect(await opened.getAttribute('dir')).toBe(dir)
      expect(await opened.evaluate((node) => getComputedStyle(node).direction)).toBe(dir)
      const statistics = opened.getByRole('switch', { name: categories.statistics?.name ?? '' })
      expect(await statistics.getAttribute('aria-checked')).toBe('true')
      await opened.getByRole('button', { name: dialog.save }).waitFor()
      await page.locator(`html[lang="${locale}"][dir="${dir}"]`).waitFor()
    }
  })

  it('changes policy, table, status and their dates', async () => {
    const page = await openList('?policy')
    await page.getByRole('button', { name: en.banner.accept }).click()
    const menu = page.getByRole('navigation', { name: 'Languages' })
    for (const { locale, dir = 'ltr', policy, table, status } of [ar, de, en]) {
      await menu.locator(`[hreflang=${locale}]`).click()
      const article = page.getByRole('article')
      await article.getByRole('heading', { level: 1, name: policy.title }).waitFor()
      expect(await article.getAttribute('lang')).toBe(locale)
      expect(await article.getAttribute('dir')).toBe(dir)
      const updated = article.locator('time[datetime="2026-03-26"]')
      await expect.poll(() => updated.textContent()).toBe(longDay(locale, '2026-03-26'))
      const header = article.getByRole('columnheader', { name: table.purpose, exact: true })
      await header.first().waitFor()
      const choices = article.getByRole('region', { name: status.title })
      const granted = choices.getByText(status.granted, { exact: true })
      await expect.poll(() => granted.count()).toBe(3)
      const decided = choices.locator('[data-rcu="status-decided"] time')
      const [iso, shown] = await decided.evaluate((time) => [
        time.getAttribute('datetime'),
        time.textContent,
      ])
      expect(shown).toBe(
        await page.evaluate(
          ([tag, day]) =>
            new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(new Date(day ?? '')),
          [locale, iso] as const,
        ),
      )
    }
  })
})

/** Follows a link of the menu as code of the site would. Runs in the page. */
function choose(tag: string) {
  document.querySelector<HTMLElement>(`[hreflang=${tag}]`)?.click()
}
