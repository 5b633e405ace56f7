import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { run } from './run.mjs'

// A copy inside the repository: React 18 and what renders with it are found there first, everything else upwards.
const COPY = '.react-18'

mkdirSync(COPY, { recursive: true })
const PARTS = ['src', 'test', '.storybook', 'tsconfig.json', '.npmrc']
// Tests read these.
const READ = ['stories', 'examples/site/src', 'examples/site/policy', 'registry', 'scripts']

for (const part of [...PARTS, ...READ]) {
  rmSync(`${COPY}/${part}`, { recursive: true, force: true })
  cpSync(part, `${COPY}/${part}`, { recursive: true })
}
for (const file of ['package.json', 'package-lock.json'])
  cpSync(`test/react-18/${file}`, `${COPY}/${file}`)

execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
  cwd: COPY,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})

const config = 'test/react-18/vitest.config.ts'
run('vitest', 'run', '--root', COPY, '--config', config, ...process.argv.slice(2))
