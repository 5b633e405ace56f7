import type { Decorator } from '@storybook/react-vite'
import { createContext, type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
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
import { STORY_FINISHED } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { description } from './description.js'
import { dress, type THEMES } from './dress.js'

/** The languages the toolbar offers. */
export const LOCALES = { en, fr }

/** The texts of the page as the toolbar says, for providers of a story's own. */
export const PageTexts = createContext<Messages>(en)

/** A story's starting point, as `parameters.consent`. */
export interface StoryConsent extends Omit<ConsentStoreOptions, 'initialRecord' | 'locale'> {
  /** @default the config in `description.ts` */
  config?: ConsentConfig
  /** The visitor's decision before the story begins. */
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
export const withConsent: Decorator = (Story, { globals, parameters, storyGlobals }) => (
  <Site
    switches={globals as unknown as Switches}
    consent={parameters.consent}
    isDressed={parameters.isDressed !== false}
    // A story that is about another language says so.
    playsIn={storyGlobals.locale ? undefined : parameters.playsIn}
  >
    <Story />
  </Site>
)

interface SiteProps {
  switches: Switches
  consent: StoryConsent | undefined
  /** False where `parameters.isDressed` is: a design of its own, without `styles.css`. */
  isDressed: boolean
  /** The language in which the story looks for its buttons, as `parameters.playsIn`. */
  playsIn: keyof typeof LOCALES | undefined
  children: ReactNode
}

function Site({ switches, consent = {}, isDressed, playsIn, children }: SiteProps) {
  const { theme, scheme, direction, model } = switches
  const isPlayed = useIsPlayed()
  const locale = (!isPlayed && playsIn) || switches.locale
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

/** Whether the story has had its turn; from then on it speaks the language of the toolbar. */
function useIsPlayed(): boolean {
  const [isPlayed, setPlayed] = useState(false)
  useEffect(() => {
    const channel = addons.getChannel()
    const turn = () => setPlayed(true)
    channel.on(STORY_FINISHED, turn)
    return () => channel.off(STORY_FINISHED, turn)
  }, [])
  return isPlayed
}
