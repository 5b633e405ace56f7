import { accept } from './measure/accept.mjs'
import { load } from './measure/load.mjs'
import { memory } from './measure/memory.mjs'
import { paint } from './measure/paint.mjs'
import { server } from './measure/server.mjs'

/**
 * The page of a peer, or the page without a banner.
 *
 * @typedef {object} Measured
 * @property {import('playwright-core').Browser} browser
 * @property {string} page
 * @property {string} address of the page
 * @property {string | undefined} mounts address of the page that mounts itself again and again
 * @property {string} built the folder of the page
 * @property {RegExp} [accept]
 * @property {[open: RegExp, save: RegExp]} [settings]
 * @property {true} [gates]
 * @property {true} [react]
 *
 * @typedef {(measured: Measured) => Promise<Record<string, number | undefined>>} Measure
 */

/** Everything that is measured, by the name that the command line takes. @type {Record<string, Measure>} */
export const MEASURES = { load, paint, accept, server, memory }
