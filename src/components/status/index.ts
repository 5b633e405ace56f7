export { ConsentStatus, type ConsentStatusProps } from './status.js'
