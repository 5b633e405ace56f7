import type { Locator } from 'playwright-core'
import { loadWholeMessages } from 'react-consent-ui/locales'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, LOCALES, type Locale, pathOf } from '../../../examples/site/src/routes.js'
import { texts } from '../../../examples/site/src/texts/index.js'
import { violations } from '../axe.js'
import { openSite } from '../open-site.js'
import { whatIsStored } from '../what-is-stored.js'

/** In the words of Intl: the day of the policy, and Ireland. */
const SAID_BY_INTL: Readonly<Record<Locale, [date: string, ireland: string]>> = {
  en: ['March 26, 2023', 'Ireland'],
  fr: ['26 mars 2023', 'Irlande'],
  de: ['26. März 2023', 'Irland'],
  pl: ['26 marca 2023', 'Irlandia'],
  el: ['26 Μαρτίου 2023', 'Ιρλανδία'],
  ar: ['26 مارس 2023', 'أيرلندا'],
  ja: ['2023年3月26日', 'アイルランド'],
}

const RIGHT_TO_LEFT: readonly Locale[] = ['ar']

describe.each(LOCALES)('the policy of the example site in %s', (locale) => {
  const site = texts[locale]
  const [date, ireland] = SAID_BY_INTL[locale]
  const data = pathOf({ locale, page: 'data' })

  it('is complete as HTML, without JavaScript: S1 to S15', async () => {
    const messages = await loadWholeMessages(locale)
    const { policy, categories, table } = messages
    const { page } = await openSite(pathOf({ locale, page: 'policy' }), {
      javaScriptEnabled: false,
    })
    const main = page.getByRole('main')
    const section = (name: string) => main.getByRole('region', { name, exact: true })
    const link = (of: Locator, name: string) =>
      of.getByRole('link', { name, exact: true }).getAttribute('href')

    const intro = section(policy.intro.title)
    await expectSays(intro, ['Smartsupp.com, s.r.o.', policy.intro.vatId, 'CZ03668681'], 'S1')
    expect(await link(intro, 'www.smartsupp.com')).toBe('https://www.smartsupp.com')
    expect(await main.locator('time[datetime="2023-03-26"]').textContent()).toBe(date)

    await expectSays(intro, [policy.intro.why], 'S2')
    expect(await link(intro, policy.privacyPolicy)).toBe(data)

    await expectSays(section(policy.what.title), [policy.what.text], 'S3')

    const purposes = section(policy.purposes.title)
    for (const [requirement, category] of [
      ['S4', 'necessary'],
      ['S5', 'preferences'],
      ['S6', 'statistics'],
      ['S7', 'marketing'],
    ] as const) {
      const { name, description } = categories[category] as { name: string; description: string }
      const purpose = purposes.locator('div').filter({
        has: page.getByRole('heading', { name, exact: true }),
      })
      const { required, optIn } = policy.purposes
      const { legalBasis } = policy.categories[category] as { legalBasis: string }
      const asks = category === 'necessary' ? required : optIn
      const says = [description, asks, legalBasis, site.config.examples[category]]
      await expectSays(purpose.last(), says, requirement)
    }

    const list = section(policy.list.title)
    const tables = await list.getByRole('table').all()
    expect(tables).toHaveLength(4)
    const columns = [table.name, table.provider, table.purpose, table.type, table.expiry]
    for (const each of tables) {
      expect(await each.getByRole('columnheader').allTextContents()).toEqual(columns)
      const cells = await each.getByRole('cell').allTextContents()
      expect(cells.filter((text) => text.trim() === '')).toEqual([])
    }
    expect(await list.getByRole('rowheader').count()).toBe(31)

    await list.getByRole('button', { name: messages.trigger.open }).waitFor() // S9

    const providers = section(policy.providers.title)
    const meta = 'Meta Platforms Ireland Limited (Facebook)'
    const { roles } = site.config
    await expectSays(providers, ['Google Ireland Limited', meta, ireland, ...Object.values(roles)])
    const hrefs = await providers
      .getByRole('link')
      .evaluateAll((links) => links.map((each) => each.getAttribute('href')))
    expect(hrefs).toContain(`https://policies.google.com/privacy?hl=${locale}`)
    expect(await link(providers, policy.privacyPolicy)).toBe(data) // S10

    const choice = section(policy.choice.title)
    await choice.getByRole('button', { name: policy.choice.settings }).waitFor() // S11

    const browsers = section(policy.browsers.title)
    for (const name of ['Google Chrome', 'Mozilla Firefox', 'Safari', 'Internet Explorer']) {
      expect(await link(browsers, name)).toMatch(/^https:\/\//) // S12
    }

    const contact = section(policy.contact.title)
    await expectSays(contact, [site.config.officer], 'S13')
    expect(await link(contact, 'dpo@smartsupp.com')).toBe('mailto:dpo@smartsupp.com')

    expect(await link(section(policy.links.title), site.config.mdn)).toMatch(
      /^https:\/\/developer\.mozilla\.org\//,
    ) // S14

    await expectSays(section(site.config.chat.title), [site.config.chat.text], 'S15')

    const rights = section(policy.rights.title)
    await expectSays(rights, [policy.rights.text, site.config.authority])
    await expectSays(section(policy.signal.title), [policy.signal.text])
  })

  it('works: S4 to S7, S9 and S11, and axe finds nothing wrong', async () => {
    const messages = await loadWholeMessages(locale)
    const { page, elsewhere } = await openSite(pathOf({ locale, page: 'policy' }))
    const { banner, dialog, categories, policy, status } = messages
    const main = page.getByRole('main')

    const region = page.getByRole('region', { name: banner.title, exact: true })
    await region.getByRole('button', { name: banner.reject, exact: true }).waitFor()
    expect(await violations(page)).toEqual([])

    const list = main.getByRole('region', { name: policy.list.title, exact: true })
    await list.getByRole('button', { name: messages.trigger.open }).click()
    const open = page.getByRole('dialog', { name: dialog.title })
    await open.getByRole('button', { name: dialog.save, exact: true }).waitFor()
    expect(await open.getByText(dialog.required, { exact: true }).count()).toBe(1)
    const switches = open.getByRole('switch')
    expect(await switches.evaluateAll((all) => all.map((each) => each.ariaChecked))).toEqual([
      'false',
      'false',
      'false',
    ])
    for (const category of ['preferences', 'statistics', 'marketing'] as const) {
      const { name = '' } = categories[category] ?? {}
      expect(await open.getByRole('switch', { name, exact: true }).count()).toBe(1)
    }
    expect(await violations(page)).toEqual([])
    expect([await whatIsStored(page), elsewhere]).toEqual([[], []])

    await open.getByRole('button', { name: dialog.accept, exact: true }).click()
    const choice = main.getByRole('region', { name: policy.choice.title, exact: true })
    await expect.poll(() => choice.getByText(status.granted, { exact: true }).count()).toBe(3)
    await choice.getByRole('button', { name: status.withdraw, exact: true }).click()
    await expect.poll(() => choice.getByText(status.denied, { exact: true }).count()).toBe(3)
    await expect.poll(() => whatIsStored(page)).toEqual(['rcu'])
  })

  it('is reached by the language menu, with lang, dir, date and title: S16', async () => {
    const from = locale === 'en' ? 'ar' : 'en'
    const { page } = await openSite(pathOf({ locale: from, page: 'policy' }))
    await page.getByRole('link', { name: LANGUAGES[locale], exact: true }).click()
    const { policy } = await loadWholeMessages(locale)
    const main = page.getByRole('main')
    await main.getByRole('heading', { level: 1, name: policy.title }).waitFor()
    expect(await main.locator('time[datetime="2023-03-26"]').textContent()).toBe(date)
    const dir = RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr'
    expect(await page.evaluate(directionOfThePage)).toEqual({ lang: locale, dir })
    const article = main.getByRole('article')
    expect(await article.evaluate(({ lang, dir }: HTMLElement) => ({ lang, dir }))).toEqual({
      lang: locale,
      dir,
    })
    expect(await page.title()).toBe(site.titles.policy)
  })

  it('has a video that waits for a click: S7', async () => {
    const { embed } = await loadWholeMessages(locale)
    const { page, elsewhere } = await openSite(pathOf({ locale, page: 'video' }))
    for (const text of [embed?.loadOnce, embed?.alwaysAllow]) {
      const name = String(text).replace('{service}', 'YouTube')
      await page.getByRole('button', { name, exact: true }).waitFor()
    }
    expect(await page.locator('iframe').count()).toBe(0)
    expect(elsewhere).toEqual([])
  })
})

const directionOfThePage = () => {
  const { lang, dir } = document.documentElement
  return { lang, dir }
}

/** Expects that a part of the page says each text. No-break spaces count as spaces. */
async function expectSays(part: Locator, wanted: readonly string[], requirement = '') {
  const words = (text: string) => text.replace(/\s+/g, ' ')
  const said = words((await part.textContent()) ?? '')
  for (const text of wanted) expect(said, requirement).toContain(words(text))
}
