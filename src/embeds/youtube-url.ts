import { type Refusal, readAddress } from './address.js'

/** One thing to play on YouTube, in addresses made of constants and checked values only. */
export interface YouTubeContent {
  /** The frame's address, on the host that sets fewer cookies. */
  readonly src: string
  /** Where to watch it without the embed. */
  readonly link: string
  /** A short: taller than wide. */
  readonly isPortrait: boolean
}

/** Whole seconds from the beginning. */
export interface YouTubeSpan {
  readonly start?: number | undefined
  readonly end?: number | undefined
}

const HOSTS = [
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'youtube-nocookie.com',
  'www.youtube-nocookie.com',
  'youtu.be',
]

const SHORT_PATH = /^\/()()([\w-]{11})\/?$/
const PATH = /^\/(?:(watch|playlist)|(embed|shorts|live|v)\/([\w-]{11}))\/?$/
// Two words of YouTube's own paths are as long as an id.
const ID = /^(?!videoseries$|live_stream$)[\w-]{11}$/
const CHANNEL = /^UC[\w-]{22}$/
const TIME = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/
const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i
const FLAG = /^[01]$/

/** What an address may tell the player beside the times; everything else it carries is dropped. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  list: /^[\w-]{10,64}$/,
  playlist: /^[\w-]{11}(,[\w-]{11}){0,49}$/,
  hl: LANGUAGE,
  cc_lang_pref: LANGUAGE,
  cc_load_policy: FLAG,
  rel: FLAG,
  controls: FLAG,
  loop: FLAG,
  mute: FLAG,
}

/** Reads an address of YouTube strictly; else says why it was refused. Never throws. */
export function readYouTubeUrl(value: unknown, span: YouTubeSpan = {}): YouTubeContent | Refusal {
  const url = readAddress(value, HOSTS)
  if (typeof url === 'string') return url
  const path = url.hostname === 'youtu.be' ? SHORT_PATH : PATH
  const [, page, kind, id] = path.exec(url.pathname) ?? []
  const query = url.searchParams
  const hash = new URLSearchParams(url.hash.slice(1))
  const options = withSpan({
    start: span.start ?? readTime(query.get('start') ?? query.get('t') ?? hash.get('t')),
    end: span.end ?? readTime(query.get('end')),
  })
  for (const [name, shape] of Object.entries(OPTIONS)) {
    const said = query.get(name)
    if (said !== null && shape.test(said)) options.set(name, said)
  }

  if (page === 'playlist' || (kind === 'embed' && id === 'videoseries')) {
    const list = options.get('list')
    return list ? content('videoseries', options, `playlist?list=${list}`) : 'content'
  }
  if (kind === 'embed' && id === 'live_stream') {
    const channel = query.get('channel') ?? ''
    if (!CHANNEL.test(channel)) return 'content'
    options.set('channel', channel)
    return content('live_stream', options, `channel/${channel}/live`)
  }
  return video(page ? query.get('v') : id, options, kind === 'shorts')
}

/** The same for a bare video id. */
export function readYouTubeId(id: unknown, span: YouTubeSpan = {}): YouTubeContent | Refusal {
  return video(id, withSpan(span))
}

function video(id: unknown, options: URLSearchParams, isPortrait = false) {
  if (typeof id !== 'string' || !ID.test(id)) return 'content'
  const start = options.get('start')
  return content(id, options, `watch?v=${id}${start ? `&t=${start}` : ''}`, isPortrait)
}

function content(path: string, options: URLSearchParams, link: string, isPortrait = false) {
  const query = options.toString()
  return {
    src: `https://www.youtube-nocookie.com/embed/${path}${query && `?${query}`}`,
    link: `https://www.youtube.com/${link}`,
    isPortrait,
  }
}

function withSpan(span: YouTubeSpan): URLSearchParams {
  const options = new URLSearchParams()
  for (const name of ['start', 'end'] as const) {
    const seconds = span[name]
    if (Number.isInteger(seconds) && Number(seconds) > 0) options.set(name, `${seconds}`)
  }
  return options
}

/** `90`, `90s` and `1m30s` as seconds. */
function readTime(text: string | null): number {
  const [, hours = 0, minutes = 0, seconds = 0] = TIME.exec(text ?? '') ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
