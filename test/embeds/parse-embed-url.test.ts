import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmbedUrl } from '../../src/embeds/parse-embed-url.js'
import { HOST, ID, ORIGINS, OWN, READ, TRACK } from './addresses.js'
import { SHARED } from './share-addresses.js'

const parse = (url: unknown, host: string | undefined = HOST) =>
  parseEmbedUrl(url, { host, vendors: OWN })

/** Vendors that give each customer a host. */
const CUSTOMER = /^https:\/\/[a-z0-9-]+\.(typeform|share(-\w{3})?\.hsforms)\.com$/
/** Letters of another alphabet that look like Latin ones. */
const CYRILLIC: Readonly<Record<string, string>> = { o: 'о', a: 'а', e: 'е', i: 'і' }

describe('parseEmbedUrl', () => {
  it.each(READ)('%s: reads %s', (vendor, url, src) => {
    expect(parse(url)).toMatchObject({ vendor, src })
  })

  describe.each(Object.entries(SHARED))('as people copy it: %s', (src, urls) => {
    it.each(urls)('is the frame of %j', (url) => {
      expect(parse(url)).toMatchObject({ src })
    })
  })

  it.each(READ)('%s: links to a page that is read alike, from %s', (vendor, url) => {
    const { link } = parse(url) as { link: string }
    expect(new URL(link).protocol).toBe('https:')
    // The page of a map's embed code and of an API player is not known.
    if (!/^https:\/\/(www\.google\.com\/maps$|www\.openstreetmap\.org\/$)/.test(link)) {
      expect(parse(link)).toMatchObject({ vendor })
    }
  })

  it('says which shape and features the frame of a product has', () => {
    expect(parse(`https://youtube.com/shorts/${ID}`)).toMatchObject({ aspectRatio: '9 / 16' })
    expect(parse('https://www.tiktok.com/@a.b/video/6718335390845095173')).toMatchObject({
      name: 'TikTok',
      aspectRatio: '9 / 16',
      allow: 'encrypted-media; fullscreen; picture-in-picture',
      autoplaySrc: 'https://www.tiktok.com/player/v1/6718335390845095173?autoplay=1',
    })
    expect(parse('https://tally.so/r/wAbc12')).toMatchObject({ allow: 'fullscreen' })
  })

  describe.each(READ)('%s, %s', (_, url) => {
    const { protocol, host, pathname, search, hash } = new URL(
      url.startsWith('spotify:') ? `https://open.spotify.com/track/${TRACK}` : url,
    )
    const rest = pathname + search + hash
    it.each([
      `${protocol}//${host}.evil.test${rest}`,
      `${protocol}//${host}-evil.test${rest}`,
      `${protocol}//${host}@evil.test${rest}`,
      `${protocol}//evil.test@${host}${rest}`,
      `${protocol}//${host}:443${rest}`,
      `${protocol}//${host}:8443${rest}`,
      `${protocol}//${host}.${rest}`,
      `${protocol}//evil.test/${host}${rest}`,
      `${protocol}//evil.test?${host}${rest}`,
      `${protocol}//evil.test#${host}${rest}`,
      `${protocol}//${host}\\@evil.test${rest}`,
      `${protocol}\\\\${host}${rest}`,
      `${protocol}/${host}${rest}`,
      `javascript://${host}${rest}`,
      `javascript:alert(1)//${host}${rest}`,
      `data:text/html,//${host}${rest}`,
      `ftp://${host}${rest}`,
      `blob:${protocol}//${host}${rest}`,
      `\t${protocol}//${host}${rest}`,
      `\ufeff${protocol}//${host}${rest}`,
      `${protocol}//${host}${rest}\n`,
      `${protocol}//${host}${rest}\u202e`,
      `${protocol}//${host}/%2e%2e${rest}`,
      `${protocol}//${host}/..${rest}`,
      `${protocol}//${host}/x%2f..${rest}`,
      `${protocol}//${host}/%5c${rest}`,
      `${protocol}//${host}/%00${rest}`,
      `${protocol}//${host.replace('.', '%2e')}${rest}`,
      `${protocol}//${host.replace('.', '。')}${rest}`,
      `${protocol}//${host.replace('.', '．')}${rest}`,
      `${protocol}//${host.replace('.', '%252e')}${rest}`,
      `${protocol}//${host.replace(/[a-z](?=\.[a-z.]+$)/, (letter) => `${letter}\u00ad`)}${rest}`,
      `${protocol}//${host.replace(/[oaei]/, (letter) => CYRILLIC[letter] ?? letter)}${rest}`,
      `${protocol}//[${host}]${rest}`,
      `${protocol}//${host}:${rest}`,
      `${protocol}//:@${host}${rest}`,
      `${protocol}//${host}%2f.evil.test${rest}`,
      `${protocol}//${host}%00.evil.test${rest}`,
      `${protocol}//evil.test%2f@${host}${rest}`,
      `${protocol}///${host}${rest}`,
      `${protocol}//${host}/.${rest}`,
      `${protocol}//${host}/%252e%252e/${rest}`,
      `${protocol}//${host}/x%2F..${rest}`,
      `${protocol}//${host}/x%5C..${rest}`,
      `${protocol}//${host}/\u202e${rest}`,
      `${protocol}//${host}/\u200b${rest}`,
      `vbscript://${host}${rest}`,
      `file://${host}${rest}`,
      `ws://${host}${rest}`,
      `view-source:${protocol}//${host}${rest}`,
      `java\tscript://${host}${rest}`,
      `htt\tps://${host}${rest}`,
      `${protocol}\t//${host}${rest}`,
      `<iframe src="${protocol}//${host}${rest}">`,
    ])('refuses %j', (hostile) => {
      expect(parse(hostile)).toEqual({ error: expect.stringMatching(/\S/) })
    })
  })

  it.each([
    ['https://t.co/abc', 'is a short link'],
    ['https://maps.app.goo.gl/abc', 'is a short link'],
    ['https://vm.tiktok.com/ZMabc/', 'is a short link'],
    ['https://spotify.link/abc', 'is a short link'],
    ['https://fb.watch/abc/', 'is a short link'],
    ['https://on.soundcloud.com/abc', 'is a short link'],
    ['https://pin.it/abc', 'is a short link'],
    ['https://share.google/abc', 'is a short link'],
    ['https://osm.org/go/0CUS9bb', 'is a short link'],
    ['https://lite.tiktok.com/t/ZTabc/', 'is a short link'],
    ['https://www.tiktok.com/t/ZTabc/', 'is a short link'],
    ['https://www.instagram.com/share/p/BAbc_123', 'is a share link'],
    ['https://forms.gle/abc', 'is a short link'],
    ['https://www.facebook.com/share/v/abc/', 'is a share link'],
    ['https://www.reddit.com/r/reactjs/s/abc123', 'is a share link'],
    ['https://artist.bandcamp.com/album/name', 'does not hold the number of the album'],
    [
      'https://docs.google.com/forms/d/1FAIpQLSf_abcdefghijklmnop/edit',
      'is the address of the editor',
    ],
    ['https://evil.test/', 'is not on the host of a known product; its frame is `GatedEmbed`.'],
    ['https://vimeo.com/about', 'names nothing on Vimeo to embed. Use https://vimeo.com/76979871'],
    ['https://youtu.be:443/x', 'names a port'],
    ['https://a@youtu.be/x', 'carries a user name'],
    ['javascript:alert(1)', 'is not an https address'],
    ['nonsense', 'is not an address'],
    ['', 'is not an address'],
    [undefined, 'is not an address'],
    [{}, 'is not an address'],
  ])('says why %j is refused, and what to use', (url, why) => {
    expect(parse(url)).toEqual({ error: expect.stringContaining(why) })
  })

  it('asks for the host that Twitch requires', () => {
    expect(parseEmbedUrl('https://www.twitch.tv/monstercat')).toEqual({
      error: expect.stringContaining('Pass { host: "www.shop.example" }'),
    })
  })

  it.each([
    'https://shop.example',
    'shop.example:443',
    'a b',
    'x/y',
    '',
    '-a.example',
    'ex\u202eample',
  ])('refuses the host %j, which a frame address would carry', (host) => {
    expect(parseEmbedUrl('https://www.twitch.tv/monstercat', { host })).toEqual({
      error: expect.stringContaining('is not the host name of a page'),
    })
  })

  it.each([
    ['https://www.tiktoK.com/@a/video/6718335390845095173'.replace('K', '\u212a')],
    ['https://www.linkedin.com/posts/activity-6898694772484112384'.replace('k', '\u212a')],
    [`https://y\uff4futu.be/${ID}`],
    [`https://www.youtube.com/watch?v=${ID}\u0000`],
    [`https://www.youtube.com/watch?v=${ID}&list=\u202e`],
    [`https://www.youtube.com/embed/${ID}%22%3E`],
    ['https://player.twitch.tv/embed?channel=monstercat'],
    ['https://clips.twitch.tv/a/b'],
    [`https://www.youtube.com//watch?v=${ID}`],
    [`https://www.youtube.com/redirect?q=https://youtu.be/${ID}`],
    [`https://www.youtube.com/attribution_link?u=/watch?v%3D${ID}`],
    ['https://l.facebook.com/l.php?u=https://www.facebook.com/reel/10153231379946729'],
    ['https://www.facebook.com/plugins/video.php?href=//evil.test/reel/10153231379946729'],
    ['https://www.facebook.com/plugins/post.php?href=javascript:alert(1)'],
    ['https://www.figma.com/embed?url=https://www.figma.com/design/AbCdEfGhIjKlMnOpQrStUv'],
    ['https://w.soundcloud.com/player/?url=https://soundcloud.com.evil.test/a/b'],
    ['https://w.soundcloud.com/player/?url=https://evil@soundcloud.com/a/b'],
    ['https://w.soundcloud.com/player/?url=https://api.soundcloud.com/tracks/1?x=1'],
    ['https://a_b.typeform.com/to/AbC123xy'],
    ['https://a.b.typeform.com/to/AbC123xy'],
    ['https://xn--a.typeform.com/to/AbC123xy'],
    ['https://social.example/@miller@other.example/115000000000000001'],
    ['https://www.google.com.evil.test/maps/embed?pb=!1m18!1m12'],
    ['https://www.google.com/url?q=https://www.google.com/maps/place/Oslo'],
    ['https://www.google.xyz/maps/place/Oslo'],
    ['https://maps.google.com/maps/place/%00'],
    ['https://www.google.com/maps/place/%E2%80%AEoslO'],
    ['https://www.twitch.tv/directory'],
    ['https://soundcloud.com/discover'],
    ['https://calendly.com/pricing'],
    ['https://www.google.com/search?q=x'],
    ['https://www.google.com/maps/embed?pb="><script>'],
    [`https://www.google.com/maps/embed/v1/place?key=short&q=x`],
    ['https://www.facebook.com/plugins/post.php?href=https://evil.test/posts/12345'],
    [
      'https://www.facebook.com/plugins/post.php?href=https://www.facebook.com@evil.test/a/posts/12345',
    ],
    ['https://w.soundcloud.com/player/?url=https://evil.test/a/b'],
    ['https://open.spotify.com/track/short'],
    ['https://vimeo.com/76979871/../1'],
    [`https://www.youtube.com/watch?v=${ID}"><script>`],
  ])('embeds nothing for %s', (url) => {
    expect(parse(url)).toHaveProperty('error')
  })

  it('gives a frame on the origin of a vendor or none, for any input', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '.',
        '..',
        '%2f',
        '%2e',
        '\\',
        '@',
        ':',
        '?',
        '#',
        '&',
        '=',
        '"',
        '<',
        '>',
        ' ',
        '\u0000',
        '\u202e',
        'javascript:',
        'https://',
        'evil.test',
      ),
      fc.constantFrom(...READ.map(([, url]) => url)),
      fc.constantFrom(...READ.flatMap(([, url]) => url.split(/(?<=[/?#&=])/))),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const embed = parse(pieces.join(''))
        if (embed.error !== undefined) return
        for (const address of [embed.src, embed.autoplaySrc ?? embed.src]) {
          const { origin, username, href } = new URL(address)
          expect(ORIGINS.has(origin) || CUSTOMER.test(origin)).toBe(true)
          expect(username).toBe('')
          expect(href).toBe(address)
          expect(address).not.toMatch(/[\s"<>\\\p{C}]/u)
        }
        expect(embed.link).toMatch(/^https:\/\/[^\s"<>\\]+$/)
      }),
      { numRuns: 3000 },
    )
  })

  it('changes nothing that matters when one character of an address changes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...READ.map(([, url]) => url)),
        fc.nat(),
        fc.string({ unit: 'grapheme', minLength: 0, maxLength: 3 }),
        (url, at, insert) => {
          const cut = at % (url.length + 1)
          const embed = parse(url.slice(0, cut) + insert + url.slice(cut + (at % 2)))
          if (embed.error !== undefined) return
          const { origin } = new URL(embed.src)
          expect(ORIGINS.has(origin) || CUSTOMER.test(origin)).toBe(true)
        },
      ),
      { numRuns: 3000 },
    )
  })
})
