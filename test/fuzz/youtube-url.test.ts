import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/embeds/read-content.js'
import { youtube } from '../../src/embeds/vendors/youtube.js'

// An internal: the component would render every example, and its errors are tested beside it.
const readYouTube = (named: { id?: unknown; url?: unknown }) => readContent(youtube, named)

const ID = 'dQw4w9WgXcQ'
const LIST = 'PLbpi6ZahtOH6Ar_3GPy3workd9rOzV3GY'
const CHANNEL = 'UC_x5XG1OV2P6uZZ5FSM9Ttw'
const EMBED = 'https://www.youtube-nocookie.com/embed'

const SAFE_SRC =
  /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}(\?[a-z_]+=[\w%-]+(&[a-z_]+=[\w%-]+)*)?$/
const SAFE_LINK =
  /^https:\/\/www\.youtube\.com\/(watch\?v=[\w-]{11}|playlist\?list=[\w-]{10,64}|channel\/UC[\w-]{22}\/live)$/

describe('readContent, of an address on YouTube', () => {
  it.each([
    [`https://www.youtube.com/watch?v=${ID}`, ID],
    [`https://youtube.com/watch?v=${ID}`, ID],
    [`http://m.youtube.com/watch?v=${ID}`, ID],
    [`//www.youtube.com/watch?v=${ID}`, ID],
    [`HTTPS://WWW.YouTube.com/watch?v=${ID}`, ID],
    [`https://www.youtube.com/watch/?v=${ID}`, ID],
    [`https://www.youtube.com/watch?app=desktop&v=${ID}&feature=share&si=abc&utm_source=x`, ID],
    [`https://music.youtube.com/watch?v=${ID}&list=${LIST}`, `${ID}?list=${LIST}`],
    [`https://youtu.be/${ID}`, ID],
    [`https://youtu.be/${ID}?si=0Y3hYzA2Qd&t=42`, `${ID}?start=42`],
    [`https://youtu.be/${ID}?t=1h2m3s`, `${ID}?start=3723`],
    [`https://www.youtube.com/watch?v=${ID}#t=1m30s`, `${ID}?start=90`],
    [`https://www.youtube.com/embed/${ID}?start=5&end=9`, `${ID}?start=5&end=9`],
    [`https://www.youtube-nocookie.com/embed/${ID}`, ID],
    [`https://youtube-nocookie.com/embed/${ID}/`, ID],
    [`https://www.youtube.com/v/${ID}`, ID],
    [`https://www.youtube.com/live/${ID}?feature=share`, ID],
    [`https://www.youtube.com/shorts/${ID}`, ID],
    [`https://www.youtube.com/playlist?list=${LIST}`, `videoseries?list=${LIST}`],
    [`https://www.youtube.com/embed/videoseries?list=${LIST}`, `videoseries?list=${LIST}`],
    [`https://www.youtube.com/watch?list=${LIST}`, `videoseries?list=${LIST}`],
    [`https://youtu.be/${ID}?channel=${CHANNEL}`, ID],
    // A space that was copied with the address, and one where no browser takes it for a part of the path.
    [` https://youtu.be/${ID}`, ID],
    [`https://youtu.be/${ID}#a b`, ID],
    [
      `https://www.youtube.com/embed/live_stream?channel=${CHANNEL}`,
      `live_stream?channel=${CHANNEL}`,
    ],
    [
      `https://www.youtube.com/embed/${ID}?hl=pt-BR&rel=0&loop=1&playlist=${ID}&mute=1&controls=0&cc_lang_pref=fr&cc_load_policy=1`,
      `${ID}?hl=pt-BR&rel=0&loop=1&playlist=${ID}&mute=1&controls=0&cc_lang_pref=fr&cc_load_policy=1`,
    ],
    [
      `https://youtu.be/${ID}?t=abc&end=-1&list=%22%3E&hl=fr%26x&rel=%3C&autoplay=1&origin=https://evil.test`,
      ID,
    ],
  ])('reads %s', (url, embedded) => {
    expect(readYouTube({ url })).toMatchObject({ src: `${EMBED}/${embedded}` })
  })

  it('gives a short its upright shape', () => {
    expect(readYouTube({ url: `https://youtube.com/shorts/${ID}` })).toMatchObject({
      aspectRatio: '9 / 16',
    })
    expect(readYouTube({ url: `https://youtube.com/watch?v=${ID}` })).not.toHaveProperty(
      'aspectRatio',
    )
  })

  it.each([
    // Hosts that only look alike.
    [`https://youtube.com.evil.test/watch?v=${ID}`],
    [`https://notyoutube.com/watch?v=${ID}`],
    [`https://evil.test/youtube.com/watch?v=${ID}`],
    [`https://evil.test/?https://www.youtube.com/watch?v=${ID}`],
    [`https://evil.test#https://youtu.be/${ID}`],
    [`https://www.youtube.com./watch?v=${ID}`],
    [`https://youtube.co/watch?v=${ID}`],
    [`https://www.youtube.com.br/watch?v=${ID}`],
    [`https://gaming.youtube.com/watch?v=${ID}`],
    [`https://уoutube.com/watch?v=${ID}`],
    [`https://www.youtube.com%2eevil.test/watch?v=${ID}`],
    [`https://youtube-nocookie.com.evil.test/embed/${ID}`],
    [`https://t.co/${ID}`],
    // Schemes.
    [`javascript:alert(1)//youtube.com/watch?v=${ID}`],
    [`javascript://youtube.com/watch?v=${ID}%0aalert(1)`],
    [`data:text/html,https://youtu.be/${ID}`],
    [`ftp://www.youtube.com/watch?v=${ID}`],
    [`blob:https://www.youtube.com/watch?v=${ID}`],
    [`vnd.youtube:${ID}`],
    // User names and ports.
    [`https://www.youtube.com@evil.test/watch?v=${ID}`],
    [`https://evil.test@www.youtube.com/watch?v=${ID}`],
    [`https://:secret@www.youtube.com/watch?v=${ID}`],
    [`https://@www.youtube.com/watch?v=${ID}`],
    [`https://www.youtube.com:8443/watch?v=${ID}`],
    [`https://www.youtube.com:443/watch?v=${ID}`],
    [`https://www.youtube.com:/watch?v=${ID}`],
    // Spellings that a browser repairs.
    [`https:/www.youtube.com/watch?v=${ID}`],
    [`https:www.youtube.com/watch?v=${ID}`],
    [`https:///www.youtube.com/watch?v=${ID}`],
    [`///www.youtube.com/watch?v=${ID}`],
    [`https://ｗｗｗ.ｙｏｕｔｕｂｅ.ｃｏｍ/watch?v=${ID}`],
    [`https://www.yout%75be.com/watch?v=${ID}`],
    [`https://www。youtube。com/watch?v=${ID}`],
    [`https://youtu.be/../${ID}`],
    [`https://youtu.be/./${ID}`],
    [`https://youtu.be/%2e%2e/${ID}`],
    [`https://www.youtube.com/embed/%2E/${ID}`],
    [`https://www.youtube.com/embed%2f${ID}`],
    [`https://www.youtube.com/embed/..%2f..%2fevil`],
    [`https://www.youtube.com/embed/%5C${ID}`],
    [`https://www.youtube.com/embed/${ID}%00`],
    // Characters.
    [`https://www.youtube.com\\@evil.test/watch?v=${ID}`],
    [`https:\\\\www.youtube.com/watch?v=${ID}`],
    [`https://youtu.be/${ID}\n`],
    [`https://you\ttube.com/watch?v=${ID}`],
    [`https://youtu.be/\u202e${ID}`],
    [`https://youtu.be/${ID}\u200f`],
    [`https://youtu\u00ad.be/${ID}`],
    [`https://youtu.be/\u200b${ID}`],
    [`\ufeffhttps://youtu.be/${ID}`],
    [`https://youtu.be/${ID}\0`],
    [`https://youtu.be/${ID}?x=\u202e`],
    [`https://youtu.be/\ud800`],
    // Things that are no video.
    [`https://youtu.be/${ID}"><script>`],
    [`https://youtu.be/${ID}%22%3E%3Cscript%3E`],
    [`https://www.youtube.com/embed/${ID}/../../evil`],
    [`https://www.youtube.com/embed/${ID}/extra`],
    [`https://www.youtube.com//embed/${ID}`],
    [`https://www.youtube.com/watch?v=${ID}"><script>`],
    [`https://www.youtube.com/watch?v=..%2f..%2fevil`],
    [`https://www.youtube.com/watch?v=${ID}x`],
    [`https://www.youtube.com/watch?V=${ID}`],
    ['https://www.youtube.com/watch?v='],
    ['https://www.youtube.com/watch?v=videoseries'],
    ['https://youtu.be/videoseries'],
    ['https://youtu.be/live_stream'],
    ['https://www.youtube.com/embed/videoseries'],
    ['https://www.youtube.com/embed/videoseries?list=short'],
    ['https://www.youtube.com/embed/live_stream'],
    ['https://www.youtube.com/embed/live_stream?channel=mill'],
    ['https://www.youtube.com/shorts/videoseries'],
    ['https://www.youtube.com/playlist'],
    ['https://www.youtube.com/playlist?list=%3Cscript%3E'],
    ['https://www.youtube.com/@mill'],
    ['https://www.youtube.com/channel/UC_x5XG1OV2P6uZZ5FSM9Ttw'],
    ['https://www.youtube.com/redirect?q=https://evil.test'],
    ['https://www.youtube.com/'],
    ['https://youtu.be'],
    // Things that are no address.
    [''],
    [ID],
    ['//'],
    ['https://'],
    ['https://[::1'],
    ['/watch?v=dQw4w9WgXcQ'],
    [undefined],
    [null],
    [new URL(`https://youtu.be/${ID}`)],
    [[`https://youtu.be/${ID}`]],
  ])('refuses %j', (url) => {
    expect(readYouTube({ url })).toBeNull()
  })

  it('gives constants, an id and numbers, or nothing, for any input', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      pieces(),
      pieces().chain((url) =>
        fc
          .tuple(fc.nat(url.length), fc.string({ unit: 'binary', maxLength: 3 }))
          .map(([at, odd]) => url.slice(0, at) + odd + url.slice(at)),
      ),
    )
    fc.assert(
      fc.property(anything, (url) => {
        const read = readYouTube({ url })
        if (!read) return
        expect(read.src).toMatch(SAFE_SRC)
        expect(read.autoplaySrc).toMatch(SAFE_SRC)
        expect(read.link).toMatch(SAFE_LINK)
      }),
      { numRuns: 20_000 },
    )
  })

  it('never throws, for any value', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readYouTube({ url: value })))
  })
})

