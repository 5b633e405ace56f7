import {
  children,
  childrenType,
  endings,
  type Input,
  language,
  type Output,
  providers,
} from './pieces.js'

/** The App Router of Next.js. */
export function next(input: Input): Output {
  const { source } = input.project
  const app = `${source}app`
  const [js, jsx] = endings(input)
  return {
    config: `${source}consent.${js}`,
    files: {
      [`${app}/providers.${jsx}`]: `'use client'\n\n${providers(input, '../consent')}`,
      [`${app}/policy/page.${jsx}`]: `import { CookiePolicy } from 'react-consent-ui'
import { WholeTexts } from './whole-texts'

export const metadata = { title: ${JSON.stringify(input.title)} }

export default function PolicyPage() {
  return (
    <main>
      <WholeTexts>
        <CookiePolicy />
      </WholeTexts>
    </main>
  )
}
`,
      [`${app}/policy/whole-texts.${jsx}`]: `'use client'

${children(input)}import { ConsentProvider, useConsentStore } from 'react-consent-ui'
${language(input, '/all', 'texts')}
/** Puts the whole policy into the HTML of the server. */
export function WholeTexts({ children }${childrenType(input)}) {
  return (
    <ConsentProvider store={useConsentStore()} messages={texts}>
      {children}
    </ConsentProvider>
  )
}
`,
    },
    next: [
      `In ${app}/layout.${jsx}, put <Providers> around {children}: import { Providers } from './providers'`,
    ],
  }
}
