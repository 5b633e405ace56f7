import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmbedUrl } from '../../src/embeds/parse-embed-url.js'
import { mastodon } from '../../src/embeds/vendors/mastodon.js'
import { peertube } from '../../src/embeds/vendors/peertube.js'

const HOST = 'www.shop.example'
const OWN = [
  peertube('video.example', { name: 'Video e. V.' }),
  mastodon('social.example', { name: 'Social e. V.' }),
]
const parse = (url: unknown, host: string | undefined = HOST) =>
  parseEmbedUrl(url, { host, vendors: OWN })

const ID = 'aqz-KE-bpKQ'
const SHR = 'shrAbCdEfGhIjKlMn'
const APP = 'appAbCdEfGhIjKlMn'
const TRACK = '11dFghVXANMlKmJXsNCbNl'
const LOOM = '0123456789abcdef0123456789abcdef'
const KEY = 'AIzaSyA-0123456789_abcdefghijklmnopq'

/** Vendor, address, and the frame that it gives. */
const READ: readonly [vendor: string, url: string, src: string][] = [
  [
    'youtube',
    `https://www.youtube.com/watch?v=${ID}`,
    `https://www.youtube-nocookie.com/embed/${ID}`,
  ],
  [
    'youtube',
    `https://youtu.be/${ID}?si=abc&t=1m30s`,
    `https://www.youtube-nocookie.com/embed/${ID}?start=90`,
  ],
  ['youtube', `https://youtube.com/shorts/${ID}`, `https://www.youtube-nocookie.com/embed/${ID}`],
  ['vimeo', 'https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
  [
    'vimeo',
    'https://vimeo.com/76979871/abcdef0123',
    'https://player.vimeo.com/video/76979871?h=abcdef0123&dnt=1',
  ],
  [
    'vimeo',
    'https://vimeo.com/76979871?share=copy#t=1m30s',
    'https://player.vimeo.com/video/76979871?dnt=1#t=90s',
  ],
  [
    'vimeo',
    'https://player.vimeo.com/video/76979871?h=abcdef0123&badge=0',
    'https://player.vimeo.com/video/76979871?h=abcdef0123&dnt=1',
  ],
  [
    'vimeo',
    'https://vimeo.com/channels/staffpicks/76979871',
    'https://player.vimeo.com/video/76979871?dnt=1',
  ],
  [
    'vimeo',
    'https://vimeo.com/groups/motion/videos/76979871',
    'https://player.vimeo.com/video/76979871?dnt=1',
  ],
  [
    'vimeo',
    'https://vimeo.com/showcase/123456/video/76979871',
    'https://player.vimeo.com/video/76979871?dnt=1',
  ],
  ['vimeo', 'https://vimeo.com/event/123456', 'https://vimeo.com/event/123456/embed'],
  [
    'dailymotion',
    'https://www.dailymotion.com/video/x84sh87',
    'https://geo.dailymotion.com/player.html?video=x84sh87',
  ],
  [
    'dailymotion',
    'https://dai.ly/x84sh87',
    'https://geo.dailymotion.com/player.html?video=x84sh87',
  ],
  [
    'dailymotion',
    'https://www.dailymotion.com/embed/video/x84sh87?start=30',
    'https://geo.dailymotion.com/player.html?video=x84sh87&startTime=30',
  ],
  [
    'twitch',
    'https://www.twitch.tv/monstercat',
    `https://player.twitch.tv/?channel=monstercat&parent=${HOST}&autoplay=false`,
  ],
  [
    'twitch',
    'https://www.twitch.tv/videos/123456789?t=1h2m3s',
    `https://player.twitch.tv/?video=v123456789&time=1h2m3s&parent=${HOST}&autoplay=false`,
  ],
  [
    'twitch',
    'https://clips.twitch.tv/FunnyClip-abc_123',
    `https://clips.twitch.tv/embed?clip=FunnyClip-abc_123&parent=${HOST}&autoplay=false`,
  ],
  [
    'twitch',
    'https://www.twitch.tv/monstercat/clip/FunnyClip-abc',
    `https://clips.twitch.tv/embed?clip=FunnyClip-abc&parent=${HOST}&autoplay=false`,
  ],
  [
    'peertube',
    'https://video.example/w/kkGMgK9ZtnKfYAgnEtQxbv',
    'https://video.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?p2p=0',
  ],
  [
    'peertube',
    'https://video.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=1m',
    'https://video.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d?p2p=0&start=60',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2624.9!2d2.29!3d48.85',
    'https://www.google.com/maps/embed?pb=%211m18%211m12%211m3%211d2624.9%212d2.29%213d48.85',
  ],
  [
    'google-maps',
    `https://www.google.com/maps/embed/v1/place?key=${KEY}&q=Eiffel+Tower`,
    `https://www.google.com/maps/embed/v1/place?key=${KEY}&q=Eiffel+Tower`,
  ],
  [
    'google-maps',
    `https://www.google.com/maps/embed/v1/directions?key=${KEY}&origin=Oslo&destination=Bergen&mode=walking&evil=1`,
    `https://www.google.com/maps/embed/v1/directions?key=${KEY}&origin=Oslo&destination=Bergen&mode=walking`,
  ],
  [
    'google-maps',
    'https://www.google.com/maps/place/Tour+Eiffel/@48.8583701,2.2919064,17z/data=!3m1!4b1',
    'https://www.google.com/maps?q=Tour+Eiffel&ll=48.8583701%2C2.2919064&z=17&output=embed',
  ],
  [
    'google-maps',
    'https://www.google.de/maps/place/Caf%C3%A9+Einstein',
    'https://www.google.com/maps?q=Caf%C3%A9+Einstein&output=embed',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/search/?api=1&query=pizza+oslo',
    'https://www.google.com/maps?q=pizza+oslo&output=embed',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/dir/Oslo/Bergen/',
    'https://www.google.com/maps?saddr=Oslo&daddr=Bergen&output=embed',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/dir/?api=1&origin=Oslo&destination=Bergen',
    'https://www.google.com/maps?saddr=Oslo&daddr=Bergen&output=embed',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/@48.85,2.29,12.5z',
    'https://www.google.com/maps?ll=48.85%2C2.29&z=12&output=embed',
  ],
  [
    'google-maps',
    'https://maps.google.com/maps?q=Oslo&output=embed',
    'https://www.google.com/maps?q=Oslo&output=embed',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/d/u/0/viewer?mid=1AbCdEfGhIjKlMnOp&ll=1,2',
    'https://www.google.com/maps/d/embed?mid=1AbCdEfGhIjKlMnOp',
  ],
  [
    'openstreetmap',
    'https://www.openstreetmap.org/#map=15/48.8584/2.2945',
    'https://www.openstreetmap.org/export/embed.html?bbox=2.277334%2C48.849930%2C2.311666%2C48.866870&layer=mapnik',
  ],
  [
    'openstreetmap',
    'https://www.openstreetmap.org/export/embed.html?bbox=2.28,48.85,2.31,48.87&layer=mapnik&marker=48.86,2.29',
    'https://www.openstreetmap.org/export/embed.html?bbox=2.28%2C48.85%2C2.31%2C48.87&layer=mapnik&marker=48.86%2C2.29',
  ],
  [
    'spotify',
    `https://open.spotify.com/track/${TRACK}?si=abc`,
    `https://open.spotify.com/embed/track/${TRACK}`,
  ],
  [
    'spotify',
    `https://open.spotify.com/intl-de/album/${TRACK}`,
    `https://open.spotify.com/embed/album/${TRACK}`,
  ],
  [
    'spotify',
    `https://open.spotify.com/embed/episode/${TRACK}`,
    `https://open.spotify.com/embed/episode/${TRACK}`,
  ],
  ['spotify', `spotify:playlist:${TRACK}`, `https://open.spotify.com/embed/playlist/${TRACK}`],
  [
    'soundcloud',
    'https://soundcloud.com/forss/flickermood?utm_source=x',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood',
  ],
  [
    'soundcloud',
    'https://m.soundcloud.com/forss/sets/soulhack',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fsets%2Fsoulhack',
  ],
  [
    'soundcloud',
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&auto_play=true',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293',
  ],
  [
    'apple-music',
    'https://music.apple.com/us/album/abbey-road/401186200?i=401187150',
    'https://embed.music.apple.com/us/album/401186200?i=401187150',
  ],
  [
    'apple-music',
    'https://music.apple.com/de/playlist/todays-hits/pl.f4d106fed2bd41149aaacabb233eb5eb',
    'https://embed.music.apple.com/de/playlist/pl.f4d106fed2bd41149aaacabb233eb5eb',
  ],
  [
    'bandcamp',
    'https://bandcamp.com/EmbeddedPlayer/album=1234/size=large/bgcol=ffffff/evil=1/',
    'https://bandcamp.com/EmbeddedPlayer/album=1234/size=large/bgcol=ffffff/',
  ],
  [
    'x',
    'https://x.com/jack/status/20',
    'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true',
  ],
  [
    'x',
    'https://twitter.com/jack/status/20?s=20',
    'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true',
  ],
  [
    'x',
    'https://mobile.twitter.com/i/web/status/20',
    'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true',
  ],
  [
    'bluesky',
    'https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l',
    'https://embed.bsky.app/embed/bsky.app/app.bsky.feed.post/3l6oveex3ii2l',
  ],
  [
    'bluesky',
    'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3l6oveex3ii2l',
    'https://embed.bsky.app/embed/did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3l6oveex3ii2l',
  ],
  [
    'mastodon',
    'https://social.example/@Gargron/115000000000000001',
    'https://social.example/@Gargron/115000000000000001/embed',
  ],
  [
    'instagram',
    'https://www.instagram.com/p/CuXYZ_abc-1/?igsh=x',
    'https://www.instagram.com/p/CuXYZ_abc-1/embed/',
  ],
  [
    'instagram',
    'https://instagram.com/nasa/reel/CuXYZ_abc-1',
    'https://www.instagram.com/reel/CuXYZ_abc-1/embed/',
  ],
  [
    'tiktok',
    'https://www.tiktok.com/@scout2015/video/6718335390845095173?lang=en',
    'https://www.tiktok.com/player/v1/6718335390845095173',
  ],
  [
    'tiktok',
    'https://www.tiktok.com/embed/v2/6718335390845095173',
    'https://www.tiktok.com/player/v1/6718335390845095173',
  ],
  [
    'facebook',
    'https://www.facebook.com/20531316728/posts/10154009990506729/',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2F20531316728%2Fposts%2F10154009990506729%2F',
  ],
  [
    'facebook',
    'https://m.facebook.com/watch/?v=10153231379946729&ref=x',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D10153231379946729',
  ],
  [
    'facebook',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Freel%2F10153231379946729',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Freel%2F10153231379946729',
  ],
  [
    'linkedin',
    'https://www.linkedin.com/feed/update/urn:li:share:6898694772484112384/',
    'https://www.linkedin.com/embed/feed/update/urn:li:share:6898694772484112384',
  ],
  [
    'linkedin',
    'https://www.linkedin.com/posts/some-one_a-title-activity-6898694772484112384-AbCd',
    'https://www.linkedin.com/embed/feed/update/urn:li:activity:6898694772484112384',
  ],
  [
    'pinterest',
    'https://www.pinterest.fr/pin/99360735500167749/',
    'https://assets.pinterest.com/ext/embed.html?id=99360735500167749',
  ],
  [
    'reddit',
    'https://www.reddit.com/r/reactjs/comments/1abcde/a_title/?utm_source=share',
    'https://embed.reddit.com/r/reactjs/comments/1abcde/?embed=true',
  ],
  [
    'calendly',
    'https://calendly.com/acme/30min?month=2026-12',
    `https://calendly.com/acme/30min?embed_domain=${HOST}&embed_type=Inline&month=2026-12`,
  ],
  ['cal-com', 'https://cal.com/rick/get-rick-rolled', 'https://cal.com/rick/get-rick-rolled/embed'],
  [
    'typeform',
    'https://acme.typeform.com/to/AbC123xy#hidden=1',
    'https://acme.typeform.com/to/AbC123xy',
  ],
  ['tally', 'https://tally.so/r/wAbc12', 'https://tally.so/embed/wAbc12'],
  [
    'google-forms',
    'https://docs.google.com/forms/d/e/1FAIpQLSf_abcdefghijklmnop/viewform?usp=sf_link',
    'https://docs.google.com/forms/d/e/1FAIpQLSf_abcdefghijklmnop/viewform?embedded=true',
  ],
  [
    'hubspot-forms',
    'https://share-eu1.hsforms.com/1AbCdEfGhIjKlMnOpQrStUv2abcd',
    'https://share-eu1.hsforms.com/1AbCdEfGhIjKlMnOpQrStUv2abcd',
  ],
  ['airtable', `https://airtable.com/${APP}/${SHR}`, `https://airtable.com/embed/${APP}/${SHR}`],
  [
    'airtable',
    `https://airtable.com/embed/${SHR}?backgroundColor=red`,
    `https://airtable.com/embed/${SHR}`,
  ],
  [
    'figma',
    'https://www.figma.com/file/AbCdEfGhIjKlMnOpQrStUv/Name?node-id=1-2&t=x',
    `https://embed.figma.com/design/AbCdEfGhIjKlMnOpQrStUv?node-id=1-2&embed-host=${HOST}`,
  ],
  [
    'codepen',
    'https://codepen.io/team/codepen/pen/PNaGbb',
    'https://codepen.io/team/codepen/embed/PNaGbb?default-tab=result',
  ],
  [
    'codesandbox',
    'https://codesandbox.io/s/react-new?file=/src/App.js',
    'https://codesandbox.io/embed/react-new',
  ],
  [
    'codesandbox',
    'https://codesandbox.io/p/sandbox/my-box-abc123',
    'https://codesandbox.io/embed/my-box-abc123',
  ],
  [
    'stackblitz',
    'https://stackblitz.com/edit/react-abc123?file=src/App.tsx',
    'https://stackblitz.com/edit/react-abc123?embed=1&file=src%2FApp.tsx',
  ],
  [
    'stackblitz',
    'https://stackblitz.com/github/facebook/react/tree/main',
    'https://stackblitz.com/github/facebook/react/tree/main?embed=1',
  ],
  ['loom', `https://www.loom.com/share/${LOOM}?t=90`, `https://www.loom.com/embed/${LOOM}?t=90`],
  [
    'wistia',
    'https://acme.wistia.com/medias/abc123defg',
    'https://fast.wistia.net/embed/iframe/abc123defg?doNotTrack=true',
  ],
  [
    'vidyard',
    'https://share.vidyard.com/watch/AbCdEfGhIjKlMnOpQrStUv',
    'https://play.vidyard.com/AbCdEfGhIjKlMnOpQrStUv',
  ],
]

/** The origins of all vendors' frames. */
const ORIGINS = new Set(READ.map(([, , src]) => new URL(src).origin))

describe('parseEmbedUrl', () => {
  it.each(READ)('%s: reads %s', (vendor, url, src) => {
    expect(parse(url)).toMatchObject({ vendor, src })
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
      ` ${protocol}//${host}${rest}`,
      `${protocol}//${host}${rest}\n`,
      `${protocol}//${host}${rest}\u202e`,
      `${protocol}//${host}/%2e%2e${rest}`,
      `${protocol}//${host}/..${rest}`,
      `${protocol}//${host}/x%2f..${rest}`,
      `${protocol}//${host}/%5c${rest}`,
      `${protocol}//${host}/%00${rest}`,
      `${protocol}//${host.replace('.', '%2e')}${rest}`,
      `${protocol}//${host.replace('.', '。')}${rest}`,
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
          expect(ORIGINS.has(origin) || /^https:\/\/[a-z0-9-]+\.typeform\.com$/.test(origin)).toBe(
            true,
          )
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
          expect(ORIGINS.has(origin) || origin.endsWith('.typeform.com')).toBe(true)
        },
      ),
      { numRuns: 3000 },
    )
  })
})
