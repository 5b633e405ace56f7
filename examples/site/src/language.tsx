import { createContext, useContext } from 'react'
import { useConsentEffect, useGranted } from 'react-consent-ui'
import type { Locale, Page } from './routes.js'
import { texts } from './texts/index.js'
import { readCookie, setCookie } from './vendors/set-cookie.js'

interface Shown {
  locale: Locale
  page: Page
  /** Changes the language without a reload. */
  speak: (locale: Locale) => void
}

export const ShownContext = createContext<Shown | null>(null)

export function useShown() {
  const shown = useContext(ShownContext)
  if (!shown) throw new Error('useShown needs the <App> around it.')
  return { ...shown, t: texts[shown.locale] }
}

/** Switches the language, and keeps it for the next visit if the visitor lets the site remember. */
export function useSpeak() {
  const { speak } = useShown()
  const remembers = useGranted({ service: 'language' })
  return (locale: Locale) => {
    if (remembers) setCookie('lang', locale, 365)
    speak(locale)
  }
}

/** Always shows the language the visitor chose, also if the URL has another one. */
export function RememberedLanguage() {
  const { locale, speak } = useShown()
  useConsentEffect({ service: 'language' }, () => {
    const remembered = readCookie('lang')
    if (remembered === undefined) setCookie('lang', locale, 365)
    else if (remembered !== locale && Object.hasOwn(texts, remembered)) speak(remembered as Locale)
  })
  return null
}
