import type { Decorator } from '@storybook/react-vite'
import { createContext, type ReactNode, useLayoutEffect, useState } from 'react'
import {
  type BannerLayout,
  type ConsentConfig,
  ConsentProvider,
  type ConsentRecord,
  type ConsentStoreOptions,
  createMemoryStorage,
  type Messages,
  type PreferencesLayout,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'
import { fr } from 'react-consent-ui/locales/fr'
import { description } from './description.js'
import { dress, type THEMES } from './dress.js'

/** The languages the toolbar offers. */
export const LOCALES = { en, fr }

/** The texts of the page as the toolbar says, for providers of a story's own. */
export const PageTexts = createContext<Messages>(en)

/** A story's starting point, as `parameters.consent`. */
export interface StoryConsent extends Omit<ConsentStoreOptions, 'initialRecord' | 'locale'> {
  /** @default the catalogue's own description */
  config?: ConsentConfig
  /** What the visitor decided before the story begins. */
  record?: ConsentRecord | null
}

/** The toolbar's switches. */
export interface Switches {
  theme: keyof typeof THEMES
  scheme: 'light' | 'dark'
  banner: BannerLayout
  dialog: PreferencesLayout
  locale: keyof typeof LOCALES
  direction: 'auto' | 'ltr' | 'rtl'
  model: 'by-region' | 'opt-in' | 'opt-out' | 'notice'
}

/** Gives each story a visitor of its own, whose decisions end with the story. */
export const withConsent: Decorator = (Story, { globals, parameters }) => (
  <Site
    switches={globals as unknown as Switches}
    consent={parameters.consent}
    isDressed={parameters.isDressed !== false}
  >
    <Story />
  </Site>
)

interface SiteProps {
  switches: Switches
  consent: StoryConsent | undefined
  /** False where `parameters.isDressed` is: a design of its own, without `styles.css`. */
  isDressed: boolean
  children: ReactNode
}

function Site({ switches, consent = {}, isDressed, children }: SiteProps) {
  const { theme, scheme, locale, direction, model } = switches
  const { config = description, record, ...options } = consent
  const [storage] = useState(() => createMemoryStorage())
  const texts = LOCALES[locale]
  const messages = direction === 'auto' ? texts : { ...texts, dir: direction }

  useLayoutEffect(() => {
    const page = document.documentElement
    page.lang = locale
    page.dir = messages.dir ?? 'ltr'
    page.style.colorScheme = scheme
    page.dataset.rcuTheme = scheme
    dress(isDressed ? theme : undefined)
  })

  return (
    <ConsentProvider
      config={config}
      storage={storage}
      messages={messages}
      initialRecord={record}
      {...(model !== 'by-region' && { model })}
      {...options}
    >
      <PageTexts value={messages}>{children}</PageTexts>
    </ConsentProvider>
  )
}
