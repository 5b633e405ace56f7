import type { Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { connectBrowser } from '../browser/browser.js'
import { played, WITHOUT_AXE } from '../catalogue/played.js'
import { blockFont } from './block-font.js'

const browser = await connectBrowser('forPictures')
afterAll(() => browser.close())

/** Walls show the date of a decision. */
const TODAY = new Date('2026-11-02T12:00:00Z')

/*
 * The fonts of a machine decide where lines break, and so how tall a page is. No tolerance allows for that and
 * still finds a missing border. So every character is a block of the tests' own font: text keeps its size,
 * weight, color, alignment and room. Bold blocks are wider, as in most fonts.
 */
const BLOCKS = `
  @font-face { font-family: Blocks; font-weight: 1 599; src: url(${blockFont(520)}) }
  @font-face { font-family: Blocks; font-weight: 600 1000; src: url(${blockFont(550)}) }
  *, ::before, ::after {
    font-family: Blocks !important;
    font-synthesis: none !important;
    text-rendering: geometricPrecision !important;
  }
`

/** A banner reserves room at the end of its page. On a wall, many banners would change the same padding. */
const ROOM = 'body { padding: 1rem !important }'

/** How a wall is shown. */
export interface Look {
  /** The settings of Storybook's toolbar. */
  globals: { scheme: 'light' | 'dark'; direction: 'auto' | 'rtl' }
  /** Whether the visitor's system replaces the colors of the page. */
  hasForcedColours: boolean
}

export const LOOKS: Readonly<Record<string, Look>> = {
  light: { globals: { scheme: 'light', direction: 'auto' }, hasForcedColours: false },
  dark: { globals: { scheme: 'dark', direction: 'auto' }, hasForcedColours: false },
  rtl: { globals: { scheme: 'light', direction: 'rtl' }, hasForcedColours: false },
  'forced-colours': { globals: { scheme: 'light', direction: 'auto' }, hasForcedColours: true },
}

/** Sizes of a screen, tall enough for a dialog that takes most of it. */
export const SIZES = [
  { width: 320, height: 640 },
  { width: 768, height: 700 },
  { width: 1280, height: 800 },
] as const

/** Opens a story and waits until it has played. */
export async function openWall(id: string) {
  const address = inject('storybook')
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    viewport: SIZES[0],
  })
  await context.route(
    (url) => url.origin !== address,
    (route) => route.abort(),
  )
  const page = await context.newPage()
  await page.clock.setFixedTime(TODAY)
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=${WITHOUT_AXE}`)
  await page.addStyleTag({ content: BLOCKS + ROOM })
  await played(page)
  return {
    close: () => context.close(),
    photograph: (look: Look, size: (typeof SIZES)[number]) => photograph(page, look, size),
  }
}

async function photograph(page: Page, look: Look, size: (typeof SIZES)[number]) {
  const { globals, hasForcedColours } = look
  await page.setViewportSize(size)
  await page.emulateMedia({
    colorScheme: globals.scheme,
    forcedColors: hasForcedColours ? 'active' : 'none',
  })
  await page.evaluate(turnSwitches, globals)
  return page.screenshot({ fullPage: true, animations: 'disabled' })
}

/** Turns the toolbar's switches. Runs in the page. */
async function turnSwitches(globals: Look['globals']) {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__')
  const shown = new Promise((resolve) => channel.once('storyRendered', resolve))
  channel.emit('updateGlobals', { globals })
  await shown
  await document.fonts.ready
  // Observers of sizes run between two frames.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
}
