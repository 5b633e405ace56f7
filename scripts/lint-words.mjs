// Finds words that STYLE forbids: `node scripts/lint-words.mjs [files or folders]`.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findWords } from './find-words.mjs'

const KINDS = /\.(?:mdx?|[cm]?[jt]sx?|css)$/

// Texts that are not ours: their licenses, data that repeats what others wrote, and generated policies in French.
const OTHERS =
  /^(?:LICENSE|CHANGELOG\.md|api\.md|examples\/site\/policy\/.*)$|(?:^|\/)(?:plain-words\.mjs|lint-words\.test\.ts)$/

const paths = process.argv.slice(2)
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...paths],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => KINDS.test(file) && !OTHERS.test(file))

let count = 0
for (const file of files) {
  for (const { line, words, use } of findWords(file, readFileSync(file, 'utf8'))) {
    console.log(`${file}:${line}  "${words}": write ${use}`)
    count++
  }
}
console.log(`${count} ${count === 1 ? 'phrase' : 'phrases'} to replace in ${files.length} files.`)
process.exitCode = count > 0 ? 1 : 0
