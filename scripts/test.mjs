import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const RESULTS = '.test-results'

/**
 * Every part of `npm test`, in order; a red one does not keep the next from running.
 * `vitest`: its tests are counted one by one. `needs`: the folder that holds what it checks.
 *
 * @type {{ name: string, vitest?: true, needs?: string }[]}
 */
const steps = [
  { name: 'lint' },
  { name: 'types' },
  { name: 'test:unit', vitest: true },
  { name: 'test:react-18', vitest: true },
  { name: 'test:package', vitest: true },
  { name: 'test:stories', vitest: true, needs: 'stories' },
  // Builds the Storybook it looks at.
  { name: 'test:visual', vitest: true, needs: 'stories' },
  // Looks at what the step before has built.
  { name: 'test:catalogue', vitest: true, needs: 'stories' },
  { name: 'test:browser', vitest: true, needs: 'examples/site' },
  { name: 'test:next', vitest: true, needs: 'examples/next' },
]

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS)

let passed = 0
let failed = 0
for (const step of steps) {
  if (step.needs && !existsSync(step.needs)) continue
  console.log(`\n▶ npm run ${step.name}`)
  const result = step.vitest ? countTests(step.name) : countOne(step.name)
  passed += result.passed
  failed += result.failed
}

console.log(`\n${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

/** @param {string} script */
function countOne(script) {
  const green = npmRun(script)
  return { passed: green ? 1 : 0, failed: green ? 0 : 1 }
}

/** @param {string} script */
function countTests(script) {
  const file = path.resolve(RESULTS, `${script.replace(':', '-')}.json`)
  const green = npmRun(script, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`)
  if (!existsSync(file)) return { passed: 0, failed: 1 }

  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A file that cannot be loaded is red without holding a single red test.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const red = report.numFailedTests + broken
  // A runner that ran nothing, or failed without naming a test, has not passed.
  const unexplained = red === 0 && (!green || report.numPassedTests === 0)
  return { passed: report.numPassedTests, failed: unexplained ? 1 : red }
}

/** @param {string} script @param {string[]} args */
function npmRun(script, ...args) {
  const { status } = spawnSync('npm', ['run', script, '--', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}
