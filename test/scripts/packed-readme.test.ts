import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packedReadme } from '../../scripts/packed-readme.mjs'

const TEXT = 'See [Styling](docs/styling.md#tokens), [npm](https://npm.example) and [below](#size).'

describe('the README of the package', () => {
  it('leads to the repository', () => {
    expect(packedReadme(TEXT, 'git+https://git.example/me/it.git')).toBe(
      'See [Styling](https://git.example/me/it/blob/HEAD/docs/styling.md#tokens), [npm](https://npm.example) and [below](#size).',
    )
  })

  it('shows the pictures of the repository', () => {
    expect(packedReadme('<img src="docs/a.webp">', 'https://git.example/it.git')).toBe(
      '<img src="https://git.example/it/raw/HEAD/docs/a.webp">',
    )
  })

  it('has words in place of links until there is a public repository', () => {
    expect(packedReadme(TEXT, 'git+https://placeholder.invalid/it.git')).toBe(
      'See Styling, [npm](https://npm.example) and [below](#size).',
    )
  })

  it.each(['https://git.example/it.git', 'https://placeholder.invalid/it.git'])(
    'has no link to a file that is not in the package (%s)',
    (repository) => {
      const text = packedReadme(readFileSync('README.md', 'utf8'), repository)
      const links = [...text.matchAll(/(?:\]\(|src(?:set)?=")([^)"]+)/g)].map(([, to]) => to ?? '')
      expect(links.filter((to) => !/^(?:https?:|#)/.test(to))).toEqual([])
    },
  )
})
