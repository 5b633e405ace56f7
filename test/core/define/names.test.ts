import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const under = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => ending.test(file) && !/node_modules|\/dist\/|\/\.next\//.test(file))

const pages = under('docs', /\.md$/)
const stories = under('stories', /\.stories\.tsx$/)
const sources = [...under('src', /\.tsx?$/), ...under('examples', /\.(tsx?|mjs|md)$/)]

describe('what a site takes over from here', () => {
  it('has no page and no story under a name that filter lists hide or block', () => {
    expect(pages.length).toBeGreaterThan(5)
    expect(stories.length).toBeGreaterThan(5)
    const listed = [...pages, ...stories].filter((file) =>
      /^(cookie|consent|privacy|gdpr|cmp)/i.test(path.posix.basename(file)),
    )
    expect(listed).toEqual([])
  })

  it('sends decisions to an address that no list blocks', () => {
    const texts = ['README.md', ...pages, ...sources].map((file) => readFileSync(file, 'utf8'))
    // With a quote ahead, it is a path of the site's own.
    const paths = texts.flatMap((text) => text.match(/(?<=['"`])\/api\/[\w-]+/g) ?? [])
    expect([...new Set(paths)]).toEqual(['/api/proofs'])
  })

  it('has no CSS modules, whose class names tell the name of their file', () => {
    expect(under('src', /\.module\.css$/)).toEqual([])
  })

  it('puts no class of its own on anything', () => {
    const classes = sources
      .filter((file) => file.startsWith('src/'))
      .filter((file) => /className=["'`]/.test(readFileSync(file, 'utf8')))
    expect(classes).toEqual([])
  })
})
