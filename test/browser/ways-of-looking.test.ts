import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './axe.js'
import { contrastsOf, type Measured } from './contrast.js'
import { openLook, THEMES } from './open-look.js'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { whatIsStored } from './what-is-stored.js'
import { words } from './words.js'

const below = (all: Measured[], least: number) => all.filter(({ ratio }) => !(ratio >= least))

/** Every contrast of the page's parts, then of the dialog's, with a switch on and one off. */
async function contrasts(page: Page) {
  // The dialog is a chunk of its own.
  await page.getByText('Load once').waitFor()
  await page.getByText('Your current choices').waitFor()
  const measured = [
    await page.evaluate(contrastsOf, '[data-rcu="banner"]'),
    await page.evaluate(contrastsOf, 'main'),
  ]
  await page.getByRole('button', { name: 'Manage preferences' }).click()
  await page.getByRole('switch', { name: 'Marketing' }).click()
  measured.push(await page.evaluate(contrastsOf, '[data-rcu="dialog"]'))
  return {
    texts: measured.flatMap((part) => part.texts),
    controls: measured.flatMap((part) => part.controls),
  }
}

/** Emulates what Playwright does not. */
async function prefer(page: Page, name: string, value: string) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] })
}

describe.each(['light', 'dark'] as const)('forced colors, %s', (colorScheme) => {
  it.each(THEMES)('leave texts, edges and rings to be seen under %s', async (theme) => {
    const { page, show } = await openLook({ forcedColors: 'active', colorScheme })
    await show({ theme })
    const { texts, controls } = await contrasts(page)
    expect(below(texts, 4.5)).toEqual([])
    expect(below(controls, 3)).toEqual([])
    expect(controls.length).toBeGreaterThan(15)
  })

  it('tell a switch that is on from one that is off', async () => {
    const { page } = await openLook({ forcedColors: 'active', colorScheme })
    await page.getByRole('button', { name: 'Manage preferences' }).click()
    const look = (name: string) =>
      page.getByRole('switch', { name }).evaluate((node) => {
        const [track, knob] = [getComputedStyle(node), getComputedStyle(node, '::before')]
        return { fill: track.backgroundColor, knob: knob.borderTopColor, at: knob.marginLeft }
      })
    await page.getByRole('switch', { name: 'Marketing' }).click()
    const [on, off] = [await look('Marketing'), await look('Statistics')]
    for (const each of ['fill', 'knob', 'at'] as const) expect(on[each]).not.toBe(off[each])
  })
})

describe('visitors who ask for', () => {
  it('more contrast read everything at 7:1', async () => {
    const { page } = await openLook({ contrast: 'more' })
    const { texts, controls } = await contrasts(page)
    expect(below(texts, 7)).toEqual([])
    expect(below(controls, 3)).toEqual([])
  })

  it('less transparency see nothing of the page through the backdrop', async () => {
    const { page } = await openLook()
    await page.getByRole('button', { name: 'Manage preferences' }).click()
    const backdrop = page.locator('[data-rcu="backdrop"]')
    const fill = () => backdrop.evaluate((node) => getComputedStyle(node).backgroundColor)
    expect(await fill()).toBe('rgba(0, 0, 0, 0.5)')
    await prefer(page, 'prefers-reduced-transparency', 'reduce')
    expect(await fill()).toBe('rgb(17, 17, 17)')
  })
})

/** What is cut off of our texts, or sticks out of the window: empty where all can be read. */
function cutOff(): string[] {
  const isCut = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const wide = element.scrollWidth > element.clientWidth + 1
    const high = element.scrollHeight > element.clientHeight + 1
    // Scrolling sideways is an error, too.
    return (overflowX !== 'visible' && wide) || (hides(overflowY) && high)
  }
  const problems: string[] = []
  for (const element of document.querySelectorAll('[data-rcu], [data-rcu] *')) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue
    if (element.closest('[aria-hidden="true"]') || element.matches('img, iframe')) continue
    const { left, right, width, height } = element.getBoundingClientRect()
    const sticksOut = left < -1 || right > innerWidth + 1
    if ((sticksOut || isCut(element)) && width > 1 && height > 1) {
      const [start] = element.outerHTML.split('>')
      problems.push(`${start}: ${element.textContent?.slice(0, 40)}`)
    }
  }
  const { scrollWidth } = document.documentElement
  return scrollWidth > innerWidth ? [...problems, `the page is ${scrollWidth} wide`] : problems
}

