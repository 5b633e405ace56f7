import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { contrastsOf } from './contrast.js'
import { openSite } from './open-site.js'
import { readPacked } from './read-packed.js'

const read = (...files: string[]) =>
  files.map((file) => readFileSync(`node_modules/${file}`, 'utf8')).join('\n')

/** `theme('fontFamily.sans', ui-sans-serif)` and `--theme(--font, ui-sans-serif)` become their default. */
const withDefaults = (css: string) =>
  css.replace(/(--)?theme\(\s*['"-][\w.'"[\]-]+,\s*((?:[^()]|\([^()]*\))*?)\s*\)/g, '$2')

const RESETS = {
  'no more than a short reset': '* { margin: 0; padding: 0; box-sizing: border-box }',
  'Tailwind CSS 3': withDefaults(read('tailwindcss-3/src/css/preflight.css')),
  'Tailwind CSS 4': withDefaults(read('tailwindcss/preflight.css')),
  'Bootstrap 4': read('bootstrap-4/dist/css/bootstrap.css'),
  'Bootstrap 5': read('bootstrap-5/dist/css/bootstrap.css'),
  'normalize.css': read('normalize.css/normalize.css'),
  'modern-normalize': read('modern-normalize/modern-normalize.css'),
  'the reset of Eric Meyer': read('reset-css/reset.css'),
  'the template of create-vite': read(
    'create-vite/template-react/src/index.css',
    'create-vite/template-react/src/App.css',
  ),
  'the template of create-next-app': read('create-next-app/dist/templates/app/ts/app/globals.css'),
  Bulma: readPacked('bulma@1.0.4', 'css/bulma.css'),
  'the block styles of WordPress': readPacked(
    '@wordpress/block-library@11.1.0',
    'build-style/common.css',
    'build-style/style.css',
    'build-style/theme.css',
    'build-style/classic.css',
    'build-style/elements.css',
  ),
  'rules for bare elements': `
    section, figure, article { display: block; margin: 3rem 0; padding: 2rem; border: 2px solid red; background: pink; min-height: 60vh }
    h1, h2, h3, h4 { margin: 2rem 0; padding: 1rem; border-bottom: 4px solid red; color: red; letter-spacing: 3px; text-transform: uppercase; font: 900 40px/2 serif }
    p, dl, dt, dd, ul, li { margin: 2rem; padding: 1rem; text-align: justify; text-indent: 2em }
    button, a { width: 100%; margin: 1rem; padding: 2rem; border: 4px dotted red; background: yellow; box-shadow: 0 0 9px red; color: red; text-transform: uppercase; letter-spacing: 3px; border-radius: 99px; text-decoration: none }
    table, caption, th, td { margin: 1rem; padding: 2rem; border: 2px solid red; background: pink; text-align: center; caption-side: bottom; font-weight: 900 }
    svg, img, iframe { display: inline; max-width: 50%; margin: 1rem; border: 2px solid red }
    code { padding: 1rem; background: pink; font-size: 30px }
  `,
  'a centered page with its own type': `
    body { text-align: center; letter-spacing: 2px; word-spacing: 9px; text-transform: uppercase; font-style: italic; font-weight: 800; line-height: 2.4; white-space: nowrap; text-indent: 3em; cursor: wait; list-style: square inside; color: #6b6375 }
  `,
}

/** Pages whose type is their own, and no reset. */
const OWN = ['rules for bare elements', 'a centered page with its own type']

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 360, height: 800 }

const PARTS = ['embed', 'status', 'tables', 'preferences-form', 'policy'] as const

/** Boxes to half a pixel, and what is drawn in them. Runs in the page. */
function measure(selector: string): Record<string, string> {
  const root = document.querySelector(selector)
  if (!root) throw new Error(`The page has no ${selector}.`)
  const origin = root.getBoundingClientRect()
  const measured: Record<string, string> = {}
  // The policy takes the colors of the page's links and headings.
  const isPage = selector.includes('policy')
  const edge = (width: string, style: string, color: string) =>
    width === '0px' ? '' : `${width} ${style} ${color}`
  const visit = (element: Element, path: string) => {
    const box = element.getBoundingClientRect()
    const [x, y, width, height] = [
      box.left - origin.left,
      box.top - origin.top,
      box.width,
      box.height,
    ].map((length) => Math.round(length * 2) / 2)
    const styles = ['', '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo || null)
      if (pseudo && style.content === 'none') return ''
      return `${pseudo} ${[
        style.display,
        style.visibility,
        style.backgroundColor,
        style.opacity,
        ...(isPage ? [] : [style.color, style.letterSpacing]),
        edge(style.borderTopWidth, style.borderTopStyle, style.borderTopColor),
        edge(style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor),
        style.borderTopLeftRadius,
        style.boxShadow,
        `${style.fontStyle} ${style.fontWeight} ${style.fontSize}/${style.lineHeight}`,
        style.textAlign.replace('start', 'left'),
        style.textTransform,
        style.textDecorationLine,
        style.display === 'list-item' && style.listStyleType,
        style.cursor,
      ].join(' | ')}`
    })
    measured[path] = `${x},${y} ${width}×${height}${styles.join('')}`
    // The shapes of an icon follow its box.
    if (element.localName === 'svg') return
    for (const [index, child] of [...element.children].entries()) {
      const part = child.getAttribute('data-rcu') ?? child.localName
      visit(child, `${path} > ${part}:${index}`)
    }
  }
  visit(root, selector)
  return measured
}

/** The reset is the last style sheet of the page: of two equal rules it would win. */
function wear(css: string) {
  let style = document.getElementById('reset')
  if (!style) {
    style = document.createElement('style')
    style.id = 'reset'
    document.head.append(style)
  }
  style.textContent = css
  // In whole steps, as a page without the reset has them: Bulma writes its colors in HSL.
  for (const page of [document.documentElement, document.body]) {
    page.style.color = ''
    page.style.color = getComputedStyle(page).color
  }
  // The room of the parts is not what is compared.
  const main = document.querySelector('main') as HTMLElement
  main.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 640px; padding: 0'
}

/** A bare page in the type of the page: its font, size, color and background, and nothing else. */
function undress() {
  const of = (element: Element) => {
    const { fontFamily, fontSize, color, backgroundColor, colorScheme } = getComputedStyle(element)
    return `font-family: ${fontFamily}; font-size: ${fontSize}; color: ${color}; background-color: ${backgroundColor}; color-scheme: ${colorScheme}`
  }
  const style = document.getElementById('reset') as HTMLStyleElement
  const parent = document.querySelector('main')?.parentElement as Element
  style.textContent = `html { ${of(document.documentElement)} } body { ${of(document.body)} } #root { ${of(parent)} }`
}

async function open() {
  const { page } = await openSite('/', {
    build: 'resets',
    viewport: WIDE,
    // A page of its own, whose style sheet a test adds.
    expectProblems: true,
  })
  await page.locator('[data-rcu="banner"]').waitFor()
  for (const part of PARTS) await page.locator(`[data-rcu="${part}"]`).first().waitFor()
  await page.locator('[data-rcu="policy-provider"]').waitFor()
  return page
}

/** Compares what is measured with the reset and without it. */
async function expectSame(page: Page, css: string, ...selectors: string[]) {
  const all = async () => {
    const measured = []
    for (const selector of selectors) measured.push(await page.evaluate(measure, selector))
    return Object.assign({}, ...measured) as Record<string, string>
  }
  await page.evaluate(wear, css)
  const dressed = await all()
  await page.evaluate(undress)
  const bare = await all()
  expect(Object.keys(bare).length).toBeGreaterThan(5)
  expect(dressed).toEqual(bare)
}

describe.each(Object.entries(RESETS))('on a page with %s', (name, css) => {
  it('the banner and every part in the page look as designed', async () => {
    const page = await open()
    await expectSame(page, css, '[data-rcu="banner"]')
    // A policy is prose of the site: its own rules for paragraphs and headings are meant for it.
    const parts = PARTS.filter((part) => part !== 'policy' || !OWN.includes(name))
    await expectSame(page, css, ...parts.map((part) => `main > [data-rcu="${part}"]`))
    await page.setViewportSize(NARROW)
    await expectSame(page, css, '[data-rcu="banner"]')
  })

  it('the dialog and its switches look as designed, and nothing that floats is printed', async () => {
    const page = await open()
    await page.evaluate(wear, css)
    await page.locator('[data-action="customize"]').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('switch', { name: 'Marketing', exact: true }).click()
    await dialog.locator('[aria-expanded="false"]').last().click()
    await dialog.getByRole('table').waitFor()
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size)
      await expectSame(page, css, '[data-rcu="dialog"]')
    }
    await page.evaluate(wear, css)
    await page.emulateMedia({ media: 'print' })
    for (const part of ['banner', 'dialog', 'backdrop']) {
      expect(await page.locator(`[data-rcu="${part}"]`).isVisible(), part).toBe(false)
    }
  })
})

