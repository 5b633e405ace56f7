import { cpSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { CONSUMER, PACKAGE } from '../consumer.js'

type Output = (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

/** What each part of the library adds to a production build of an empty React page, gzip, in bytes. */
export async function measure() {
  // Where the packed library is found first, instead of the sources.
  cpSync('test/package/size', `${CONSUMER}/size`, { recursive: true })

  const empty = await page('empty')
  const firstLoad = await page('first-load')
  const withDialog = await page('with-dialog')
  const withEmbed = await page('with-embed')
  return {
    'first load': initialBytes(firstLoad) - initialBytes(empty),
    'styles.css': gzipped(readFileSync(`${PACKAGE}/dist/styles.css`)),
    // Its shell in the first load, and what is fetched when somebody comes near a button that opens it.
    'the dialog':
      initialBytes(withDialog) -
      initialBytes(firstLoad) +
      lazyBytes(withDialog, /\/(dialog-body|locales\/en\/loaded)\.js$/),
    YouTubeEmbed: initialBytes(withEmbed) - initialBytes(firstLoad),
    'after the first paint': lazyBytes(firstLoad, /\/(later|upkeep)\.js$/),
  }
}

async function page(name: string): Promise<Output> {
  const result = await build({
    root: `${CONSUMER}/size`,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: `${CONSUMER}/size/${name}.tsx` } },
  })
  return (result as Rolldown.RolldownOutput).output
}

/** The entry and what it imports statically, with the bundler's own helper. */
function initialBytes(output: Output) {
  return bytes(closure(output, (chunk) => chunk.isEntry))
}

/** The chunks a page fetches later for the given sources, without what it has by then. */
function lazyBytes(output: Output, sources: RegExp) {
  const isWanted = (chunk: Rolldown.OutputChunk) =>
    chunk.isDynamicEntry && sources.test(chunk.facadeModuleId ?? '')
  const isThere = (chunk: Rolldown.OutputChunk) =>
    !isWanted(chunk) && (chunk.isEntry || /\/later\.js$/.test(chunk.facadeModuleId ?? ''))
  const there = closure(output, isThere)
  return bytes(closure(output, isWanted).filter((chunk) => !there.includes(chunk)))
}

function closure(output: Output, isStart: (chunk: Rolldown.OutputChunk) => boolean) {
  const chunks = output.filter((file) => file.type === 'chunk')
  const found = new Set(chunks.filter(isStart))
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name)
      if (imported) found.add(imported)
    }
  }
  return [...found]
}

function bytes(chunks: Rolldown.OutputChunk[]) {
  return chunks.reduce((sum, chunk) => sum + gzipped(chunk.code), 0)
}

function gzipped(content: string | Buffer) {
  return gzipSync(content).length
}
