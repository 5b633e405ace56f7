import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'

const FIXTURES = 'test/types/fixtures'

/** The messages that `// error:` comments announce for the next line. `…` matches any text. */
function announced(source: string): string[] {
  return source.split('\n').flatMap((line, index) => {
    const [, message] = /^\s*(?:\/\/|\{\/\*) error: (.*?)(?: \*\/\})?$/.exec(line) ?? []
    return message === undefined ? [] : [`${index + 2}: ${message}`]
  })
}

function asPattern(message: string): unknown {
  if (!message.includes('…')) return message
  const parts = message.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return expect.stringMatching(new RegExp(`^${parts.join('[^]*')}$`))
}

describe('the compiler', () => {
  it.each(readdirSync(FIXTURES))(
    'reports for %s exactly the errors that its comments announce',
    {
      timeout: 180_000,
    },
    (name) => {
      const source = readFileSync(`${FIXTURES}/${name}`, 'utf8')
      expect(compile({ [`${FIXTURES}/${name}`]: source })).toEqual(announced(source).map(asPattern))
    },
  )
})
