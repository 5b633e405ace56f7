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
const APART = /^((embeds|layouts|print|tables)\.css|(layered\/)?themes\/.+)$/
/** Read by Tailwind CSS, which gives the classes of a site a layer. */
const isLayered = ({ file }: { file: string }) => file.startsWith('layered/')

const all = sheets.map(({ bare }) => bare).join('\n')
const tokens = sheets.find(({ file }) => file === 'tokens.css')?.text ?? ''

/** Every selector of every rule, one by one; not the preludes of at-rules. */
const selectorsOf = (css: string) =>
  [...css.matchAll(/(?<=^|[{};])\s*([^{}@;]+)\{/g)]
    .flatMap(([, list = '']) => list.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim().replace(/\s+/g, ' '))

const declarations = [...all.matchAll(/(?<=[{;])\s*([a-z-]+)\s*:\s*([^;{}]+);/g)].map(
  ([, property = '', value = '']) => ({ property, value }),
)

/** Rules that a class of the site does not have to override. */
const STRONGER = [
  // Resets and frameworks set `:focus { outline: none }`, which has the weight of a class.
  /^\[data-rcu\] ?:focus-visible$/,
  "[data-rcu='dialog']:focus-visible",
  // The page behind an open dialog.
  ":root:has([data-rcu='dialog'][data-state='open'])",
  ":root:has([data-rcu='dialog'][data-state='open']) [data-rcu='banner']",
  // Set by the head script before React has loaded.
  ":root:has([data-rcu='head'][data-state='closed']) [data-rcu='banner']",
]

describe('styles.css', () => {
  it('imports every sheet beside it, but for those that a site imports itself, and nothing else', () => {
    const imported = readFileSync(`${DIRECTORY}/styles.css`, 'utf8').trim().split('\n')
    const parts = sheets.filter(({ file }) => !APART.test(file))
    expect(imported.toSorted()).toEqual(parts.map(({ file }) => `@import './${file}';`).toSorted())
  })

  it.each(sheets.filter((sheet) => !isLayered(sheet)))(
    'keeps $file out of every layer, so that a reset on elements loses',
    ({ bare }) => {
      expect(bare).not.toContain('@layer')
    },
  )

  it.each(sheets.filter(isLayered))('keeps all of $file in the layer, after its order', (sheet) => {
    expect(sheet.bare.trim()).toMatch(
      /^@layer theme, base, rcu, components, utilities;\s+@layer rcu \{\n(?: .*\n|\n)+\}$/,
    )
  })

  it('never says !important, which a class of the site could not override', () => {
    expect(all).not.toContain('!important')
  })

  it('finds parts by their attribute, never by class, id or page', () => {
    const others = [':where(:root)', ':root', 'from']
    // As shadcn/ui tells its schemes apart.
    const preset = ['.dark']
    const strange = selectorsOf(all).filter(
      (each) => !each.includes('[data-rcu') && ![...others, ...preset].includes(each),
    )
    expect(strange).toEqual([])
  })

  it('is one attribute deep, so that one class of the site wins', () => {
    const strong = selectorsOf(all).filter(
      (selector) =>
        weightOf(selector) > 1 &&
        !STRONGER.some((each) =>
          typeof each === 'string' ? each === selector : each.test(selector),
        ),
    )
    expect(strong).toEqual([])
  })

  it('weighs at least one attribute wherever it styles a part, so that a reset loses', () => {
    const weak = selectorsOf(all).filter(
      (selector) => selector.includes('data-rcu') && weightOf(selector) < 1,
    )
    expect(weak).toEqual([])
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
      [
        ...sources.matchAll(
          /(?:data-rcu['"]?\s*[=:]|dataset\.rcu =|\brcu[=:])\s*\{?\s*['"]([a-z-]+)/g,
        ),
      ].map(([, part]) => part),
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
      /^\s*@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*\n\}\s*$/,
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
  const declared = [...tokens.matchAll(/^ {2}(--rcu-[a-z-]+):/gm)].map(([, name]) => name)

  it('are each documented where they are declared', () => {
    const documented = [...tokens.matchAll(/\*\/\n {2}(--rcu-[a-z-]+):/g)].map(([, name]) => name)
    const silent = declared.filter((name) => !documented.includes(name))
    expect(silent).toEqual([])
  })

  it('are all declared in tokens.css', () => {
    const used = [...all.matchAll(/var\((--rcu-[a-z-]+)/g)].map(([, name]) => name)
    const set = [...all.matchAll(/(--rcu-[a-z-]+):/g)].map(([, name]) => name)
    expect([...new Set([...used, ...set])].filter((name) => !declared.includes(name))).toEqual([])
  })
})

/** Values of Canvas and CanvasText in each browser. */
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
    // Reject and Accept, at rest and pressed.
    const answer = over(accent, shareIn(/accept-all[^}]*accent\) (\d+)%/), surface)
    expect(contrast(text, answer)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(text, over(text, share('border'), answer))).toBeGreaterThanOrEqual(4.5)
  })

  it('shows switches, outlines and the focus at 3:1 or more', () => {
    const edge = over(text, share('control'), surface)
    expect(contrast(edge, surface)).toBeGreaterThanOrEqual(3)
    expect(contrast(over(text, share('control'), panel), panel)).toBeGreaterThanOrEqual(3)
    // The track of a switch that is off, around it and behind its knob.
    const track = share('control') * shareIn(/switch'\] \{[^}]*control\) (\d+)%/)
    for (const ground of [surface, panel]) {
      expect(contrast(over(text, track, ground), ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(over(text, track, ground), surface)).toBeGreaterThanOrEqual(3)
    }
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

/**
 * Specificity of a selector, counting attributes, classes and pseudo-classes; elements weigh a hundredth.
 * `:where()` weighs nothing, and `:has()` and `:not()` what is in them.
 */
function weightOf(selector: string): number {
  let bare = selector
  while (bare.includes(':where(')) bare = withoutWhere(bare)
  const text = bare.replace(/::[a-z-]+/g, ' ').replace(/:(has|not|is)\(/g, ' ')
  const strong = text.match(/\[[^\]]*\]|\.[a-z]|:[a-z-]+/g) ?? []
  const elements = text.replace(/\[[^\]]*\]|[.:][a-z-]+/g, ' ').match(/[a-z][a-z0-9]*/g) ?? []
  return strong.length + elements.length / 100
}

/** Takes out the first `:where()` with everything in it. */
function withoutWhere(selector: string): string {
  const from = selector.indexOf(':where(')
  let open = 0
  for (let at = from; at < selector.length; at++) {
    if (selector[at] === '(') open++
    if (selector[at] === ')' && --open === 0) {
      return selector.slice(0, from) + selector.slice(at + 1)
    }
  }
  throw new Error(`${selector} has a :where( that is not closed.`)
}

/** The value tokens.css declares a custom property with. */
function value(name: string): string {
  const [, declared] = new RegExp(`^ {2}--rcu-${name}: ([^;]+);`, 'm').exec(tokens) ?? []
  if (declared === undefined) throw new Error(`tokens.css declares no --rcu-${name}.`)
  return declared
}

/** How much of the text's color a derived shade holds, 0 to 1. */
function share(name: string): number {
  return mixed(name, 'currentColor', 'transparent')
}

/** The percentage that a rule mixes in, 0 to 1. */
function shareIn(rule: RegExp): number {
  return Number(rule.exec(all)?.[1]) / 100
}

/** How much of one color a mix with another holds, 0 to 1. */
function mixed(name: string, one: string, other: string): number {
  const mix = new RegExp(`^color-mix\\(in srgb, ${one} (\\d+)%, ${other}\\)$`)
  const [, percent] = mix.exec(value(name)) ?? []
  return Number(percent) / 100
}
