import { describe, expect, it } from 'vitest'
import { findWords } from '../../scripts/find-words.mjs'

const wordsOf = (file: string, text: string) => findWords(file, text).map((each) => each.words)

describe('the linter of words', () => {
  it('names the line, the phrase and what to write instead', () => {
    expect(findWords('page.md', '# Title\n\nThe value\nstands in a cookie.\n')).toMatchObject([
      { line: 4, words: 'stands', use: 'is, is rendered, is placed, is valid' },
    ])
  })

  it('reads comments, docstrings, texts and markup of scripts', () => {
    const code = [
      '// Nobody reads this.',
      '/** A cookie that stands here. */',
      "throw new Error('Mend this value.')",
      'const text = `Colours of $' + '{name} shall match.`',
      'const part = <p>All the same</p>',
    ]
    expect(wordsOf('part.tsx', code.join('\n'))).toEqual([
      'Nobody',
      'stands',
      'Mend',
      'Colours',
      'shall',
      'All the same',
    ])
  })

  it('finds a phrase across the lines of a comment', () => {
    expect(wordsOf('a.ts', '// It works all the\n// same.\nrun()')).toEqual(['all the same'])
    expect(wordsOf('a.ts', '/**\n * The store is\n * told.\n */\nrun()')).toEqual(['is told'])
    expect(wordsOf('a.css', '/* It works all the\n   same. */\na { color: red }')).toEqual([
      'all the same',
    ])
  })

  it('leaves names, code, addresses and words of one text alone', () => {
    expect(wordsOf('a.ts', "import x from './mend.js'\nconst nobody = x['stands']")).toEqual([])
    expect(wordsOf('a.ts', '// `nobody` is read from https://example.com/whoever.')).toEqual([])
    expect(wordsOf('page.md', 'Call `mend()`, see [the page](whoever.md).')).toEqual([])
    expect(wordsOf('a.css', '.mend { color: grey }')).toEqual([])
  })

  it('reads the comments of an example in a page, and not its code', () => {
    const page = '```ts\nconst nobody = 1 // whence it comes\n```\n\n```sh\nnobody\n```\n'
    expect(wordsOf('page.md', page)).toEqual(['whence'])
  })

  it('refuses a clause as the subject of a sentence, but not a question or a heading', () => {
    expect(wordsOf('a.ts', '/** What a visitor chose. */')).toEqual(['What'])
    expect(wordsOf('page.md', 'It ends. Where it runs, it stops.')).toEqual(['Where'])
    expect(
      wordsOf('page.md', '## What it does not do\n\nWhat is a cookie? What may it do?'),
    ).toEqual([])
  })

  it('holds locales to American English, except those in another language', () => {
    expect(wordsOf('src/locales/en/first.ts', "const a = 'Change your behaviour'")).toEqual([
      'behaviour',
    ])
    expect(wordsOf('src/locales/en-GB/first.ts', "const a = 'Customise your choice'")).toEqual([])
  })

  it('lets a line through that says so', () => {
    expect(wordsOf('page.md', 'Nobody. <!-- plain-words: allow -->')).toEqual([])
  })
})
