import { CookiePolicy } from 'react-consent-ui'

/** All its content comes from the config. */
export function Policy() {
  return <CookiePolicy />
}
