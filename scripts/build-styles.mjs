import { readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const SOURCES = 'src/styles'
const LAYERED = 'layered/'

/**
 * Bundles `styles.css` with its parts into one file; `layouts.css`, `print.css`, `embeds.css`, `tables.css` and each
 * theme stay files of their own.
 * Each of them is written a second time under `layered/`, in `@layer rcu`, beside the presets that exist in a
 * layer only.
 */
export async function buildStyles() {
  const sheets = [
    'styles.css',
    'layouts.css',
    'print.css',
    'embeds.css',
    'tables.css',
    ...['themes', 'layered/themes'].flatMap((folder) =>
      readdirSync(`${SOURCES}/${folder}`).map((file) => `${folder}/${file}`),
    ),
  ]
  await build({
    entryPoints: sheets.map((sheet) => `${SOURCES}/${sheet}`),
    outdir: 'dist',
    outbase: SOURCES,
    bundle: true,
    minify: true,
    // No lowering: it would turn logical properties into physical ones, which break right-to-left pages.
    target: 'esnext',
  })

  for (const sheet of sheets) {
    const css = shorter(await readFile(`dist/${sheet}`, 'utf8'))
    await write(sheet, css)
    if (!sheet.startsWith(LAYERED)) await write(LAYERED + sheet, `@layer rcu{${css.trim()}}\n`)
  }
}

/**
 * @param {string} sheet
 * @param {string} css
 */
async function write(sheet, css) {
  const file = `dist/${sheet}`
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, css)
  // TypeScript 6 refuses a side-effect import that has no types (noUncheckedSideEffectImports). TypeScript 5.4
  // refuses an ESM declaration in a CommonJS site (TS1479); a .d.cts can be imported from both.
  await writeFile(`${file}.d.cts`, 'export {}\n')
}

/**
 * The minifier leaves spaces in custom properties and container queries, which it does not parse. It also
 * leaves custom properties set to `initial`, which document that they exist and change nothing.
 *
 * @param {string} css minified
 */
function shorter(css) {
  return css
    .replaceAll(' / ', '/')
    .replaceAll(', ', ',')
    .replace(/(--[\w-]+): /g, '$1:')
    .replace(/--[\w-]+:initial;?/g, '')
    .replaceAll(';}', '}')
    .replace(/@container ([\w-]+ )?\((\w+) (<|>=) (\w+)\)/g, '@container $1($2$3$4)')
    .replaceAll('@container (', '@container(')
}
