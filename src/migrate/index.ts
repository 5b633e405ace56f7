export { fromC15t } from './from-c15t.js'
export { fromCookiebot } from './from-cookiebot.js'
export { fromKlaro } from './from-klaro.js'
export { fromOneTrust } from './from-onetrust.js'
export { fromOther, type OtherOptions } from './from-other.js'
export {
  fromReactCookieConsent,
  type ReactCookieConsentOptions,
} from './from-react-cookie-consent.js'
export {
  fromVanillaCookieConsent,
  type VanillaCookieConsentOptions,
} from './from-vanilla-cookieconsent.js'
export type { ImportOptions, NamedImportOptions, OldRecord } from './old-record.js'
