import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { linksOf, PAGES, problemOf } from './pages.js'

describe('the links of the docs', () => {
  it('are found', () => {
    expect(PAGES.length).toBeGreaterThan(20)
    expect(PAGES.flatMap(linksOf).length).toBeGreaterThan(150)
  })

  it.each(PAGES)('of %s lead to a file and an anchor that exist', (page) => {
    expect(linksOf(page).flatMap((link) => problemOf(page, link) ?? [])).toEqual([])
  })
})

describe('docs/README.md', () => {
  it('lists every page', () => {
    const listed = linksOf('docs/README.md').map((link) => path.posix.join('docs', link))
    const pages = PAGES.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md')
    expect(pages.filter((page) => !listed.includes(page))).toEqual([])
  })
})
