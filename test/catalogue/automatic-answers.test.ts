import { describe, expect, it } from 'vitest'
import { BANNERS as LAYOUTS } from '../../.storybook/layouts.js'
import { autoconsentRule } from '../browser/answer-rules.js'
import { letLoose, type Refuser } from '../browser/autoconsent.js'
import { openStory } from './open-catalogue.js'

/** Each language with its story. A language that the library does not bring has texts of the story. */
const LANGUAGES = {
  en: 'undecided',
  fr: 'french',
  de: 'german',
  da: 'danish',
} as const
const BANNERS = ['banner', 'choices'] as const
/** The layout of a banner without `data-layout`. */
const [DEFAULT] = LAYOUTS

describe("DuckDuckGo's autoconsent, on the stories of a banner", { timeout: 180_000 }, () => {
  // It finds a banner by its place on the page, and a button by its words: neither depends on the other.
  it('refuses without a rule in every layout', () =>
    expectRefusals('en', LAYOUTS, 'HEURISTIC-REJECT'))

  it.each(['fr', 'de'] as const)('refuses without a rule in other words: %s', (locale) =>
    expectRefusals(locale, [DEFAULT], 'HEURISTIC-REJECT'),
  )

  it('refuses in Danish, which it does not understand, by the rule of the docs', async () => {
    const { page } = await openBanner('banner', 'da', DEFAULT)
    expect(await letLoose(page)).toMatchObject({ found: [], end: 'nothingDetected', clicks: 0 })
    await page.context().close()
    await expectRefusals('da', [DEFAULT], autoconsentRule.name, { rule: autoconsentRule })
  })
})

type Locale = keyof typeof LANGUAGES

async function openBanner(banner: (typeof BANNERS)[number], locale: Locale, layout: string) {
  const visit = await openStory(`${banner}--${LANGUAGES[locale]}`, { banner: layout })
  const shown = visit.page.locator('[data-rcu="banner"]')
  await shown.waitFor()
  const { lang, layout: laidOut = DEFAULT } = await shown.evaluate((node: HTMLElement) => ({
    lang: node.lang,
    layout: node.dataset.layout,
  }))
  expect({ lang, layout: laidOut }).toEqual({ lang: locale, layout })
  return visit
}

/** Expects that it finds each banner, clicks once, on Reject, and that the banner is gone. */
async function expectRefusals(
  locale: Locale,
  layouts: readonly string[],
  found: string,
  refuser?: Refuser,
) {
  // Both banners at a time, because autoconsent waits most of the time.
  await Promise.all(
    BANNERS.map(async (banner) => {
      for (const layout of layouts) {
        const { page, expectQuiet } = await openBanner(banner, locale, layout)
        const clicked = await page.evaluateHandle(() => {
          const clicked: (string | undefined)[] = []
          addEventListener(
            'click',
            ({ target }) => {
              clicked.push(target instanceof HTMLElement ? target.dataset.action : undefined)
            },
            true,
          )
          return clicked
        })
        const outcome = await letLoose(page, refuser)
        expect({ banner, layout, ...outcome, clicked: await clicked.jsonValue() }).toEqual({
          banner,
          layout,
          found: [found],
          end: 'done',
          clicks: 1,
          isGone: true,
          clicked: ['reject-all'],
        })
        expectQuiet()
        await page.context().close()
      }
    }),
  )
}
