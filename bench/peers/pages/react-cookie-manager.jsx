import { CookieManager, useCookieConsent } from 'react-cookie-manager'

/** Its quick start, with the button for preferences, which it has on request. */
export function Peer({ children }) {
  return <CookieManager showManageButton>{children}</CookieManager>
}

export function Gate({ children }) {
  return useCookieConsent().detailedConsent?.Analytics.consented ? children : null
}
