// `![alt](to)` and `[words](to)`, of which `to` is a file of the repository.
const LINK = /(!?)\[([^\]]+)\]\((?!https?:|mailto:|#)([^)\s]+)\)/g
const PICTURE = /<picture>[\s\S]*?<\/picture>\n*/g

/**
 * The README as the package has it. The files it links are not in the package: its links lead to the repository.
 * Without a public repository, only their words are left.
 *
 * @param {string} readme
 * @param {string} repository the URL of `repository` in package.json
 */
export function packedReadme(readme, repository) {
  const home = repository.replace(/^git\+/, '').replace(/\.git$/, '')
  if (new URL(home).hostname.endsWith('.invalid'))
    return readme.replace(PICTURE, '').replace(LINK, (_, mark, words) => (mark ? '' : words))
  const raw = `${home}/raw/HEAD/`
  return readme
    .replace(
      LINK,
      (_, mark, words, to) => `${mark}[${words}](${mark ? raw : `${home}/blob/HEAD/`}${to})`,
    )
    .replace(/\b(src|srcset)="(?!https?:)([^"]+)"/g, (_, name, to) => `${name}="${raw}${to}"`)
}
