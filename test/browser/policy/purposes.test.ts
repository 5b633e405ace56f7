import { describe, expect, it } from 'vitest'
import { openSite } from '../open-site.js'
import { bannerOf, dialogOf, triggerOf } from '../surfaces.js'
import { words } from '../words.js'
import { type Locale, openPolicy } from './open-policy.js'

/** The dialog over the policy page. */
async function openDialog(locale: Locale) {
  const { page } = await openPolicy(locale)
  await bannerOf(page, locale).reject.click()
  await triggerOf(page, locale).click()
  const found = dialogOf(page, locale)
  await found.save.waitFor()
  return found
}

describe('S3: what cookies are', () => {
  it.each([
    ['en', /small data files .* computer or phone/],
    ['fr', /petit fichier .* ordinateur ou votre téléphone/],
  ] as const)('is explained in %s', async (locale, text) => {
    const { section } = await openPolicy(locale)
    expect(await section('what').textContent()).toMatch(text)
  })
})

describe('S4: the necessary ones', () => {
  it.each([
    [
      'en',
      'Necessary',
      'no consent is needed',
      'Not based on consent: strictly necessary to provide this site (ePrivacy Directive, Art. 5(3))',
      /person .*pages .*cookie bar/,
    ],
    [
      'fr',
      'Nécessaires',
      'aucun consentement',
      'Sans consentement : strictement nécessaires à la fourniture de ce site (directive ePrivacy, art. 5, par. 3)',
      /personne .*pages .*barre de cookies/,
    ],
  ] as const)(
    'are defined in %s, with their legal basis and examples',
    async (locale, name, none, basis, example) => {
      const { purpose } = await openPolicy(locale)
      const text = await purpose(name).textContent()
      expect(text).toContain(none)
      expect(text).toContain(basis)
      expect(text).toMatch(example)
    },
  )

  it.each([
    ['en', 'Necessary', 'Always active'],
    ['fr', 'Nécessaires', 'Toujours actifs'],
  ] as const)('are locked on in %s', async (locale, name, locked) => {
    const { dialog, switchOf } = await openDialog(locale)
    expect(await dialog.getByText(locked, { exact: true }).count()).toBe(1)
    expect(await switchOf(name).count()).toBe(0)
  })
})

const asked = [
  ['S5', 'en', 'Functional', 'settings', /English on this multilingual site/],
  ['S5', 'fr', 'Fonctionnels', 'réglages', /anglais sur ce site multilingue/],
  ['S6', 'en', 'Statistics', 'Count visits', /visitors .*how long .*orders/],
  ['S6', 'fr', 'Statistiques', 'mesurent la fréquentation', /visiteurs .*temps .*commandes/],
  ['S7', 'en', 'Marketing', 'advertising', /another site.*Facebook.*YouTube video on this site/],
  ['S7', 'fr', 'Marketing', 'publicités', /autre site.*Facebook.*vidéo YouTube sur ce site/],
] as const

describe.each(asked)(
  '%s: what is asked about, in %s: %s',
  (_, locale, name, definition, example) => {
    it('is defined, with an example', async () => {
      const { purpose } = await openPolicy(locale)
      const text = await purpose(name).textContent()
      expect(text).toContain(definition)
      expect(text).toMatch(example)
      expect(text).toMatch(/Only with your consent|Uniquement avec votre consentement/)
    })

    it('has a switch, off until the visitor moves it', async () => {
      const { switchOf } = await openDialog(locale)
      expect(await switchOf(name).getAttribute('aria-checked')).toBe('false')
    })
  },
)

describe('S7: the YouTube video on the site', () => {
  it.each([
    ['en', '/video'],
    ['fr', '/fr/video'],
  ] as const)('is gated in %s', async (locale, path) => {
    const { page } = await openSite(path)
    await page.getByRole('button', { name: words[locale].loadOnce }).waitFor()
    await page.getByRole('button', { name: words[locale].alwaysAllow }).waitFor()
    expect(await page.locator('iframe').count()).toBe(0)
  })
})
