import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { POSTER_SOURCES } from '../../src/cli/poster-sources.js'
import { READ } from '../embeds/addresses.js'
import { inFolder } from './in-folder.js'

const PICTURE = 'https://pictures.example/1.jpg'
const json = (value: unknown) => () => Response.json(value)
const picture = (type: string) => () =>
  new Response(new Uint8Array([1, 2, 3]), { headers: { 'content-type': type } })

/** Answers each request in the place of the vendors, in this order. */
function answers(...given: (() => Response)[]) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    const next = given[asked.length - 1]
    if (!next) throw new Error(`There is no answer for ${address}.`)
    return next()
  })
  return asked
}

const jpeg = () => [json({ thumbnail_url: PICTURE }), picture('image/jpeg')]
const VIDEO = 'https://youtu.be/aqz-KE-bpKQ?si=x'

describe('poster', () => {
  it('fetches the picture of an address into the files of the site', async () => {
    const asked = answers(...jpeg())
    const { run, at } = inFolder({})
    const file = at('posters/youtube-aqz-KE-bpKQ.jpg')
    expect(await run('poster', VIDEO, '--out', at('posters'))).toEqual({
      code: 0,
      stdout: `${file}\n`,
      stderr: '',
    })
    expect(asked).toEqual([
      'https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Daqz-KE-bpKQ',
      PICTURE,
    ])
    expect([...readFileSync(file)]).toEqual([1, 2, 3])
  })

  it('fetches it once, and again with --force', async () => {
    const asked = answers(...jpeg(), ...jpeg())
    const { run, at } = inFolder({})
    const first = await run('poster', VIDEO, '--out', at('posters'))
    expect(await run('poster', VIDEO, '--out', at('posters'))).toEqual(first)
    expect(asked).toHaveLength(2)
    await run('poster', VIDEO, '--out', at('posters'), '--force')
    expect(asked).toHaveLength(4)
  })

  it.each(
    READ.filter(([vendor]) => vendor in POSTER_SOURCES).map(([vendor, url]) => [vendor, url]),
  )(
    'asks the documented address of %s for %s, and names the file after the content',
    async (vendor, url) => {
      const asked = answers(...jpeg())
      const { run, at } = inFolder({})
      expect(await run('poster', url, '--out', at('posters'))).toMatchObject({ code: 0 })
      expect(asked[0]?.startsWith(POSTER_SOURCES[vendor]?.endpoint ?? '-')).toBe(true)
      const [file = ''] = readdirSync(at('posters'))
      expect(file).toMatch(new RegExp(`^${vendor}-[\\w-]{2,}\\.jpg$`))
    },
  )

  it('keeps the key of an unlisted video out of the name', async () => {
    answers(...jpeg(), ...jpeg())
    const { run, at } = inFolder({})
    const urls = ['https://vimeo.com/76979871/abcdef0123', 'https://soundcloud.com/a-b/c/s-AbCdEf1']
    await run('poster', ...urls, '--out', at('posters'))
    expect(readdirSync(at('posters'))).toEqual(['soundcloud-a-b-c.jpg', 'vimeo-76979871.jpg'])
  })

  it.each([
    [['https://evil.test/'], [], 'is not on the host of a known product'],
    [['https://x.com/jack/status/20'], [], 'X documents no address of a picture. Save one'],
    [[], [], 'pass the address of the content, such as https://youtu.be/aqz-KE-bpKQ.'],
    [[VIDEO], [() => new Response('', { status: 404 })], 'answered 404. The content is private'],
    [[VIDEO], [json({ title: 'A film' })], 'names no picture (thumbnail_url)'],
    [[VIDEO], [json({ thumbnail_url: 'file:///etc/passwd' })], 'names no picture (thumbnail_url)'],
    [[VIDEO], [() => new Response('<html>')], 'names no picture (thumbnail_url)'],
    [
      [VIDEO],
      [json({ thumbnail_url: PICTURE }), picture('image/svg+xml')],
      `${PICTURE} is image/svg+xml, not a picture that browsers show`,
    ],
    [[VIDEO], [], 'cannot be reached (There is no answer'],
  ])('writes nothing for %j, and says what to do', async (urls, given, why) => {
    answers(...given)
    const { run, folder, at } = inFolder({})
    const { code, stdout, stderr } = await run('poster', ...urls, '--out', at('posters'))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('react-consent-ui poster: ')
    expect(stderr).toContain(why)
    const written = path.join(folder, 'posters')
    expect(existsSync(written) ? readdirSync(written) : []).toEqual([])
  })

  it('has a source and a date for each vendor, and names them in its help', async () => {
    const { stdout } = await inFolder({}).run('poster', '--help')
    for (const [vendor, { source, checked }] of Object.entries(POSTER_SOURCES)) {
      expect(stdout).toContain(vendor)
      expect(source).toMatch(/^https:\/\//)
      expect(checked).toMatch(/^20\d\d-\d\d$/)
    }
  })
})
