/**
 * What the surfaces do beyond showing themselves and taking an answer. One chunk, fetched once the page
 * has painted: whatever it shares with the dialog's comes along, and the first load names one file.
 */
export { keepBehavior } from './banner/banner-behavior.js'
export { keepReady } from './dialog/keep-ready.js'
