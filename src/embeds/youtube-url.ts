import { readAddress } from './address.js'

/** One thing to play on YouTube, in addresses made of constants and checked words only. */
export interface YouTubeContent {
  /** The frame's address, on the host that sets fewer cookies. */
  readonly src: string
  /** The same, playing at once. */
  readonly autoplaySrc: string
  /** Where to watch it without the embed. */
  readonly link: string
  /** A short: taller than wide. */
  readonly isPortrait: boolean
}

/** What is said beside an address or an id: props of the embed, or parameters. */
type Said = Readonly<Record<string, string | number | undefined>>

export const YOUTUBE_HOSTS = [
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'youtube-nocookie.com',
  'www.youtube-nocookie.com',
  'youtu.be',
]

const PATH = /^\/(?:(watch|playlist)|(?:embed|(shorts)|live|v)\/([\w-]{11}))\/?$/
// Two words of YouTube's own paths are as long as an id.
const ID = /^(?!videoseries$|live_stream$)[\w-]{11}$/
const LIST = /^[\w-]{10,64}$/
const CHANNEL = /^UC[\w-]{22}$/
const TIME = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/

/** What the player may be told, in words and numbers; whatever else an address says is dropped. */
const OPTIONS =
  'start end list playlist hl cc_lang_pref cc_load_policy rel controls loop mute'.split(' ')
const WORDS = /^[\w,-]{1,600}$/

/** Reads an address of YouTube strictly; null for everything else. Never throws. */
export function readYouTubeUrl(value: unknown, span: Said = {}): YouTubeContent | null {
  const url = readAddress(value, YOUTUBE_HOSTS)
  if (!url) return null
  const path = (url.host === 'youtu.be' ? '/v' : '') + url.pathname
  const [, page, short, id] = PATH.exec(path) ?? []
  // A time may stand behind `#`, too.
  const said = Object.fromEntries(new URLSearchParams(`${url.search}&${url.hash.slice(1)}`))
  const { start = said.start ?? said.t, end = said.end } = span
  const found = page === 'watch' ? said.v : page ? 'videoseries' : id
  return readYouTubeId(found, { ...said, start, end }, short !== undefined)
}

/** The same for a bare video id. */
export function readYouTubeId(
  id: unknown,
  said: Said = {},
  isPortrait = false,
): YouTubeContent | null {
  const { list, channel } = said
  const [path, link] =
    id === 'videoseries' && LIST.test(`${list}`)
      ? [id, `playlist?list=${list}`]
      : id === 'live_stream' && CHANNEL.test(`${channel}`)
        ? [`${id}?channel=${channel}`, `channel/${channel}/live`]
        : typeof id === 'string' && ID.test(id)
          ? [id, `watch?v=${id}`]
          : []
  if (!path) return null
  const url = new URL(`https://www.youtube-nocookie.com/embed/${path}`)
  const told: Said = { ...said, start: seconds(said.start), end: seconds(said.end) }
  for (const name of OPTIONS) {
    const value = `${told[name] ?? ''}`
    if (WORDS.test(value)) url.searchParams.set(name, value)
  }
  const src = url.href
  url.searchParams.set('autoplay', '1')
  return { src, autoplaySrc: url.href, link: `https://www.youtube.com/${link}`, isPortrait }
}

/** `90`, `90s` and `1m30s` as whole seconds; undefined for what is no time. */
function seconds(time: string | number | undefined): number | undefined {
  const [, hours = 0, minutes = 0, rest = 0] = TIME.exec(`${time}`) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) || undefined
}
