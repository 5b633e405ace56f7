import { endings, type Input, language, type Output, providers } from './pieces.js'

/** The framework mode of React Router 7. */
export function reactRouter(input: Input): Output {
  const [js, jsx] = endings(input)
  return {
    config: `app/consent.${js}`,
    files: {
      [`app/providers.${jsx}`]: providers(input, './consent'),
      [`app/routes/policy.${jsx}`]: `import { ConsentProvider, CookiePolicy, useConsentStore } from 'react-consent-ui'
${language(input, '/all', 'texts')}
export const meta = () => [{ title: ${JSON.stringify(input.title)} }]

export default function PolicyPage() {
  // All texts at once, so that the whole policy is in the HTML of the server.
  return (
    <main>
      <ConsentProvider store={useConsentStore()} messages={texts}>
        <CookiePolicy />
      </ConsentProvider>
    </main>
  )
}
`,
    },
    next: [
      `In app/root.${jsx}, put <Providers> around <Outlet />: import { Providers } from './providers'`,
      `In app/routes.${js}, add route('policy', 'routes/policy.${jsx}')`,
    ],
  }
}
