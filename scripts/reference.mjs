import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { attributesPage } from './reference/attributes-page.mjs'
import { componentsPage } from './reference/components.mjs'
import { customPropertiesPage } from './reference/custom-properties.mjs'
import { errorsPage } from './reference/errors.mjs'
import { messagesPage } from './reference/messages.mjs'
import { readSources } from './reference/program.mjs'

// Writes docs/reference from the sources. With --check, fails if a page differs from them.
const FOLDER = 'docs/reference'

/** Every page of the reference, by its file. @returns {Record<string, string>} */
export function referencePages() {
  const sources = readSources()
  return {
    [`${FOLDER}/components.md`]: componentsPage(sources),
    [`${FOLDER}/data-attributes.md`]: attributesPage(sources),
    [`${FOLDER}/custom-properties.md`]: customPropertiesPage(),
    [`${FOLDER}/messages.md`]: messagesPage(sources),
    [`${FOLDER}/errors.md`]: errorsPage(sources),
  }
}

/** The pages that differ from the sources. @param {Record<string, string>} pages */
export function stalePages(pages) {
  return Object.entries(pages).flatMap(([file, text]) => (read(file) === text ? [] : [file]))
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}

function main() {
  const pages = referencePages()
  if (!process.argv.includes('--check')) {
    mkdirSync(FOLDER, { recursive: true })
    for (const [file, text] of Object.entries(pages)) writeFileSync(file, text)
    return
  }
  const stale = stalePages(pages)
  if (stale.length === 0) return
  console.error(`${stale.join(', ')}: not as in the sources. Run "npm run docs:reference".`)
  process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
