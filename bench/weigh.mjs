import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/**
 * The weight of the files of one kind, in kB, as a server sends them.
 *
 * @param {string} folder
 * @param {string} what
 * @param {{ file: string }[]} requests
 * @param {'.js' | '.css'} ending
 */
export function weigh(folder, what, requests, ending) {
  const files = [...new Set(requests.map(({ file }) => file))].filter((file) =>
    file.endsWith(ending),
  )
  let gzip = 0
  let brotli = 0
  for (const file of files) {
    const content = readFileSync(path.join(folder, file))
    gzip += gzipSync(content, { level: 9 }).length
    brotli += brotliCompressSync(content).length
  }
  return { [`${what}, gzip`]: gzip / 1000, [`${what}, brotli`]: brotli / 1000 }
}
