import type { Answers } from '../plan.js'
import type { Project } from '../project.js'

export interface Input extends Answers {
  readonly project: Project
  /** The title of the policy page, in the language of the site. */
  readonly title: string
}

export interface Output {
  /** The path of the config. */
  readonly config: string
  readonly files: Readonly<Record<string, string>>
  readonly next: readonly string[]
}

/** The import of the components that every page shows. */
export const SURFACES = `import {
  ConsentBanner,
  ConsentProvider,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'`

/** The endings of files without and with JSX. */
export const endings = ({ typescript }: Input): readonly [string, string] =>
  typescript ? ['ts', 'tsx'] : ['js', 'jsx']

/** The import of the type that `childrenType` names. */
export const children = ({ typescript }: Input) =>
  typescript ? "import type { ReactNode } from 'react'\n" : ''

export const childrenType = ({ typescript }: Input) =>
  typescript ? ': { children: ReactNode }' : ''

/** The import of the texts of the site's language. */
export function language({ locale }: Input, of: '' | '/all', name: string): string {
  return `import { ${exportOf(locale)} as ${name} } from 'react-consent-ui/locales/${locale}${of}'\n`
}

/** `pt-BR` is exported as `ptBR`, `zh-Hans` as `zhHans`. */
const exportOf = (locale: string) => locale.replaceAll('-', '')

/** The styles, unless the style sheet of Tailwind CSS imports them in its layers. */
export const styles = ({ project }: Input) =>
  project.layered ? '' : "import 'react-consent-ui/styles.css'\n"

/** The module with provider, banner, dialog and trigger. */
export function providers(input: Input, config: string): string {
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
