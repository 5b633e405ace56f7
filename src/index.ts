export * from './components/banner/index.js'
export * from './components/dialog/index.js'
export * from './components/gate/index.js'
export * from './components/policy/index.js'
export * from './components/script/index.js'
export * from './components/status/index.js'
export * from './components/table/index.js'
export * from './components/trigger/index.js'
export * from './core/index.js'
export { ConsentProvider, type ConsentProviderProps } from './react/provider.js'
export { type Consent, useConsent } from './react/use-consent.js'
export { useConsentEffect } from './react/use-consent-effect.js'
export {
  type ConsentScriptOptions,
  type ConsentScriptSettings,
  type ConsentScriptStatus,
  type ConsentScriptTarget,
  useConsentScript,
} from './react/use-consent-script.js'
export { useConsentStore } from './react/use-consent-store.js'
export { type CookieFilter, useCookies } from './react/use-cookies.js'
export { useGranted } from './react/use-granted.js'
