import { cpSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { CONSUMER, PACKAGE, packedFiles } from '../consumer.js'

type Output = (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

/** What each part of the library adds to a production build of an empty React page, gzip, in bytes. */
export async function measure(): Promise<Record<string, number>> {
  // Where the packed library is found first, instead of the sources.
  cpSync('test/package/size', `${CONSUMER}/size`, { recursive: true })

  const empty = await page('empty')
  const firstLoad = await page('first-load')
  const withEmbed = await page('with-embed')
  const sheets = packedFiles().filter((file) => /^dist\/.*\.css$/.test(file))
  return {
    ...Object.fromEntries(
      sheets.map((file) => [
        file.replace('dist/', ''),
        gzipped(readFileSync(`${PACKAGE}/${file}`)),
      ]),
    ),
    'first load': initialBytes(firstLoad) - initialBytes(empty),
    'the dialog': lazyBytes(firstLoad, /\/(components\/dialog\/|locales\/en\/loaded)/),
    YouTubeEmbed: initialBytes(withEmbed) - initialBytes(firstLoad),
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

/** The chunks a page fetches later for the given sources, without what it already has. */
function lazyBytes(output: Output, sources: RegExp) {
  const initial = closure(output, (chunk) => chunk.isEntry)
  const lazy = closure(
    output,
    (chunk) => chunk.isDynamicEntry && sources.test(chunk.facadeModuleId ?? ''),
  )
  return bytes(lazy.filter((chunk) => !initial.includes(chunk)))
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
