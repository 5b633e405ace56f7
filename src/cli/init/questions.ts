import { matchLanguage } from '../../locales/index.js'
import type { Answers } from './plan.js'
import { FRAMEWORKS, type Framework, type Project } from './project.js'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** Asks in a terminal. */
export interface Ask {
  text(question: string, initial: string): Promise<string>
  one(question: string, choices: readonly Choice[]): Promise<string>
  several(question: string, choices: readonly Choice[]): Promise<string[]>
}

/** The answers that flags gave. */
export type Flags = { readonly [Key in keyof Answers]?: Answers[Key] | undefined }

const FRAMEWORK_NAMES: Readonly<Record<Framework, string>> = {
  next: 'Next.js, App Router',
  'react-router': 'React Router 7, framework mode',
  astro: 'Astro',
  vite: 'Vite',
}

/** Services that many sites use. `add` adds the others. */
const COMMON: readonly Choice[] = [
  { value: 'google-analytics', label: 'Google Analytics' },
  { value: 'google-ads', label: 'Google Ads' },
  { value: 'facebook-pixel', label: 'Meta Pixel' },
  { value: 'microsoft-clarity', label: 'Microsoft Clarity' },
  { value: 'matomo', label: 'Matomo' },
  { value: 'hotjar', label: 'Hotjar' },
  { value: 'youtube', label: 'YouTube' },
  { value: 'vimeo', label: 'Vimeo' },
  { value: 'google-maps', label: 'Google Maps' },
  { value: 'stripe', label: 'Stripe' },
]

/** The answers of flags, of the project and, with `ask`, of the developer. */
export async function answersOf(
  project: Project,
  flags: Flags,
  ask: Ask | undefined,
): Promise<Answers> {
  const frameworks = FRAMEWORKS.map((value) => ({ value, label: FRAMEWORK_NAMES[value] }))
  const framework =
    flags.framework ??
    project.framework ??
    ((await ask?.one('Which framework?', frameworks)) as Framework | undefined)
  if (!framework) {
    throw new Error(
      `react-consent-ui init: package.json names no framework. Pass one: --framework ${FRAMEWORKS.join('|')}.`,
    )
  }
  const wanted =
    flags.locale ?? (await ask?.text('Language of the site (BCP 47, such as en or de)?', 'en'))
  const locale = matchLanguage([wanted ?? 'en'])
  if (!locale) {
    throw new Error(
      `react-consent-ui init: the library has no texts in ${JSON.stringify(wanted)}. Pass another --locale, and see the page "Languages" of the docs for your own texts.`,
    )
  }
  const company =
    flags.company ?? (await ask?.text('Company that is responsible for the site?', ''))
  const country =
    flags.country ?? (company ? await ask?.text('Its country (ISO code, such as IE)?', '') : '')
  if (country && !/^[A-Z]{2}$/.test(country)) {
    throw new Error(
      `react-consent-ui init: ${JSON.stringify(country)} is not a country. Use an ISO 3166-1 code in capitals such as IE.`,
    )
  }
  const services =
    flags.services ??
    (await ask?.several('Services (space selects; add writes others later)', COMMON)) ??
    []
  const typescript = flags.typescript ?? project.typescript
  return {
    framework,
    typescript,
    locale,
    company: company || undefined,
    country: country || undefined,
    services,
  }
}
