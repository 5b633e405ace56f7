import { describe, expect, it } from 'vitest'
import { openPolicy } from './open-policy.js'

describe('S1: who is responsible, and of when the policy is', () => {
  it.each([
    ['en', 'VAT number', 'March 26, 2023'],
    ['fr', 'Numéro de TVA', '26 mars 2023'],
  ] as const)('is said in %s', async (locale, vatLabel, date) => {
    const { main, section } = await openPolicy(locale)
    const intro = await section('intro').textContent()
    expect(intro).toContain('Smartsupp.com, s.r.o.')
    expect(intro).toContain(`${vatLabel}CZ03668681`)
    const site = section('intro').getByRole('link', { name: 'www.smartsupp.com' })
    expect(await site.getAttribute('href')).toBe('https://www.smartsupp.com')
    const updated = main.locator('time[datetime="2023-03-26"]')
    expect(await updated.textContent()).toBe(date)
  })
})

describe('S2: why cookies are used', () => {
  it.each([
    ['en', 'privacy policy', '/data'],
    ['fr', 'politique de confidentialité', '/fr/data'],
  ] as const)('is said in %s, with a link to the privacy policy', async (locale, name, address) => {
    const { page, section } = await openPolicy(locale)
    expect(await section('intro').textContent()).toMatch(/cookies (for|pour) /)
    await section('intro').getByRole('link', { name, exact: true }).click()
    await page.waitForURL(address)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      new RegExp(name, 'i'),
    )
  })
})

describe('S13: whom to ask', () => {
  it.each([
    ['en', 'Data protection officer'],
    ['fr', 'Délégué à la protection des données'],
  ] as const)('is said in %s, with a mail link', async (locale, role) => {
    const { section } = await openPolicy(locale)
    expect(await section('contact').textContent()).toContain(role)
    const mail = section('contact').getByRole('link', { name: 'dpo@smartsupp.com' })
    expect(await mail.getAttribute('href')).toBe('mailto:dpo@smartsupp.com')
  })
})
