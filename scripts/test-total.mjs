import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** @typedef {{ passed: number, failed: string[] }} Total */

export const RESULTS = '.test-results'

/** The file in which a test command leaves its total. @param {string} command */
export const totalFile = (command) => `${RESULTS}/${command}-total.json`

/**
 * The end of a test log: the names of the failed tests, and the counts alone on the last line.
 * The names are directly above the counts, because often only the tail of a log is kept.
 *
 * @param {Total} total
 * @param {string} [part] of what these are the counts, if another command prints the sum
 */
export function closing({ passed, failed }, part) {
  const counts = `${passed} passed, ${failed.length} failed`
  return [...failed.map((name) => `✗ ${name}`), part ? `${part}: ${counts}` : counts].join('\n')
}

/**
 * Adds up what test commands have left. A command that left nothing has failed.
 *
 * @param {string[]} commands
 * @returns {Total}
 */
export function add(commands) {
  const totals = commands.map(totalOf)
  return {
    passed: totals.reduce((sum, { passed }) => sum + passed, 0),
    failed: totals.flatMap(({ failed }) => failed),
  }
}

/** @param {string} command @returns {Total} */
function totalOf(command) {
  try {
    return JSON.parse(readFileSync(totalFile(command), 'utf8'))
  } catch (error) {
    return { passed: 0, failed: [`the command "${command}" left no total: ${error}`] }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const total = add(process.argv.slice(2))
  console.log(`\n${closing(total)}`)
  if (total.failed.length > 0) process.exitCode = 1
}
