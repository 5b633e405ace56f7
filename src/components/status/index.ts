export * as Status from './parts.js'
export { ConsentStatus, type ConsentStatusProps } from './status.js'
