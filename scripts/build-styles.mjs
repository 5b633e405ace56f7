import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

const THEMES = 'src/styles/themes'

/** Bundles `styles.css` with its parts into one file, and every theme into a file of its own. */
export async function buildStyles() {
  const { metafile } = await build({
    entryPoints: [
      'src/styles/styles.css',
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
    // TypeScript 6 refuses a side-effect import that has no types (noUncheckedSideEffectImports).
    await writeFile(`${file}.d.ts`, 'export {}\n')
  }
}

/**
 * Every part stands in a layer block of its own; side by side they are one. The minifier leaves spaces
 * after the colon of a custom property and around slashes.
 *
 * @param {string} css minified
 */
function withoutWaste(css) {
  return css
    .replaceAll('}@layer rcu{', '')
    .replaceAll(' / ', '/')
    .replace(/(--[\w-]+): /g, '$1:')
}
