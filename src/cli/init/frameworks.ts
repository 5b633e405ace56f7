import type { Answers } from './plan.js'
import type { Project } from './project.js'

interface Input extends Answers {
  readonly project: Project
  /** The title of the policy page, in the language of the site. */
  readonly title: string
}

const SURFACES = `import {
  ConsentBanner,
  ConsentProvider,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'`

interface Output {
  /** The path of the config. */
  readonly config: string
  readonly files: Readonly<Record<string, string>>
  readonly next: readonly string[]
}

/** The files of a framework beside the config, and how they are put to use. */
export function filesOf(input: Input): Output {
  switch (input.framework) {
    case 'next':
      return next(input)
    case 'react-router':
      return reactRouter(input)
    case 'astro':
      return astro(input)
    case 'vite':
      return vite(input)
  }
}

function next(input: Input): Output {
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

function reactRouter(input: Input): Output {
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

function vite(input: Input): Output {
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

function astro(input: Input): Output {
  const [js, jsx] = endings(input)
  const messages = input.locale === 'en' ? '' : ' messages={messages}'
  return {
    config: `src/consent.${js}`,
    files: {
      [`src/store.${js}`]: `import { createConsentStore } from 'react-consent-ui'
import { consent } from './consent'

/** One store for all islands. */
export const store = createConsentStore(consent)
`,
      [`src/choices.${jsx}`]: `${SURFACES}
${input.locale === 'en' ? '' : language(input, '', 'messages')}${styles(input)}import { store } from './store'

export function Choices() {
  return (
    <ConsentProvider store={store}${messages}>
      <ConsentBanner prerender />
      <footer>
        {/* Every page needs it, so that visitors can change their choice. */}
        <PreferencesTrigger />
      </footer>
      <PreferencesDialog />
    </ConsentProvider>
  )
}
`,
      [`src/policy.${jsx}`]: `import { ConsentProvider, CookiePolicy } from 'react-consent-ui'
${language(input, '/all', 'texts')}import { store } from './store'

export function Policy() {
  return (
    <ConsentProvider store={store} messages={texts}>
      <CookiePolicy />
    </ConsentProvider>
  )
}
`,
      'src/pages/policy.astro': `---
import { consentHeadScript } from 'react-consent-ui/server'
import { Choices } from '../choices'
import { consent } from '../consent'
import { Policy } from '../policy'
---

<html lang="${input.locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${input.title}</title>
    <script is:inline data-rcu="head" set:html={consentHeadScript(consent)} />
  </head>
  <body>
    <main><Policy client:load /></main>
    <Choices client:load />
  </body>
</html>
`,
    },
    next: [
      'In your layout, add the script of src/pages/policy.astro to the head and <Choices client:load transition:persist /> to the body',
    ],
  }
}

const endings = ({ typescript }: Input): readonly [string, string] =>
  typescript ? ['ts', 'tsx'] : ['js', 'jsx']

const children = ({ typescript }: Input) =>
  typescript ? "import type { ReactNode } from 'react'\n" : ''

const childrenType = ({ typescript }: Input) => (typescript ? ': { children: ReactNode }' : '')

/** The import of the texts of the site's language. */
function language({ locale }: Input, of: '' | '/all', name: string): string {
  return `import { ${exportOf(locale)} as ${name} } from 'react-consent-ui/locales/${locale}${of}'\n`
}

/** `pt-BR` is exported as `ptBR`, `zh-Hans` as `zhHans`. */
const exportOf = (locale: string) => locale.replaceAll('-', '')

/** The styles, unless the style sheet of Tailwind CSS imports them in its layers. */
const styles = ({ project }: Input) =>
  project.layered ? '' : "import 'react-consent-ui/styles.css'\n"

/** The module with provider, banner, dialog and trigger. */
function providers(input: Input, config: string): string {
  const messages = input.locale === 'en' ? '' : ' messages={messages}'
  return `${children(input)}${SURFACES}
${input.locale === 'en' ? '' : language(input, '', 'messages')}${styles(input)}import { consent } from '${config}'

export function Providers({ children }${childrenType(input)}) {
  return (
    <ConsentProvider config={consent}${messages}>
      <ConsentBanner />
      {children}
      <footer>
        {/* Every page needs it, so that visitors can change their choice. Move it to your own footer. */}
        <PreferencesTrigger />
      </footer>
      <PreferencesDialog />
    </ConsentProvider>
  )
}
`
}
