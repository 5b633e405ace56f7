import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { filesOf } from './files.mjs'

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/**
 * Serves the files of a folder, compressed once and kept in memory.
 *
 * @param {string} folder
 */
export async function serve(folder) {
  const files = new Map(
    filesOf(folder).map((file) => [`/${file}`, gzipSync(readFileSync(path.join(folder, file)))]),
  )
  const page = [...files.keys()].find((name) => name.endsWith('.html')) ?? ''
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    // A build has one page.
    const name = pathname === '/' ? page : pathname
    const body = files.get(name)
    if (!body) return response.writeHead(name === '/favicon.ico' ? 204 : 404).end()
    response
      .writeHead(200, {
        'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': body.length,
      })
      .end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { address: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
