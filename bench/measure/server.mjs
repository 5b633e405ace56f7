import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { folderOf } from '../build.mjs'
import { NOTHING } from '../peers/peers.mjs'

const RENDERS = 200

/**
 * How long a server takes to render the page, in parts of the time that it takes without a banner: both are
 * rendered in turn, so that a busy machine slows down both.
 *
 * @type {import('../measure.mjs').Measure}
 */
export async function server({ page, react, accept }) {
  if (!react) return {}
  const [render, without] = await Promise.all([renderOf(page), renderOf(NOTHING)])
  let spent = 0
  let least = 0
  for (let time = 0; time < RENDERS; time++) {
    spent += timeOf(render)
    least += timeOf(without)
  }
  const texts = [...render().matchAll(/<button[^>]*>([^<]*)/g)].map(([, text]) => text ?? '')
  return {
    'rendered on a server': spent / least,
    'banner in its HTML': accept && Number(texts.some((text) => accept.test(text.trim()))),
  }
}

/** @param {() => string} render */
function timeOf(render) {
  const start = performance.now()
  render()
  return performance.now() - start
}

/** @param {string} page @returns {Promise<() => string>} */
async function renderOf(page) {
  const file = path.join(folderOf(page, 'server'), 'server.js')
  const { render } = await import(pathToFileURL(file).href)
  return render
}
