import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ParsedEmbed, parseEmbedUrl } from '../embeds/parse-embed-url.js'
import { readArgs } from './command.js'
import { fetchPicture } from './fetch-picture.js'
import { POSTER_SOURCES } from './poster-sources.js'

const HELP = `Usage: react-consent-ui poster <url>... [options]

Fetches the picture of an embed once into your own files, so that the placeholder contacts no server. Asks the
oEmbed address that the vendor documents: ${Object.keys(POSTER_SOURCES).join(', ')}.
A picture that is there already is not fetched again. Check that you may use it.

  <url>            the address of the content, as people copy it
  --out <folder>   the folder to write to (default: public/posters)
  --force          fetches it again

Exit codes: 0 done, 2 wrong use, or a picture that cannot be fetched
`

/**
 * The command `poster`. Returns the file of each picture, one a line.
 *
 * @throws {Error} for an address without a picture, or a vendor that does not answer
 */
export async function fetchPosters(args: string[]): Promise<string> {
  const { values, positionals } = readArgs('poster', args, {
    out: { type: 'string', default: 'public/posters' },
    force: { type: 'boolean' },
  })
  if (values.help) return HELP
  if (positionals.length === 0) {
    throw new Error(
      'react-consent-ui poster: pass the address of the content, such as https://youtu.be/aqz-KE-bpKQ. Options: react-consent-ui poster --help',
    )
  }
  // All addresses are read before the first request.
  const wanted = positionals.map(read)
  await mkdir(values.out, { recursive: true })
  const files: string[] = []
  for (const { name, request } of wanted) {
    const there = (await readdir(values.out)).find((file) => path.parse(file).name === name)
    if (there && !values.force) {
      files.push(path.join(values.out, there))
      continue
    }
    const { bytes, ending } = await fetchPicture(request)
    const file = path.join(values.out, `${name}.${ending}`)
    // The vendor may have changed the format.
    if (there) await rm(path.join(values.out, there))
    await writeFile(file, bytes)
    files.push(file)
  }
  return files.map((file) => `${file}\n`).join('')
}

/** The name of the file, and the request for its picture. */
function read(url: string): { name: string; request: string } {
  // Only Twitch needs a host, and it documents no address of a picture.
  const embed = parseEmbedUrl(url, { host: 'host.invalid' })
  if (embed.error !== undefined) throw new Error(`react-consent-ui poster: ${embed.error}`)
  const source = POSTER_SOURCES[embed.vendor]
  if (!source) {
    throw new Error(
      `react-consent-ui poster: ${embed.name} documents no address of a picture. Save one among your files, and pass its path as poster.`,
    )
  }
  return {
    name: nameOf(embed, source.id),
    request: source.endpoint + encodeURIComponent(embed.link),
  }
}

/** `youtube-aqz-KE-bpKQ`. Not the whole address: that of an unlisted video holds its key. */
function nameOf({ vendor, link }: ParsedEmbed, id: RegExp): string {
  const [, found = ''] = id.exec(link) ?? []
  return `${vendor}-${found.replaceAll('/', '-')}`
}
