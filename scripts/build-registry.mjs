import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const SCHEMA = 'https://ui.shadcn.com/schema/registry-item.json'

/**
 * The items of `registry/registry.json` as shadcn's command reads them: one file each, with the content of its files.
 *
 * @returns {Record<string, string>} by the name of the file
 */
export function builtItems() {
  const { items } = JSON.parse(readFileSync('registry/registry.json', 'utf8'))
  /** @param {{ path: string }} file */
  const withContent = (file) => ({
    ...file,
    content: readFileSync(`registry/${file.path}`, 'utf8'),
  })
  return Object.fromEntries(
    items.map((/** @type {{ name: string, files: { path: string }[] }} */ item) => {
      const built = { $schema: SCHEMA, ...item, files: item.files.map(withContent) }
      return [`${item.name}.json`, `${JSON.stringify(built, null, 2)}\n`]
    }),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  rmSync('registry/r', { recursive: true, force: true })
  mkdirSync('registry/r')
  for (const [name, content] of Object.entries(builtItems()))
    writeFileSync(`registry/r/${name}`, content)
}
