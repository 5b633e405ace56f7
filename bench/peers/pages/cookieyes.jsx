import {
  CookieBanner,
  CookiePreferences,
  initCookieYes,
  RecallButton,
  useConsentCategory,
} from '@cookieyes/react'
import '@cookieyes/react/styles.css'

// Its quick start. This mode needs no account and calls no server.
initCookieYes({ mode: 'cookie-only', regulation: 'GDPR', colorScheme: 'system' })

export function Peer({ children }) {
  return (
    <>
      <CookieBanner />
      <CookiePreferences />
      <RecallButton />
      {children}
    </>
  )
}

export function Gate({ children }) {
  return useConsentCategory('analytics') ? children : null
}
