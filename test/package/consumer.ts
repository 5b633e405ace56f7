import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A site that has installed the packed library. */
export const CONSUMER = path.resolve('.pack/consumer')

/** The packed library as that site finds it. */
export const PACKAGE = `${CONSUMER}/node_modules/react-consent-ui`

export interface EntryPoint {
  /** The specifier in an import of a site: `react-consent-ui/core`. */
  specifier: string
  /** The files of the specifier, one for each condition, relative to the package. */
  files: string[]
}

type Target = string | { [condition: string]: Target }

/** Every entry point of the packed library, with each pattern replaced by its matches. */
export function entryPoints(): EntryPoint[] {
  const { exports } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as {
    exports: Record<string, Target>
  }
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const files = targetFiles(target)
    return stars(files[0] ?? '').map((star) => ({
      specifier: path.posix.join('react-consent-ui', subpath.replace('*', star)),
      files: files.map((file) => file.replace('*', star)),
    }))
  })
}

/** The entry points that hold code, not styles or data. */
export function codeEntryPoints() {
  return entryPoints().filter(({ files }) => files.some((file) => file.endsWith('.js')))
}

export function packedFiles() {
  return readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll(path.sep, '/'),
  )
}

export function isPacked(file: string) {
  return existsSync(path.join(PACKAGE, file))
}

function targetFiles(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(targetFiles)
}

/** The texts that `*` matches in a pattern, or one empty string for a plain path. */
function stars(target: string) {
  const [before = '', after] = path.posix.normalize(target).split('*')
  if (after === undefined) return ['']
  return (
    packedFiles()
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      // `*` matches at least one character: `locales/index.js` is no `locales/*/index.js`.
      .filter((file) => file.length > before.length + after.length)
      .map((file) => file.slice(before.length, file.length - after.length))
      .filter((star) => !star.includes('/'))
  )
}
