export type { CookieStorageOptions } from '../core/storage/document-cookie.js'
export { createGpcHandler, readGpcHeader } from './gpc.js'
export { parseConsentCookie } from './parse.js'
export { type RequestHead, renewConsentCookie, serializeConsentCookie } from './set-cookie.js'
