import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
// Without NODE_ENV=production the library checks the config here: a wrong one fails the build.
import { paths, render } from './dist/server/entry-server.js'

/** Before every other tag of the head, because it holds only for what follows it: only the site's own files, and the one frame that a visitor can load. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'frame-src https://www.youtube-nocookie.com',
  "require-trusted-types-for 'script'",
].join('; ')

const template = await readFile('dist/client/index.html', 'utf8')

for (const address of paths) {
  const { locale, dir, title, body, alternates } = await render(address)
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`,
    ...alternates.map(
      (other) => `<link rel="alternate" hreflang="${other.locale}" href="${other.path}" />`,
    ),
  ].join('\n    ')
  const html = template
    .replace('lang="en" dir="ltr"', `lang="${locale}" dir="${dir}"`)
    .replace(/<title>.*<\/title>/, () => `<title>${title}</title>`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => body)
  const file = `dist/client/${address === '/' ? 'index' : address.slice(1)}.html`
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, html)
}
