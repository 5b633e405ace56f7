import { existsSync, readdirSync } from 'node:fs'
import { build } from 'esbuild'

/** Bundles `styles.css` with its parts into one file, and every theme into a file of its own. */
export async function buildStyles() {
  const themes = 'src/styles/themes'
  await build({
    entryPoints: [
      'src/styles/styles.css',
      ...(existsSync(themes) ? readdirSync(themes).map((file) => `${themes}/${file}`) : []),
    ],
    outdir: 'dist',
    outbase: 'src/styles',
    bundle: true,
    minify: true,
    // No target: lowering logical properties would break right-to-left pages.
    target: 'esnext',
  })
}
