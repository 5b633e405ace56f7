import type { FrameLocator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { catalogue, DRAFT } from '../../.storybook/docs/catalogue.js'
import { whatIsStored } from '../browser/what-is-stored.js'
import { entries, openCatalogue } from './open-catalogue.js'

const PLAYGROUND = '/?path=/docs/playground--docs'

/** The titles of the pages of docs/. */
const GUIDES = /^(?:Tutorials|How-to|Reference|Explanation)\//

/** Of a page that is shown. */
const bannerIn = (content: FrameLocator) =>
  content.getByRole('region', { name: 'Your privacy, your choice' })
/** The banner of Storybook itself. */
const ownBannerIn = (content: FrameLocator) =>
  content.getByRole('region', { name: 'May we keep what you type?' })
const rejectIn = (content: FrameLocator) =>
  ownBannerIn(content).getByRole('button', { name: 'Reject all' })

describe('the first page', () => {
  it('says what it is, and shows it live without a question of its own', async () => {
    const { page, content, expectQuiet } = await openCatalogue()
    await expect.poll(() => page.url()).toContain('start-here--docs')
    // The example has a visitor of its own.
    await content.locator('iframe[title="A page that asks"]').scrollIntoViewIfNeeded()
    const example = content.frameLocator('iframe[title="A page that asks"]')
    await example.getByRole('button', { name: 'Accept all' }).click()
    await example.getByTitle('How the mill works').waitFor()
    expect(await content.getByRole('button', { name: 'Copy' }).count()).toBeGreaterThan(1)
    expect(await ownBannerIn(content).count()).toBe(0)
    expectQuiet()
  })
})

describe('the banner of Storybook itself', () => {
  it('keeps a refusal, and nothing that is not declared', async () => {
    const { page, content, expectQuiet } = await openCatalogue(PLAYGROUND)
    await rejectIn(content).click()
    await ownBannerIn(content).waitFor({ state: 'detached' })
    await page.reload()
    await content.getByRole('heading', { level: 1 }).waitFor()
    await content.getByRole('button', { name: 'Cookie preferences' }).waitFor()
    expect(await ownBannerIn(content).count()).toBe(0)
    expect(undeclared(await whatIsStored(page))).toEqual([])
    expectQuiet()
  })
})

describe('the playground', () => {
  it('shows what is typed in table, dialog and policy, and lists what is wrong', async () => {
    const { content, expectQuiet } = await openCatalogue(PLAYGROUND)
    await rejectIn(content).click()
    const editor = content.getByRole('textbox', { name: 'Description, as JSON' })
    const result = content.frameLocator('iframe[title^="Result"]')
    const show = (view: string) => content.getByRole('button', { name: view, exact: true }).click()

    await bannerIn(result).waitFor()
    await show('Table')
    await result.getByRole('rowheader', { name: '_ga' }).waitFor()
    const text = await editor.inputValue()
    await editor.fill(text.replace('"_ga"', '"_of_mine"'))
    await result.getByRole('rowheader', { name: '_of_mine' }).waitFor()
    expect(await result.getByRole('rowheader', { name: '_ga' }).count()).toBe(0)
    await show('Dialog')
    await result.getByRole('switch', { name: 'Statistics' }).waitFor()
    await show('Policy')
    await result.getByRole('heading', { level: 1 }).waitFor()

    await show('Table')
    await editor.fill(text.replace('"marketing"', '"marketting"'))
    await content.getByText('1 problem; the result shows the last valid config.').waitFor()
    await content.getByText('"marketting" is not a category; did you mean "marketing"?').waitFor()
    await result.getByRole('rowheader', { name: '_of_mine' }).waitFor()
    await content.getByRole('button', { name: 'services.youtube.category' }).click()
    const selected = await editor.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    )
    expect(selected).toBe('"category": "marketting"')

    await editor.fill(`${text},`)
    await content.getByText(/^the text cannot be read .+ look for a missing quote/).waitFor()
    expectQuiet()
  })

  it('keeps the text only while its reader allows that', async () => {
    const { page, content, expectQuiet } = await openCatalogue(PLAYGROUND)
    const editor = content.getByRole('textbox', { name: 'Description, as JSON' })
    const kept = () => page.evaluate((name) => localStorage.getItem(name), DRAFT)
    await rejectIn(content).click()
    await editor.fill('{ "revision": 7 }')
    await content.getByText('The config is valid.').waitFor()
    expect(await kept()).toBeNull()

    await content.getByRole('button', { name: 'Keep it for my next visit' }).click()
    await expect.poll(kept).toBe('{ "revision": 7 }')
    await page.reload()
    await expect.poll(() => editor.inputValue()).toBe('{ "revision": 7 }')

    await content.getByRole('button', { name: 'Change that' }).click()
    await content.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click()
    await expect.poll(kept).toBeNull()
    expectQuiet()
  })
})

