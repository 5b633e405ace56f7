import { CookiePolicy } from 'react-consent-ui'

/** Everything on it comes from the description. */
export function Policy() {
  return <CookiePolicy />
}
