import { endings, type Input, language, type Output, SURFACES, styles } from './pieces.js'

/** Islands of Astro, which share one store. */
export function astro(input: Input): Output {
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
