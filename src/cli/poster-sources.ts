interface PosterSource {
  /** The oEmbed address, which the encoded address of the content completes. */
  readonly endpoint: string
  /** The id of the content in the address of its page. */
  readonly id: RegExp
  readonly source: string
  readonly checked: string
}

/** The vendors with a documented address that names the picture of a content. */
export const POSTER_SOURCES: Readonly<Record<string, PosterSource>> = {
  dailymotion: {
    endpoint: 'https://www.dailymotion.com/services/oembed?format=json&url=',
    id: /\/video\/(\w+)/,
    source: 'https://developers.dailymotion.com/guides/embed-with-oembed/',
    checked: '2026-11',
  },
  soundcloud: {
    endpoint: 'https://soundcloud.com/oembed?format=json&url=',
    id: /\.com\/([\w-]+(?:\/(?!s-)[\w-]+){0,2})/,
    source: 'https://developers.soundcloud.com/docs/oembed',
    checked: '2026-11',
  },
  spotify: {
    endpoint: 'https://open.spotify.com/oembed?url=',
    id: /(\w+\/\w+)$/,
    source: 'https://developer.spotify.com/documentation/embeds/guides/using-the-oembed-api',
    checked: '2026-11',
  },
  tiktok: {
    endpoint: 'https://www.tiktok.com/oembed?url=',
    id: /\/(\d+)$/,
    source: 'https://developers.tiktok.com/doc/embed-videos/',
    checked: '2026-11',
  },
  vimeo: {
    endpoint: 'https://vimeo.com/api/oembed.json?url=',
    id: /\.com\/((?:event\/)?\d+)/,
    source: 'https://developer.vimeo.com/api/oembed/videos',
    checked: '2026-11',
  },
  wistia: {
    endpoint: 'https://fast.wistia.com/oembed?url=',
    id: /\/iframe\/(\w+)/,
    source: 'https://docs.wistia.com/docs/wistia-and-oembed',
    checked: '2026-11',
  },
  youtube: {
    endpoint: 'https://www.youtube.com/oembed?format=json&url=',
    id: /(?:[?&](?:v|list)=|\/channel\/)([\w-]+)/,
    source: 'https://oembed.org/docs',
    checked: '2026-11',
  },
}
