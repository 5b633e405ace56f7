import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { findBrowser } from './find-browser.mjs'
import { LAUNCH_ARGS } from './launch-args.mjs'

/*
 * Takes the picture of the README, in light and dark, from the built Storybook: `npm run build-storybook`, then
 * `node scripts/picture.mjs [font.woff2]`. The font is for machines that have no font for user interfaces.
 */

const SCHEMES = /** @type {const} */ (['light', 'dark'])
const SIZE = { width: 1200, height: 620 }
/** At this size the dialog fits. */
const SCALE = 0.84

const [fontFile] = process.argv.slice(2)
const font = fontFile
  ? `@font-face { font-family: Picture; font-weight: 100 900; src: url(data:font/woff2;base64,${readFileSync(fontFile, 'base64')}) }
     html, body, [data-rcu] { font-family: Picture, sans-serif !important }`
  : ''

const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: 'storybook-static' },
  preview: { port: 0 },
})
const address = String(server.resolvedUrls?.local[0])
const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS })
try {
  for (const scheme of SCHEMES) {
    const banner = await photograph('banner--undecided', '[data-rcu=banner]', scheme)
    const dialog = await photograph('dialog--undecided', '[data-rcu=dialog]', scheme)
    const file = `docs/overview-${scheme}.webp`
    writeFileSync(file, await compose(banner, dialog, scheme))
    console.log(`${file}: ${readFileSync(file).length} bytes`)
  }
} finally {
  await browser.close()
  await server.close()
}

/** @param {string} story @param {string} part @param {'light' | 'dark'} scheme */
async function photograph(story, part, scheme) {
  const page = await open({ width: 760, height: 900 }, scheme)
  const globals = `scheme:${scheme};a11y.manual:!true`
  await page.goto(`${address}iframe.html?viewMode=story&id=${story}&globals=${globals}`)
  await page.addStyleTag({ content: `${font} [data-rcu] { --rcu-shadow: none }` })
  const element = page.locator(part)
  await element.waitFor()
  await page.evaluate(() => document.fonts.ready)
  // The focus ring of the dialog is part of no first impression.
  await page.addStyleTag({ content: `${part} { outline: none !important }` })
  const picture = await element.screenshot({ animations: 'disabled' })
  const { width = 0 } = (await element.boundingBox()) ?? {}
  await page.close()
  return `<img style="width: ${width * SCALE}px" src="data:image/png;base64,${picture.toString('base64')}">`
}

/** Both pictures side by side, as WebP. @param {string} banner @param {string} dialog @param {'light' | 'dark'} scheme */
async function compose(banner, dialog, scheme) {
  const page = await open(SIZE, scheme, 1.5)
  const ground = scheme === 'light' ? '#e9edf3' : '#22262e'
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: flex; gap: 48px; align-items: center; justify-content: center; background: ${ground} }
    img { border-radius: 16px; box-shadow: 0 1px 2px rgb(0 0 0 / 12%), 0 16px 40px rgb(0 0 0 / 18%) }
  </style>${banner}${dialog}`)
  const picture = (await page.screenshot()).toString('base64')
  const webp = await page.evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.8).split(',')[1] ?? ''
  }, picture)
  await page.close()
  return Buffer.from(webp, 'base64')
}

/**
 * @param {{ width: number, height: number }} viewport
 * @param {'light' | 'dark'} colorScheme
 */
function open(viewport, colorScheme, deviceScaleFactor = 2) {
  return browser.newPage({
    viewport,
    colorScheme,
    deviceScaleFactor,
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
}
