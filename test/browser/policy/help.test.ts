import { describe, expect, it } from 'vitest'
import { openPolicy } from './open-policy.js'

const languages = ['en', 'fr'] as const

describe('S12: the settings of the browser', () => {
  it.each(languages)('are explained by its maker, linked in %s', async (locale) => {
    const { section } = await openPolicy(locale)
    for (const browser of ['Google Chrome', 'Mozilla Firefox', 'Safari', 'Internet Explorer']) {
      const link = section('browsers').getByRole('link', { name: browser, exact: true })
      expect(await link.getAttribute('href')).toMatch(/^https:\/\//)
    }
  })
})

describe('S14: more details', () => {
  it.each([
    ['en', 'How cookies work, on MDN', 'https://developer.mozilla.org/en-US/'],
    ['fr', 'Le fonctionnement des cookies, sur MDN', 'https://developer.mozilla.org/fr/'],
  ] as const)('are behind a link, in %s', async (locale, name, address) => {
    const { section } = await openPolicy(locale)
    const link = section('links').getByRole('link', { name })
    expect(await link.getAttribute('href')).toContain(address)
  })
})

describe('S15: the chat box, for visitors with questions', () => {
  it.each([
    ['en', /chat box .*paid plans only/],
    ['fr', /boîte de discussion .*formules payantes/],
  ] as const)('has a section of the site’s own in %s', async (locale, text) => {
    const { section } = await openPolicy(locale)
    expect(await section('chat').textContent()).toMatch(text)
  })
})