describe('one class of the site', () => {
  it('wins on every part', async () => {
    const page = await open()
    for (const [part, property, value] of [
      ['banner', 'background-color', 'rgb(1, 2, 3)'],
      ['banner-title', 'font-size', '31px'],
      ['banner-text', 'color', 'rgb(1, 2, 3)'],
      ['action', 'background-color', 'rgb(1, 2, 3)'],
      ['action', 'border-top-color', 'rgb(1, 2, 3)'],
      ['embed', 'border-top-width', '7px'],
      ['status-choice', 'display', 'block'],
      ['table-cell', 'padding-left', '9px'],
      ['policy-heading', 'font-size', '31px'],
      ['switch', 'background-color', 'rgb(1, 2, 3)'],
    ] as const) {
      await page.evaluate(wear, `.mine { ${property}: ${value} }`)
      const values = await page.locator(`[data-rcu="${part}"]`).evaluateAll(
        (nodes, name) =>
          nodes.map((node) => {
            node.classList.add('mine')
            return getComputedStyle(node).getPropertyValue(name)
          }),
        property,
      )
      expect([...new Set(values)], `${part} ${property}`).toEqual([value])
    }
  })
})

describe('the text of an embed', () => {
  it.each(['#6b6375', '#999999', '#eeeeee'])(
    'has 4.5:1 on a page whose text is %s',
    async (color) => {
      const page = await open()
      await page.evaluate(wear, `html { background: #fff } body { color: ${color} }`)
      const { texts } = await page.evaluate(contrastsOf, '[data-rcu="embed"]')
      expect(texts.length).toBeGreaterThan(4)
      expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([])
    },
  )
})
