import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, over, type Rgb, rgb } from './colors.js'

const DIRECTORY = 'src/styles'

const sheets = readdirSync(DIRECTORY, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.css') && file !== 'styles.css')
  .map((file) => {
    const text = readFileSync(`${DIRECTORY}/${file}`, 'utf8')
    return { file, text, bare: text.replace(/\/\*[\s\S]*?\*\//g, '') }
  })
/** Imported by the site, each by its own name. */
const APART = /^(layouts\.css|themes\/.+)$/

const all = sheets.map(({ bare }) => bare).join('\n')
const tokens = sheets.find(({ file }) => file === 'tokens.css')?.text ?? ''

/** Every selector of every rule, one by one; not the preludes of at-rules. */
const selectors = [...all.matchAll(/(?<=^|[{};])\s*([^{}@;]+)\{/g)]
  .flatMap(([, list = '']) => list.split(/,(?![^(]*\))/))
  .map((selector) => selector.trim().replace(/\s+/g, ' '))

const declarations = [...all.matchAll(/(?<=[{;])\s*([a-z-]+)\s*:\s*([^;{}]+);/g)].map(
  ([, property = '', value = '']) => ({ property, value }),
)

describe('styles.css', () => {
  it('imports every sheet beside it, but for layouts and themes, and nothing else', () => {
    const imported = readFileSync(`${DIRECTORY}/styles.css`, 'utf8').trim().split('\n')
    const parts = sheets.filter(({ file }) => !APART.test(file))
    expect(imported.toSorted()).toEqual(parts.map(({ file }) => `@import './${file}';`).toSorted())
  })

  it.each(sheets)('keeps all of $file in the layer, so that any rule of the site wins', (sheet) => {
    // The preset says where among Tailwind's own layers it stands.
    const order = /^@layer theme, base, rcu, components, utilities;\s+/
    expect(sheet.bare.trim().replace(order, '')).toMatch(/^@layer rcu \{\n(?: .*\n|\n)+\}$/)
  })

  it('never says !important, which would beat the site from inside a layer', () => {
    expect(all).not.toContain('!important')
  })

  it('finds parts by their attribute, with one state or one plain child at most', () => {
    const part = /\[data-rcu(\^?='[a-z-]+')?\]/.source
    const state = /(\[[a-z-]+([$^]?='[a-z-]+')?\]|:(is|has)\([^()]+\)|:hover|:focus-visible)?/
      .source
    const child = /( > (\*|[a-z0-9]+|:is\([a-z0-9, ]+\))(:focus-visible)?| :any-link)?/.source
    const allowed = new RegExp(`^${part}${state}${child}(::before)?$`)
    const others = [
      ':where(:root)',
      // Of themes, which beat the default whatever is imported first.
      ':root',
      // As shadcn/ui tells its schemes apart.
      '.dark',
      // A keyframe.
      'from',
      "[data-rcu-theme='light']",
      "[data-rcu-theme='dark']",
      // The page behind an open dialog.
      ":root:has([data-rcu='dialog'][data-state='open'])",
      // What the head script says before React has come.
      ":root:has([data-rcu='head'][data-state='closed']) [data-rcu='banner']",
    ]
    const strange = selectors.filter((each) => !allowed.test(each) && !others.includes(each))
    expect(strange).toEqual([])
  })

  it('says no word that filter lists look for', () => {
    expect(all).not.toMatch(/cookie|consent|gdpr|privacy|cmp/i)
  })

  it('styles no part that the components do not render', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n')
    const rendered = new Set(
      [...sources.matchAll(/(?:data-rcu['"]?\s*[=:]|dataset\.rcu =)\s*\{?\s*['"]([a-z-]+)/g)].map(
        ([, part]) => part,
      ),
    )
    const styled = [...new Set([...all.matchAll(/data-rcu='([a-z-]+)'/g)].map(([, part]) => part))]
    expect(styled.filter((part) => !rendered.has(part))).toEqual([])
  })

  it('uses logical properties only: right to left needs no second sheet', () => {
    const physical = declarations.filter(
      ({ property, value }) =>
        /(^|-)(left|right|top|bottom|(?<!^(border|outline)-)width|(?<!^line-)height)(-|$)/.test(
          property,
        ) || /^(left|right)\b/.test(value),
    )
    expect(physical).toEqual([])
  })

  it('says no light-dark(), which bundlers rewrite into what needs a color-scheme of the page', () => {
    expect(all).not.toContain('light-dark(')
  })

  it('moves only for visitors who did not ask for less', () => {
    const moving = sheets.filter(({ bare }) => /transition|animation|@keyframes/.test(bare))
    expect(moving.map(({ file }) => file)).toEqual(['motion.css'])
    expect(moving[0]?.bare).toMatch(
      /^@layer rcu \{\s*@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*\}\s*\}\s*$/,
    )
  })

  it('never names Reject without Accept, nor Accept without Reject', () => {
    const rules = [...all.matchAll(/(?<=[{}])([^{}]+)\{/g)].map(([, list = '']) => list)
    const uneven = rules.filter(
      (list) => list.includes("'reject-all'") !== list.includes("'accept-all'"),
    )
    expect(uneven).toEqual([])
  })
})

describe('the custom properties', () => {
  const declared = [...tokens.matchAll(/^ {4}(--rcu-[a-z-]+):/gm)].map(([, name]) => name)

  it('are each documented where they are declared', () => {
    const documented = [...tokens.matchAll(/\*\/\n {4}(--rcu-[a-z-]+):/g)].map(([, name]) => name)
    const silent = declared.filter((name) => !documented.includes(name))
    expect(silent).toEqual([])
  })

  it('are all declared in one place, whoever uses or sets them', () => {
    const used = [...all.matchAll(/var\((--rcu-[a-z-]+)/g)].map(([, name]) => name)
    const set = [...all.matchAll(/(--rcu-[a-z-]+):/g)].map(([, name]) => name)
    expect([...new Set([...used, ...set])].filter((name) => !declared.includes(name))).toEqual([])
  })
})

/** What browsers show for Canvas and CanvasText. */
const SCHEMES = [
  { scheme: 'light', canvas: '#fff', canvasText: '#000' },
  { scheme: "Chromium's dark", canvas: '#121212', canvasText: '#fff' },
  { scheme: "Firefox's dark", canvas: '#1c1b22', canvasText: '#fbfbfe' },
  { scheme: "Safari's dark", canvas: '#1e1e1e', canvasText: '#fff' },
]

describe.each(SCHEMES)('the $scheme scheme', ({ canvas, canvasText }) => {
  const surface = rgb(canvas)
  const text = rgb(canvasText)
  const accent = over(text, mixed('accent', 'CanvasText', 'Canvas'), surface)
  const onAccent = over(surface, mixed('on-accent', 'Canvas', 'CanvasText'), text)
  const muted = over(text, share('muted'), surface)
  const panel = over(text, share('tint'), surface)

  it('reads at 4.5:1 or more, on the surface, on panels, and on filled buttons at rest or pointed at', () => {
    expect([value('surface'), value('text')]).toEqual(['Canvas', 'CanvasText'])
    expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(muted, surface)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(text, panel)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(over(text, share('muted'), panel), panel)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(onAccent, over(onAccent, share('tint'), accent))).toBeGreaterThanOrEqual(4.5)
  })

  it('shows switches, outlines and the focus at 3:1 or more', () => {
    const edge = over(text, share('control'), surface)
    expect(contrast(edge, surface)).toBeGreaterThanOrEqual(3)
    expect(contrast(over(text, share('control'), panel), panel)).toBeGreaterThanOrEqual(3)
    expect(contrast(accent, surface)).toBeGreaterThanOrEqual(3)
    expect(contrast(accent, panel)).toBeGreaterThanOrEqual(3)
    expect(contrast(rgb(value('focus')), surface)).toBeGreaterThanOrEqual(3)
  })
})

describe('a poster', () => {
  it('is dimmed until white text reads on a white picture', () => {
    const [, opacity] = /embed-poster'\] \{[^}]*opacity: ([\d.]+)/.exec(all) ?? []
    const white: Rgb = [255, 255, 255]
    const dimmed = over(white, Number(opacity), [0, 0, 0])
    expect(contrast(white, dimmed)).toBeGreaterThanOrEqual(4.5)
  })
})

/** The value tokens.css declares a custom property with. */
function value(name: string): string {
  const [, declared] = new RegExp(`^ {4}--rcu-${name}: ([^;]+);`, 'm').exec(tokens) ?? []
  if (declared === undefined) throw new Error(`tokens.css declares no --rcu-${name}.`)
  return declared
}

/** How much of the text's colour a derived shade holds, 0 to 1. */
function share(name: string): number {
  return mixed(name, 'currentColor', 'transparent')
}

/** How much of one colour a mix with another holds, 0 to 1. */
function mixed(name: string, one: string, other: string): number {
  const mix = new RegExp(`^color-mix\\(in srgb, ${one} (\\d+)%, ${other}\\)$`)
  const [, percent] = mix.exec(value(name)) ?? []
  return Number(percent) / 100
}
