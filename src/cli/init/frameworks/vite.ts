import { endings, type Input, type Output, providers } from './pieces.js'

/** An app of Vite without a router that is known. */
export function vite(input: Input): Output {
  const [js, jsx] = endings(input)
  return {
    config: `src/consent.${js}`,
    files: {
      [`src/providers.${jsx}`]: providers(input, './consent'),
      [`src/policy-page.${jsx}`]: `import { CookiePolicy } from 'react-consent-ui'

export function PolicyPage() {
  return (
    <main>
      <CookiePolicy />
    </main>
  )
}
`,
    },
    next: [
      `In src/main.${jsx}, put <Providers> around <App />: import { Providers } from './providers'`,
      "Show <PolicyPage /> at /policy: import { PolicyPage } from './policy-page'",
    ],
  }
}
