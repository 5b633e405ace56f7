import { cpSync } from 'node:fs'
import path from 'node:path'
import filePlugin from '@size-limit/file'
import sizeLimit from 'size-limit'
import { build, type Rolldown } from 'vite'
import { CONSUMER, PACKAGE, packedFiles } from '../consumer.js'

type Chunk = Rolldown.OutputChunk

/** The files of a page by the time they are fetched. */
interface Page {
  /** The entry and what it imports statically, with the bundler's own helper. */
  readonly first: string[]
  /** What is fetched once the page has painted. */
  readonly later: string[]
  /** Files fetched when the pointer is over a button that opens the dialog. */
  readonly dialog: string[]
  /** All presets, which the look-up fetches when it is called. */
  readonly presets: string[]
}

/**
 * Bytes, gzip, that each part of the library adds to a production build of an empty React page, and of
 * each style sheet.
 */
export async function measure(): Promise<Record<string, number>> {
  // In this folder, imports resolve to the packed library instead of the sources.
  cpSync('test/package/size', `${CONSUMER}/size`, { recursive: true })

  const [empty, firstLoad, withDialog, withEmbed, withPresets, withLookUp] = [
    await page('empty'),
    await page('first-load'),
    await page('with-dialog'),
    await page('with-embed'),
    await page('with-presets'),
    await page('with-look-up'),
  ]
  const sheets = packedFiles().filter((file) => /^dist\/.*\.css$/.test(file))
  const [none = 0, first = 0, dialog = 0, embed = 0, fetched = 0, later = 0, ...others] =
    await gzipped(
      empty.first,
      firstLoad.first,
      withDialog.first,
      withEmbed.first,
      withDialog.dialog,
      firstLoad.later,
      withPresets.first,
      withLookUp.presets,
      ...sheets.map((file) => [`${PACKAGE}/${file}`]),
    )
  const [details = 0, presets = 0, ...styles] = others
  return {
    ...Object.fromEntries(
      sheets.map((file, index) => [file.replace('dist/', ''), styles[index] ?? 0]),
    ),
    'first load': first - none,
    // With its shell, which is in the first load.
    'the dialog': dialog - first + fetched,
    YouTubeEmbed: embed - first,
    'after the first paint': later,
    // The ids, the categories and the `import()` of the details. No fact of a preset.
    'two presets in the details': details - first,
    'all presets': presets,
  }
}

/** Builds one page of a folder for production. */
export async function page(name: string, root = `${CONSUMER}/size`): Promise<Page> {
  const outDir = path.resolve(root, 'built', name)
  const result = await build({
    root,
    logLevel: 'error',
    build: { outDir, rolldownOptions: { input: `${root}/${name}.tsx` } },
  })
  const { output } = result as Rolldown.RolldownOutput
  const chunks = output.filter((file) => file.type === 'chunk')
  const first = closure(chunks, (chunk) => chunk.isEntry)
  const later = without(closure(chunks, isOf(/\/(after-paint|upkeep)\.js$/)), first)
  const opened = closure(chunks, isOf(/\/(dialog-body|locales\/en\/loaded)\.js$/))
  const files = (of: Chunk[]) => of.map(({ fileName }) => path.join(outDir, fileName))
  return {
    first: files(first),
    later: files(later),
    dialog: files(without(opened, [...first, ...later])),
    presets: files(without(closure(chunks, isOf(/\/services\/all\.js$/)), first)),
  }
}

function isOf(sources: RegExp) {
  return ({ isDynamicEntry, facadeModuleId }: Chunk) =>
    isDynamicEntry && sources.test(facadeModuleId ?? '')
}

function without(chunks: Chunk[], others: Chunk[]) {
  return chunks.filter((chunk) => !others.includes(chunk))
}

/** The chunks that start, and what they import statically. */
function closure(chunks: Chunk[], isStart: (chunk: Chunk) => boolean) {
  const found = new Set(chunks.filter(isStart))
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name)
      if (imported) found.add(imported)
    }
  }
  return [...found]
}

/** The size of each group of files. */
async function gzipped(...groups: string[][]) {
  const checks = groups.map((files) => ({ files, gzip: true }))
  return (await sizeLimit([filePlugin], { checks })).map(({ size }) => size)
}
