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
/** @type {string[]} */
const red = []
for (const step of steps) {
  if (step.needs && !existsSync(step.needs)) continue
  console.log(`\n▶ npm run ${step.name}`)
  const result = step.vitest ? countTests(step.name) : countOne(step.name)
  passed += result.passed
  red.push(...result.red.map((what) => `${step.name}: ${what}`))
}

// Said again at the end: what was red early is far up by now.
for (const what of red) console.log(`✗ ${what}`)
console.log(`\n${passed} passed, ${red.length} failed`)
if (red.length > 0) process.exitCode = 1

/** @param {string} script */
function countOne(script) {
  const green = npmRun(script)
  return { passed: green ? 1 : 0, red: green ? [] : ['failed'] }
}

/** @param {string} script */
function countTests(script) {
  const file = path.resolve(RESULTS, `${script.replace(':', '-')}.json`)
  const green = npmRun(script, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`)
  if (!existsSync(file)) return { passed: 0, red: ['wrote no report'] }

  /** @type {{ numPassedTests: number, testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const red = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const where = path.relative('.', name)
    const tests = assertionResults.filter((test) => test.status === 'failed')
    // A file that cannot be loaded is red without holding a single red test.
    if (status === 'failed' && tests.length === 0) return [`${where}: could not be run`]
    return tests.map(({ fullName }) => `${where}: ${fullName}`)
  })
  // A runner that ran nothing, or failed without naming a test, has not passed.
  if (red.length === 0 && (!green || report.numPassedTests === 0))
    red.push('ran no test, or failed')
  return { passed: report.numPassedTests, red }
}

/** @param {string} script @param {string[]} args */
function npmRun(script, ...args) {
  const { status } = spawnSync('npm', ['run', script, '--', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}
