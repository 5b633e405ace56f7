import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Every page of Markdown that a reader of the repository meets. */
export const PAGES = [
  ...readdirSync('.').filter((file) => file.endsWith('.md') && file !== 'api.md'),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('docs', file.replaceAll(path.sep, '/'))),
]

const CODE = /```[\s\S]*?```/g

/** The links and pictures of a page that lead to this repository. */
export function linksOf(page: string): string[] {
  const prose = readFileSync(page, 'utf8')
    .replace(CODE, '')
    .replace(/`[^`\n]*`/g, '')
  const written = [
    ...prose.matchAll(/\]\(([^)\s]+)\)/g),
    ...prose.matchAll(/\b(?:src|srcset)="([^"]+)"/g),
  ]
  return written.flatMap(([, to = '']) => (/^(?:https?|mailto):/.test(to) ? [] : [to]))
}

/** Why a link leads nowhere; undefined if its file and its anchor exist. */
export function problemOf(page: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file)
  if (!existsSync(target)) return `${link}: there is no ${target}`
  if (anchor === undefined || statSync(target).isDirectory()) return undefined
  return anchorsOf(target).includes(anchor) ? undefined : `${link}: ${target} has no such anchor`
}

/** The anchors that GitHub and Storybook give the headings of a page, and those written as `<a id>`. */
function anchorsOf(page: string): string[] {
  const text = readFileSync(page, 'utf8').replace(CODE, '')
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => slugOf(heading))
  const written = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)
  return [...headings, ...written]
}

function slugOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
