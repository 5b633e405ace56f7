export * as Policy from './parts.js'
export { CookiePolicy, type CookiePolicyProps } from './policy.js'
