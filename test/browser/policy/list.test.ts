import { describe, expect, it } from 'vitest'
import { bannerOf, dialogOf } from '../surfaces.js'
import { whatIsStored } from '../what-is-stored.js'
import { openPolicy } from './open-policy.js'

/** Everything the example declares, and the library's own record. */
const DECLARED = [
  'session',
  'human',
  'rcu',
  'lang',
  'chat-visitor',
  'chat-draft',
  '_ga',
  '_ga_*',
  '_gcl_au',
  '_gcl_aw',
  '_gcl_gb',
  '_gcl_gs',
  '_gcl_dc',
  '_gac_gb_*',
  'Conversion',
  'IDE',
  'DSID',
  'test_cookie',
  '_fbp',
  '_fbc',
  'fr',
  'lastExternalReferrer',
  'lastExternalReferrerTime',
  'VISITOR_INFO1_LIVE',
  'VISITOR_PRIVACY_METADATA',
  'YSC',
  'PREF',
  '__Secure-ROLLOUT_TOKEN',
  'GPS',
  'yt-remote-*',
  'ytidb::LAST_RESULT_ENTRY_KEY',
]

const ROWS = {
  en: [
    ['_ga', 'Google Ireland Limited', 'Tells visitors apart.', 'Cookie set by script', '2 years'],
    ['human', 'Smartsupp.com, s.r.o.', 'Tells people from programs.', 'HTTP cookie', '1 hour'],
    [
      'chat-visitor',
      'Smartsupp.com, s.r.o.',
      'Remembers your chat.',
      'Local storage',
      'Until deleted',
    ],
  ],
  fr: [
    [
      '_ga',
      'Google Ireland Limited',
      'Distingue les visiteurs.',
      'Cookie déposé par un script',
      '2 ans',
    ],
    [
      'human',
      'Smartsupp.com, s.r.o.',
      'Distingue les personnes des programmes.',
      'Cookie HTTP',
      '1 heure',
    ],
    [
      'chat-visitor',
      'Smartsupp.com, s.r.o.',
      'Retient votre conversation.',
      'Stockage local',
      'Jusqu’à suppression',
    ],
  ],
}

describe('S8: the list of cookies', () => {
  it.each([
    ['en', ['Name', 'Provider', 'Purpose', 'Type', 'Expiry']],
    ['fr', ['Nom', 'Fournisseur', 'Finalité', 'Type', 'Durée de conservation']],
  ] as const)(
    'names in %s each one with provider, purpose, type and expiry',
    async (locale, columns) => {
      const { section } = await openPolicy(locale)
      const tables = await section('list').getByRole('table').all()
      expect(tables).toHaveLength(4)
      const rows: string[][] = []
      for (const table of tables) {
        expect(await table.getByRole('columnheader').allTextContents()).toEqual(columns)
        for (const row of await table.getByRole('row').all()) {
          const cells = await row.locator('td, th[scope="row"]').allTextContents()
          // French keeps number and unit together with another space.
          if (cells.length > 0) rows.push(cells.map((cell) => cell.replace(/\s/g, ' ')))
        }
      }
      expect(rows.map(([name]) => name).sort()).toEqual([...DECLARED].sort())
      expect(rows.flat().every((cell) => cell.trim() !== '')).toBe(true)
      expect(rows).toEqual(expect.arrayContaining(ROWS[locale]))
    },
  )

  it('lies on a phone with nothing beside the page', async () => {
    const { page, main } = await openPolicy('fr')
    await page.setViewportSize({ width: 320, height: 640 })
    const beside = await main.evaluate((node) => {
      const padding = Number.parseFloat(getComputedStyle(node).paddingInlineEnd)
      const edge = node.getBoundingClientRect().right - padding
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      const found: string[] = []
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode)
        if (range.getBoundingClientRect().right > edge + 1) {
          found.push(String(texts.currentNode.textContent))
        }
      }
      return found
    })
    expect(beside).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

describe('S9: the way to the settings from the list', () => {
  it.each([
    ['en', 'Cookie preferences'],
    ['fr', 'Gestion des cookies'],
  ] as const)('is next to it in %s', async (locale, name) => {
    const { page, section } = await openPolicy(locale)
    await section('list').getByRole('button', { name }).click()
    await dialogOf(page, locale).save.waitFor()
  })
})

describe('S10: the providers', () => {
  it.each([
    ['en', 'Ireland', 'privacy policy', '/data'],
    ['fr', 'Irlande', 'politique de confidentialité', '/fr/data'],
  ] as const)(
    'are summarized in %s, with more in the privacy policy',
    async (locale, country, name, address) => {
      const { section } = await openPolicy(locale)
      const providers = section('providers')
      const text = await providers.textContent()
      expect(text).toContain('Google Ireland Limited')
      expect(text).toContain('Meta Platforms Ireland Limited (Facebook)')
      expect(text).toContain(country)
      const addresses = await providers
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(addresses).toContain(`https://policies.google.com/privacy?hl=${locale}`)
      expect(addresses).toContain('https://www.facebook.com/privacy/policy')
      const more = providers.getByRole('link', { name, exact: true })
      expect(await more.getAttribute('href')).toBe(address)
    },
  )
})

describe('S11: changing one’s mind', () => {
  it.each([
    ['en', /Functional, Statistics,? and Marketing/, 'open the cookie preferences'],
    ['fr', /Fonctionnels, Statistiques et Marketing/, 'ouvrez la gestion des cookies'],
  ] as const)('is one click away in the text, in %s', async (locale, categories, settings) => {
    const { page, section } = await openPolicy(locale)
    expect(await section('choice').textContent()).toMatch(categories)
    await section('choice').getByRole('button', { name: settings }).click()
    await dialogOf(page, locale).save.waitFor()
  })

  it.each([
    ['en', 'Allowed', 'Not allowed', 'Withdraw my consent'],
    ['fr', 'Oui', 'Non', 'Retirer mon consentement'],
  ] as const)(
    'shows in %s what was chosen, and withdraws it in one click',
    async (locale, yes, no, withdraw) => {
      const { page, section } = await openPolicy(locale)
      await bannerOf(page, locale).accept.click()
      const choice = section('choice')
      await expect.poll(() => choice.getByText(yes, { exact: true }).count()).toBe(3)
      await choice.getByRole('button', { name: withdraw }).click()
      await expect.poll(() => choice.getByText(no, { exact: true }).count()).toBe(3)
      await expect.poll(() => whatIsStored(page)).toEqual(['rcu'])
    },
  )
})