describe('readContent, of an id on YouTube', () => {
  it('takes eleven characters of the right kind and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^[\w-]{10,12}$/), fc.anything()), (id) => {
        const read = readYouTube({ id })
        const isId = typeof id === 'string' && /^[\w-]{11}$/.test(id)
        expect(read?.src).toBe(isId ? `${EMBED}/${id}` : undefined)
      }),
    )
  })
})

/** Addresses made of what real and hostile ones are made of. */
function pieces() {
  const pick = (...values: string[]) => fc.constantFrom(...values)
  return fc
    .tuple(
      pick('https://', 'http://', '//', 'https:', 'javascript:', 'https://evil@', ''),
      pick(
        'www.youtube.com',
        'youtu.be',
        'youtube-nocookie.com',
        'youtube.com.evil.test',
        'YOUTU.BE',
      ),
      pick('', ':443', '.', '@evil.test', '\\'),
      pick('/watch', '/embed/', '/shorts/', '/', '/playlist', '/embed/videoseries', '/%2e%2e/'),
      pick('', ID, 'live_stream', `${ID}/`, '"><script>', '..%2f'),
      fc.array(
        fc.tuple(
          pick('v', 'list', 't', 'start', 'end', 'hl', 'loop', 'playlist', 'channel', 'autoplay'),
          fc.oneof(pick(ID, LIST, CHANNEL, '1h2m3s', '1', 'en-GB', '1&x=//evil'), fc.string()),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([scheme, host, after, path, id, query]) => {
      const search = query.map(([name, value]) => `${name}=${value}`).join('&')
      return `${scheme}${host}${after}${path}${id}${search && `?${search}`}`
    })
}
