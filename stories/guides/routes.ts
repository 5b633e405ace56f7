import { toId } from 'storybook/internal/csf'

/** The URL of a page in Storybook. */
export const routeTo = (title: string, hash = '') => `./?path=/docs/${toId(title, 'docs')}${hash}`

/** Which page of the repository each guide shows, as the guides themselves say. */
const routes = new Map([['README.md', routeTo('Start here')]])

const guides = import.meta.glob('./*.mdx', { query: '?raw', import: 'default', eager: true })
for (const guide of Object.values(guides)) {
  const [, page] = /'\.\.\/\.\.\/docs\/(.+\.md)\?raw'/.exec(guide) ?? []
  const [, title] = /<Meta title="(.+)"/.exec(guide) ?? []
  // A guide about a part of a page is not where links to the whole of it lead.
  const isPart = guide.includes(' about=')
  // `README.md` is the first page, not the list in docs/.
  if (page && title && !isPart && !routes.has(page)) routes.set(page, routeTo(title))
}

/** Turns links between the repository's pages into routes of Storybook. A link without a route becomes text; pictures stay. */
export function toRoutes(markdown: string): string {
  return markdown.replace(
    /(?<!!)\[([^\]]+)\]\((?!https?:|#|mailto:)([^)#]+)(#[^)]*)?\)/g,
    (_, words: string, file: string, hash = '') => {
      const route = routes.get(file.replace(/^(?:\.{1,2}\/|docs\/)+/, ''))
      return route ? `[${words}](${route}${hash})` : words
    },
  )
}
