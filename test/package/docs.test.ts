import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isPacked, PACKAGE, packedFiles } from './consumer.js'

const pages = packedFiles().filter((file) => /\.md$|^llms\.txt$/.test(file))
const read = (file: string) => readFileSync(`${PACKAGE}/${file}`, 'utf8')

/** The files that a page links, relative to the package. */
function linksOf(page: string): string[] {
  const prose = read(page).replace(/```[\s\S]*?```/g, '')
  return [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, to = '']) =>
    path.posix.join(path.posix.dirname(page), to),
  )
}

describe('the documentation in the package', () => {
  it('is there: the pages, llms.txt, AGENTS.md and a skill', () => {
    expect(pages.filter((page) => page.startsWith('docs/')).length).toBeGreaterThan(30)
    for (const file of ['AGENTS.md', 'llms.txt', 'skills/react-consent-ui/SKILL.md', 'docs/cli.md'])
      expect(isPacked(file), file).toBe(true)
  })

  it.each(pages.filter((page) => page !== 'README.md'))(
    'has only links that work in %s',
    (page) => {
      expect(linksOf(page).filter((to) => !isPacked(to))).toEqual([])
    },
  )

  it('lists every page in llms.txt, with its title', () => {
    const listed = linksOf('llms.txt')
    const docs = pages.filter((page) => page.startsWith('docs/'))
    expect(docs.filter((page) => !listed.includes(page))).toEqual([])
    expect(read('llms.txt')).toContain('- [Service presets](docs/services.md): A preset is')
  })

  it('describes the skill in its front matter', () => {
    const skill = read('skills/react-consent-ui/SKILL.md')
    expect(skill).toMatch(/^---\nname: react-consent-ui\ndescription: .{50,1000}\n---\n/)
  })
})
