import { readdirSync, readFileSync } from 'node:fs'
import { loadWholeMessages } from 'react-consent-ui/locales'
import { expect, it } from 'vitest'

const page = readFileSync('docs/languages.md', 'utf8')

/** The rows of the last table: tag, name in English, name in its own words, state. */
const rows = [...page.matchAll(/^\| `([\w-]+)` \| .+ \| .+ \| (draft|second-read|human) \|$/gm)]

it('shows every language in the docs, and how far it was checked', async () => {
  const tags = readdirSync('src/locales', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  const wanted = await Promise.all(
    tags.map(async (tag) => [tag, (await loadWholeMessages(tag)).reviewed]),
  )
  expect(rows.map(([, tag, reviewed]) => [tag, reviewed])).toEqual(wanted)
})

it('says in the docs how many languages there are', () => {
  expect(page).toContain(`The library contains [${rows.length} languages]`)
})
