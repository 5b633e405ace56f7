import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { installHeadlessShell } from './find-browser.mjs'
import { COMMANDS, STEPS } from './test-steps.mjs'
import { closing, RESULTS, totalFile } from './test-total.mjs'

/** A test in a real browser may fail once. More of them passing only on retry is a fault of its own. */
const MAX_RETRIED = 2

const [command = 'test', ...options] = process.argv.slice(2)
if (!isCommand(command)) {
  throw new Error(`"${command}" is not one of ${Object.keys(COMMANDS).join(', ')}.`)
}
const suites = COMMANDS[command]

mkdirSync(RESULTS, { recursive: true })
rmSync(totalFile(command), { force: true })

/** @type {import('./test-report.mjs').Report} */
const total = { passed: 0, failed: [], retried: [] }
/** @type {string[]} */
const times = []
if (command !== 'quick') installHeadlessShell()
// A failed step does not keep the next one from running.
for (const step of STEPS.filter(({ suite }) => suites.includes(suite))) {
  console.log(`\n▶ npm run ${step.script}`)
  const start = performance.now()
  const { passed, failed, retried } = step.vitest ? runVitest(step.script) : runOne(step.script)
  times.push(`${step.script} ${Math.round((performance.now() - start) / 1000)} s`)
  const where = (/** @type {string} */ what) => `${step.script}: ${what}`
  total.passed += passed
  total.failed.push(...failed.map(where))
  total.retried.push(...retried.map(where))
}
if (total.retried.length > MAX_RETRIED) {
  total.failed.push(`${total.retried.length} tests passed only on retry, ${MAX_RETRIED} may`)
}

// Listed at the end, because the output of an early step is far up by now.
console.log(`\n${times.join(', ')}`)
for (const what of total.retried) console.log(`↻ passed on retry: ${what}`)
const { passed, failed } = total
writeFileSync(totalFile(command), JSON.stringify({ passed, failed }))
const part = options.includes('--part') ? command : undefined
console.log(`\n${closing({ passed, failed }, part)}`)
if (total.failed.length > 0) process.exitCode = 1

/**
 * @param {string} script
 * @returns {import('./test-report.mjs').Report}
 */
function runOne(script) {
  const isGreen = npmRun(script)
  return { passed: isGreen ? 1 : 0, failed: isGreen ? [] : ['failed'], retried: [] }
}

/**
 * @param {string} script
 * @returns {import('./test-report.mjs').Report}
 */
function runVitest(script) {
  const file = path.resolve(RESULTS, `${script.replace(':', '-')}.json`)
  rmSync(file, { force: true })
  process.env.TEST_REPORT = file
  const reporter = path.resolve('scripts/test-report.mjs')
  const isGreen = npmRun(script, '--reporter=default', `--reporter=${reporter}`)
  if (!existsSync(file)) return { passed: 0, failed: ['wrote no report'], retried: [] }
  /** @type {import('./test-report.mjs').Report} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A run of no test has proven nothing, and a run may fail without naming a test.
  if (report.failed.length === 0 && (!isGreen || report.passed === 0)) {
    report.failed.push('ran no test, or failed')
  }
  return report
}

/** @param {string} script @param {string[]} args */
function npmRun(script, ...args) {
  const { status } = spawnSync('npm', ['run', script, '--', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}

/** @param {string} name @returns {name is keyof typeof COMMANDS} */
function isCommand(name) {
  return Object.hasOwn(COMMANDS, name)
}
