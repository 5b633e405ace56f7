import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packedReadme } from './packed-readme.mjs'

/** Generated from the declarations and the texts in `dist`, and large: the package would have them twice. */
const LEFT_OUT = ['docs/reference/components.md', 'docs/reference/messages.md']

const LINK = /(?<!!)\[([^\]]+)\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)\s]*)?\)/g

/** The pages that the package has. */
export const packedPages = () =>
  readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.md') && !LEFT_OUT.includes(file))
    .sort()

/**
 * Writes the documentation into the package: the pages, `AGENTS.md` and the skill, and `llms.txt`, which lists the
 * pages.
 *
 * @param {string} folder
 * @param {{ description: string, repository: { url: string } }} manifest
 */
export function writePackedDocs(folder, { description, repository }) {
  rmSync(`${folder}/docs`, { recursive: true, force: true })
  const pages = packedPages()
  for (const page of pages) {
    mkdirSync(path.dirname(`${folder}/${page}`), { recursive: true })
    writeFileSync(`${folder}/${page}`, packedPage(page, pages, repository.url))
  }
  cpSync('packaging', folder, { recursive: true })
  writeFileSync(`${folder}/llms.txt`, llmsText(description, pages))
}

/**
 * A page with links that work in the package. Links to other files of the repository lead there.
 *
 * @param {string} page
 * @param {readonly string[]} pages
 * @param {string} repository
 */
function packedPage(page, pages, repository) {
  const text = readFileSync(page, 'utf8')
  /** @type {string[]} */
  const kept = []
  const marked = text.replace(LINK, (link, words, to) => {
    const target = path.posix.join(path.posix.dirname(page), to)
    if (pages.includes(target) || target === 'README.md') {
      kept.push(link)
      return `\0${kept.length - 1}\0`
    }
    return `[${words}](${target})`
  })
  return packedReadme(marked, repository).replace(/\0(\d+)\0/g, (_, index) => kept[index] ?? '')
}

/**
 * The list of the pages, after https://llmstxt.org.
 *
 * @param {string} description
 * @param {readonly string[]} pages
 */
function llmsText(description, pages) {
  const lines = pages.map((page) => {
    const prose = readFileSync(page, 'utf8').replace(/```[\s\S]*?```|<!--[\s\S]*?-->/g, '')
    const [, title = page, body = ''] = /^# (.+)\n([\s\S]*)/.exec(prose) ?? []
    const first = body.split(/\n{2,}/).find((block) => block.trim() !== '') ?? ''
    const [sentence = ''] = /^\s*[|#<-]/.test(first)
      ? []
      : first
          .trim()
          .replaceAll('\n', ' ')
          .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
          .split(/(?<=[.!?:])\s/)
    return `- [${title}](${page})${sentence ? `: ${sentence.replace(/:$/, '.')}` : ''}`
  })
  return [
    '# react-consent-ui',
    '',
    `> ${description}`,
    '',
    'Rules and a first example for coding assistants are in [AGENTS.md](AGENTS.md).',
    '',
    '## Docs',
    '',
    ...lines,
    '',
  ].join('\n')
}
