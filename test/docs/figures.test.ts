import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The numbers that the README claims, and what they count. */
const FIGURES = {
  languages: readdirSync('src/locales', { withFileTypes: true }).filter((one) => one.isDirectory())
    .length,
  embeds: count(read('src/embeds/index.ts'), /'\.\/components\//g),
  'service presets': count(read('docs/services.md'), /^\| .+ \| `\w+` \| `[\w-]+` \| /gm),
  'ways to store data': count(
    read('docs/deleting-cookies.md'),
    /^\| [^|]+ \|(?: (?:gone|stays|–)[^|]*\|){5}$/gm,
  ),
}

describe('the README', () => {
  it.each(Object.entries(FIGURES))('counts the %s right', (things, number) => {
    expect(number).toBeGreaterThan(10)
    expect(read('README.md')).toContain(`${number} ${things}`)
  })

  it('has pictures that load quickly', () => {
    const pictures = read('README.md').match(/docs\/[\w-]+\.webp/g) ?? []
    const bytes = pictures.map((file) => readFileSync(file).length)
    expect(bytes.length).toBe(2)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(120_000)
  })
})
