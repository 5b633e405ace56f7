import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** @typedef {{ passed: number, failed: number }} Counts */

export const RESULTS = '.test-results'

/** The file in which a test command leaves its counts. @param {string} command */
export const totalFile = (command) => `${RESULTS}/${command}-total.json`

/** @param {Counts} counts */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`

/**
 * Adds up what test commands have left. A command that left nothing has failed.
 *
 * @param {string[]} commands
 */
function add(commands) {
  const sum = { passed: 0, failed: 0 }
  for (const command of commands) {
    const { passed, failed } = countsOf(command)
    sum.passed += passed
    sum.failed += failed
  }
  return sum
}

/** @param {string} command @returns {Counts} */
function countsOf(command) {
  try {
    return JSON.parse(readFileSync(totalFile(command), 'utf8'))
  } catch (error) {
    console.error(`The command "${command}" left no counts: ${error}`)
    return { passed: 0, failed: 1 }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sum = add(process.argv.slice(2))
  console.log(closingLine(sum))
  if (sum.failed > 0) process.exitCode = 1
}
