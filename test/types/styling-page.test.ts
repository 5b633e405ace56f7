import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/styling.md', 'utf8')
const css = readFileSync('src/styles/tokens.css', 'utf8')

/** Names and defaults, as the style sheet declares them. */
const declared = [...css.matchAll(/\*\/\n {2}(--rcu-[a-z-]+): ([^;]+);/g)].map(
  ([, name, value]) => `${name}: ${value}`,
)
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  )

describe('docs/styling.md', () => {
  it('has every token with its default, in the order of the style sheet', () => {
    const rows = [...page.matchAll(/^\| `(--rcu-[a-z-]+)` \| `([^`]+)` \| .+ \|$/gm)].map(
      ([, name, value]) => `${name}: ${value}`,
    )
    expect(declared.length).toBeGreaterThan(15)
    expect(rows).toEqual(declared)
  })

  it('has every theme there is', () => {
    const rows = [...page.matchAll(/^\| `themes\/([\w-]+\.css)` \|/gm)].map(([, file]) => file)
    const files = readdirSync('src/styles/themes')
    expect(rows.sort()).toEqual(files.sort())
  })

  it.each([
    ['layout` of the banner', 'src/components/banner/banner-root.tsx', 'BannerLayout'],
    ['layout` of the dialog', 'src/components/dialog/preferences-content.tsx', 'PreferencesLayout'],
  ])('has every %s that its type allows', (heading, file, type) => {
    const [, table = ''] = page.split(`| \`${heading} |`)
    const [rows = ''] = table.split('\n\n')
    const told = rows
      .split('\n')
      .flatMap((row) => row.split('|')[1]?.match(/(?<=`)[\w-]+(?=`)/g) ?? [])
    const [, union = ''] =
      new RegExp(`type ${type} =([^/]*?)\\n\\n`).exec(readFileSync(file, 'utf8')) ?? []
    const allowed = union.match(/(?<=')[\w-]+(?=')/g) ?? []
    expect(allowed.length).toBeGreaterThan(2)
    expect(told.sort()).toEqual(allowed.sort())
  })

  it.each(['preset', 'shadcn'])(
    'imports as the test that builds with Tailwind does (%s)',
    (host) => {
      const built = readFileSync(`test/browser/tailwind/${host}.css`, 'utf8').replace(
        " source('.')",
        '',
      )
      const told = blocks('css').filter((each) => each.includes("@import 'tailwindcss'"))
      expect(told.some((each) => built.startsWith(each))).toBe(true)
    },
  )
})