/** As visitors and their tools change a page. */
const CHANGES: Record<string, string> = {
  'twice as large': 'html { font-size: 200% }',
  'spaced out': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
}

describe.each(Object.entries(CHANGES))('text %s', (_, css) => {
  const change = async (page: Page) => {
    // A style sheet of the visitor's: a page's policy has no say in it.
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    }, css)
  }
  const inSight = async (page: Page, selector: string) =>
    page.locator(`${selector} [data-rcu="action"]`).evaluateAll((nodes) =>
      nodes.every((node) => {
        const { top, bottom } = node.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }),
    )

  it.each([
    [1280, 800],
    [640, 800],
    [320, 640],
  ])('is whole on the page and in its banner at %i × %i', async (width, height) => {
    for (const path of ['/video', '/policy']) {
      const { page } = await openSite(path, { viewport: { width, height } })
      await change(page)
      await bannerOf(page).customize.waitFor()
      await page.getByRole('button', { name: /Load once|Change my choices/ }).waitFor()
      expect(await page.evaluate(cutOff)).toEqual([])
      expect(await inSight(page, '[data-rcu="banner"]')).toBe(true)
    }
  })

  it.each([
    [1280, 800],
    [640, 800],
    [390, 844],
  ])('is whole in the dialog at %i × %i', async (width, height) => {
    const { page } = await openSite('/', { viewport: { width, height } })
    await change(page)
    await bannerOf(page).customize.click()
    const { dialog, save } = dialogOf(page)
    await save.waitFor()
    await dialog.locator('[aria-expanded="false"]').last().click()
    await dialog.getByRole('table').first().waitFor()
    expect(await page.evaluate(cutOff)).toEqual([])
    expect(await inSight(page, '[data-rcu="dialog"]')).toBe(true)
  })
})

describe('a finger', () => {
  it.each(THEMES)('finds every target large enough under %s', async (theme) => {
    const { page, show } = await openLook({ viewport: { width: 390, height: 844 }, hasTouch: true })
    await show({ theme })
    await page.getByText('Load once').waitFor()
    await page.getByText('Your current choices').waitFor()
    const small = () =>
      page.locator('[data-rcu]:is(button, a), [data-rcu] :is(button, a)').evaluateAll((nodes) =>
        nodes.flatMap((node) => {
          const { width, height } = node.getBoundingClientRect()
          const isQuiet = node.matches('a, [role=switch], [data-action="open-preferences"]')
          // Links that happen to be buttons are no main actions.
          const isAction = node.matches('[data-rcu="action"]') && !isQuiet
          return Math.min(width, height) >= 24 && (!isAction || height >= 44)
            ? []
            : [`${width} × ${height}: ${node.outerHTML}`]
        }),
      )
    expect(await small()).toEqual([])
    await page.getByRole('button', { name: 'Manage preferences' }).tap()
    await page.getByRole('dialog').waitFor()
    expect(await small()).toEqual([])
  })

  it('goes all the way: asks for more, switches, saves, comes back and withdraws', async () => {
    const { page } = await openSite('/', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await bannerOf(page).customize.tap()
    const { dialog, switchOf, save, reject } = dialogOf(page)
    await switchOf(words.en.statistics).tap()
    await save.tap()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => whatIsStored(page)).toEqual(['_ga', '_ga_EXAMPLE', 'rcu'])
    await triggerOf(page).tap()
    await reject.tap()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => whatIsStored(page)).toEqual(['rcu'])
  })

  it('reaches every button over a notch and a home bar', async () => {
    const { page } = await openSite('/', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: 34, top: 47 } })
    const { region, customize } = bannerOf(page)
    const room = async () => {
      const box = await region.boundingBox()
      const last = await customize.boundingBox()
      return (box?.y ?? 0) + (box?.height ?? 0) - (last?.y ?? 0) - (last?.height ?? 0)
    }
    await expect.poll(room).toBeGreaterThanOrEqual(34)
    await customize.tap()
    await expect
      .poll(async () => {
        const box = await dialogOf(page).save.boundingBox()
        return (box?.y ?? 900) + (box?.height ?? 0)
      })
      .toBeLessThanOrEqual(844 - 34)
  })

  it('has nothing that axe finds wrong', async () => {
    const { page } = await openSite('/policy', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await bannerOf(page).reject.tap()
    expect(await violations(page)).toEqual([])
  })
})
