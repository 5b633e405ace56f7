import { readdirSync, readFileSync } from 'node:fs'
import { anchored, code, inLine, page, table } from './markdown.mjs'

const INTRODUCTION = `Set these on \`:root\` or on any ancestor of a part. [Styling](../styling.md#tokens) explains how to use them.`

/** A declaration with the comment in front of it. */
const DOCUMENTED = /\/\*\* ([^*]+?) \*\/\s+(--rcu-[a-z-]+): ([^;]+);/g
const DECLARED = /(--rcu-[a-z-]+): ([^;]+);/g

/** Set by a script, not by a style sheet. */
const MEASURED = [
  '--rcu-banner-height',
  'The height of the banner while it is shown, on the root element. The library sets it; it is not set otherwise.',
]

export function customPropertiesPage() {
  const tokens = [...read('tokens.css').matchAll(DOCUMENTED)].map(
    ([, meaning = '', name = '', value = '']) => [
      anchored(name.replace(/^--/, ''), code(name)),
      code(value),
      inLine(meaning),
    ],
  )
  const [name = '', meaning = ''] = MEASURED
  const measured = [anchored(name.replace(/^--/, ''), code(name)), '', meaning]
  return page('Custom properties', INTRODUCTION, [
    table(['property', 'default', 'meaning'], [...tokens, measured]),
    '## Values of the themes',
    'A theme changes only the properties in its table.',
    ...readdirSync('src/styles/themes').sort().map(theme),
  ])
}

/** @param {string} file */
function theme(file) {
  const css = read(`themes/${file}`).replace(/\/\*[\s\S]*?\*\//g, '')
  const rows = [...css.matchAll(DECLARED)].map(([, name = '', value = '']) => [
    code(name),
    code(value),
  ])
  return `### ${file.replace('.css', '')}\n\n${table(['property', 'value'], rows)}`
}

/** @param {string} file */
function read(file) {
  return readFileSync(`src/styles/${file}`, 'utf8')
}
