import { en } from 'react-consent-ui/locales/en/all'
import { describe, expect, it } from 'vitest'
import { contrastOfTexts } from './contrast-of-texts.js'
import { openPolicy } from './open-policy.js'

/** The page as a printer gets it, of a visitor with a dark system. */
async function openPrinted() {
  const policy = await openPolicy('en')
  await policy.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  return policy
}

describe('the policy on paper', () => {
  it('has no banner and no button, and keeps the words of a button in a sentence', async () => {
    const { page, section } = await openPrinted()
    expect(await page.getByRole('region', { name: en.banner.title }).count()).toBe(0)
    expect(await page.getByRole('button').allTextContents()).toEqual([en.policy.choice.settings])
    const sentence = section('choice').getByText('To change your choices')
    const { width, height } = await page
      .getByRole('button', { name: en.policy.choice.settings })
      .evaluate((node) => node.getBoundingClientRect())
    expect(await sentence.isVisible()).toBe(true)
    // As high as a line of text, not as a button.
    expect(width > 0 && height < 30).toBe(true)
  })

  it('says the address of each link to another site', async () => {
    const { section } = await openPrinted()
    const link = section('browsers').getByRole('link', { name: /^Google Chrome/ })
    const after = await link.evaluate((node) => getComputedStyle(node, '::after').content)
    expect(after).toContain(` (${await link.getAttribute('href')})`.slice(2, -1))
    const own = section('intro').getByRole('link', { name: 'privacy policy' })
    expect(await own.evaluate((node) => getComputedStyle(node, '::after').content)).toBe('none')
  })

  it('divides no row between two pages', async () => {
    const { section } = await openPrinted()
    const rows = await section('list').getByRole('row').all()
    const breaks = await Promise.all(
      rows.map((row) => row.evaluate((node) => getComputedStyle(node).breakInside)),
    )
    expect(new Set(breaks)).toEqual(new Set(['avoid']))
  })

  it('is readable in black ink, also on a dark page', async () => {
    const { main } = await openPrinted()
    expect(await main.getByRole('article').evaluate(contrastOfTexts)).toEqual([])
  })
})
