import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { transform } from 'esbuild'

const FILE = 'server/head-script-source.js'

/** Minifies the text of the head script in both builds: every byte of it is in every page. */
export async function minifyHeadScript() {
  const { href } = pathToFileURL(`dist/esm/${FILE}`)
  const { HEAD_SCRIPT } = await import(href)
  const minified = JSON.stringify(await minifyFunction(HEAD_SCRIPT))
  for (const tree of ['esm', 'cjs']) {
    const path = `dist/${tree}/${FILE}`
    const source = await readFile(path, 'utf8')
    const [, literal] = /HEAD_SCRIPT\s*=\s*(`[^`]*`)/.exec(source) ?? []
    if (!literal) throw new Error(`${path} has no text to minify.`)
    await writeFile(
      path,
      source.replace(literal, () => minified),
    )
  }
}

/**
 * Minifies a function, given as its text.
 *
 * @param {string} text
 */
export async function minifyFunction(text) {
  // As the value of a property, because esbuild removes an expression that nothing uses.
  const { code } = await transform(`_.x=${text}`, { minify: true, target: 'es2020' })
  return code
    .trim()
    .replace(/^_\.x=/, '')
    .replace(/;$/, '')
}
