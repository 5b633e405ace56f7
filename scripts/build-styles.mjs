import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

const THEMES = 'src/styles/themes'

/** Bundles `styles.css` with its parts into one file; the layouts and every theme stay files of their own. */
export async function buildStyles() {
  const { metafile } = await build({
    entryPoints: [
      'src/styles/styles.css',
      'src/styles/layouts.css',
      ...(existsSync(THEMES) ? readdirSync(THEMES).map((file) => `${THEMES}/${file}`) : []),
    ],
    outdir: 'dist',
    outbase: 'src/styles',
    bundle: true,
    minify: true,
    metafile: true,
    // No lowering: it would turn logical properties into physical ones, which break right-to-left pages.
    target: 'esnext',
  })

  for (const file of Object.keys(metafile.outputs)) {
    await writeFile(file, withoutWaste(await readFile(file, 'utf8')))
    // TypeScript 6 refuses a side-effect import that has no types (noUncheckedSideEffectImports). TypeScript 5.4
    // refuses an ESM declaration in a CommonJS site (TS1479); a .d.cts can be imported from both.
    await writeFile(`${file}.d.cts`, 'export {}\n')
  }
}

/**
 * Joins the layer blocks of the parts into one, and removes spaces that the minifier leaves in custom properties
 * and container queries. A custom property is `initial` by default, so a declaration of it only documents it.
 *
 * @param {string} css minified
 */
function withoutWaste(css) {
  return css
    .replaceAll('}@layer rcu{', '')
    .replaceAll(' / ', '/')
    .replaceAll(', ', ',')
    .replace(/(--[\w-]+): /g, '$1:')
    .replace(/--[\w-]+:initial;?/g, '')
    .replace(/@container ([\w-]+ )?\((\w+) (<|>=) (\w+)\)/g, '@container $1($2$3$4)')
    .replaceAll('@container (', '@container(')
}
