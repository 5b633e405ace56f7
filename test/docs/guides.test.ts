import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAGES } from './pages.js'

const FOLDER = 'stories/guides'
const guides = readdirSync(FOLDER).filter((file) => file.endsWith('.mdx'))
const sources = guides.map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))

describe('the guides in Storybook', () => {
  it('are one for each page of docs/', () => {
    const pages = PAGES.filter((page) => page.startsWith('docs/'))
    const missing = pages.filter((page) => !sources.join().includes(`/${page}?raw'`))
    expect(missing, 'Each needs a file in stories/guides, like its neighbors.').toEqual([])
  })

  it('are in the side bar by their purpose', () => {
    const titles = sources.map((source) => /<Meta title="([^"]+)"/.exec(source)?.[1] ?? '')
    const groups = /^(?:Tutorials|How-to|Reference|Explanation)\/|^All pages$/
    expect(titles.filter((title) => !groups.test(title))).toEqual([])
  })
})
