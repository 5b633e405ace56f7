/**
 * Everything that the banner and the dialog's opener need after the first paint, as one chunk: the first
 * load names one file instead of two.
 */
export { keepBehavior } from './banner/banner-behavior.js'
export { keepReady } from './dialog/keep-ready.js'
