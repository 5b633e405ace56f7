import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * A hash of the names and contents of files and folders. A missing one is left out.
 *
 * @param {readonly string[]} places
 */
export function hashOf(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesIn)) {
    const content = readFileSync(file)
    hash.update(`${file}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** @param {string} place @returns {string[]} */
function filesIn(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)))
}
