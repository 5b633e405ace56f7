import { describe, expect, it } from 'vitest'
import { compile } from '../types/compile.js'
import { CONSUMER, entryPoints } from './consumer.js'

describe.each(['mts', 'cts'])('a strict site written as .%s', (extension) => {
  const check = (source: string, skipLibCheck: boolean) =>
    compile(
      { [`${CONSUMER}/site.${extension}`]: source },
      { skipLibCheck, skipDefaultLibCheck: true },
    )

  it('compiles with every entry point imported', () => {
    const source = entryPoints()
      .filter(({ specifier }) => !specifier.endsWith('package.json'))
      .map(({ specifier }) => `import '${specifier}'`)
      .join('\n')
    expect(check(source, false)).toEqual([])
  })

  it('refuses an id its Register does not know, whichever entry point names it', () => {
    const source = `
      import { defineConsent, type CategoryId } from 'react-consent-ui'
      import type { CategoryId as CoreCategoryId } from 'react-consent-ui/core'
      const consent = defineConsent({ revision: 1, categories: { necessary: { required: true }, marketing: {} } })
      declare module 'react-consent-ui' { interface Register { config: typeof consent } }
      export const known: CategoryId = 'marketing'
      export const typo: CategoryId = 'marketting'
      export const sameTypo: CoreCategoryId = 'marketting'`
    expect(check(source, true)).toEqual([
      `7: Type '"marketting"' is not assignable to type 'CategoryId'. Did you mean '"marketing"'?`,
      `8: Type '"marketting"' is not assignable to type 'CategoryId'. Did you mean '"marketing"'?`,
    ])
  })
})
