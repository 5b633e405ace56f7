import { existsSync, readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
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

  // TypeScript 6 refuses a side-effect import that has no types (noUncheckedSideEffectImports).
  for (const file of Object.keys(metafile.outputs)) await writeFile(`${file}.d.ts`, 'export {}\n')
}