describe('the guides', () => {
  it('open without a complaint, and their links lead to what is there', async () => {
    const { page, content, expectQuiet } = await openCatalogue()
    const all = await entries()
    const guides = all.filter(({ type, title }) => type === 'docs' && GUIDES.test(title))
    const pages = new Map<string, Awaited<ReturnType<typeof readPage>>>()
    pages.set('start-here--docs', await readPage(content))
    for (const { id } of guides) {
      await goTo(page, id)
      pages.set(id, await readPage(content))
    }
    expect(pages.size).toBeGreaterThan(12)

    const known = new Set(all.map(({ id }) => id))
    const dead = [...pages].flatMap(([from, { links }]) =>
      links.filter((link) => {
        const [, to = from, hash] = /^(?:\.\/\?path=\/docs\/([^#]+))?(?:#(.+))?$/.exec(link) ?? []
        if (!known.has(to)) return true
        return hash !== undefined && pages.has(to) && !pages.get(to)?.anchors.includes(hash)
      }),
    )
    expect(dead).toEqual([])
    expect(pages.get('how-to-migrate-from-klaro--docs')?.text).toContain('fromKlaro')
    expectQuiet()
  })
})

describe('the page of a component', () => {
  it('shows each state as the toolbar says, with its code', async () => {
    const { content, expectQuiet } = await openCatalogue(
      '/?path=/docs/trigger--docs&globals=locale:fr;scheme:dark;direction:rtl',
    )
    const state = content.frameLocator('iframe[title="In The Footer"]')
    await state.getByRole('button', { name: 'Gestion des cookies' }).waitFor()
    const dress = await state
      .locator('html')
      .evaluate((html) => [html.getAttribute('dir'), html.getAttribute('data-rcu-theme')])
    expect(dress).toEqual(['rtl', 'dark'])
    await content.getByText('const InTheFooter = () => <PreferencesTrigger />').waitFor()
    expectQuiet()
  })
})

/** Goes there by the sidebar, as a reader does. */
async function goTo(page: Page, id: string) {
  const title = page.frameLocator('#storybook-preview-iframe').getByRole('heading', { level: 1 })
  const before = await title.textContent()
  await page.locator(`a[id="${id}"]`).click()
  await expect.poll(() => title.textContent()).not.toBe(before)
}

const readPage = async (content: FrameLocator) =>
  content.locator('main').evaluate((main) => ({
    text: main.textContent,
    anchors: [...main.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...main.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(https?|mailto):|iframe\.html/.test(href)),
  }))

/** Names that Storybook's config does not declare. `rcu` lists itself. */
function undeclared(names: string[]) {
  const patterns = Object.values(catalogue.services).flatMap(({ cookies }) =>
    cookies.map(({ name }) => new RegExp(`^${name.replaceAll('*', '.*')}$`)),
  )
  return names.filter((name) => name !== 'rcu' && !patterns.some((each) => each.test(name)))
}
