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

/** The props that name what to play. */
interface Named {
  readonly id?: unknown
  readonly url?: unknown
  readonly start?: Time
  readonly end?: Time
}
type Time = string | number | undefined

export const YOUTUBE_HOSTS =
  'youtube.com www.youtube.com m.youtube.com music.youtube.com youtube-nocookie.com www.youtube-nocookie.com youtu.be'.split(
    ' ',
  )

const ID = /^[\w-]{11}$/
const PATH = /^\/(?:watch|playlist|(?:embed|(shorts)|live|v)\/([\w-]+))\/?$/
const TIME = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/

/** Everything there is to watch. */
const LINK = /^(watch\?v=[\w-]{11}|playlist\?list=[\w-]{10,64}|channel\/UC[\w-]{22}\/live)$/

/** The parameters that the player accepts; all others are dropped. */
const OPTIONS =
  'channel start end list playlist hl cc_lang_pref cc_load_policy rel controls loop mute'.split(' ')
const WORDS = /^[\w,-]{1,600}$/

/** Reads a bare video id, or an address of YouTube, strictly; null for everything else. Never throws. */
export function readYouTube({ id: video, url, start, end }: Named): YouTubeContent | null {
  const isId = typeof video === 'string' && ID.test(video)
  const given = video === undefined ? url : isId && `https://youtu.be/${video}`
  const address = readAddress(given, YOUTUBE_HOSTS)
  if (!address) return null
  const place = PATH.exec((address.host === 'youtu.be' ? '/v' : '') + address.pathname)
  // A time can be after `#`, too.
  const said = Object.fromEntries(new URLSearchParams(`${address.search}&${address.hash.slice(1)}`))
  // Without a video it is a list. In a frame's path, two words as long as an id name the kind of list.
  const { v = 'videoseries', list, channel } = said
  const [, short, id = v] = place ?? []
  const isLive = id === 'live_stream'
  const link =
    id === 'videoseries'
      ? `playlist?list=${list}`
      : isLive
        ? `channel/${channel}/live`
        : `watch?v=${id}`
  if (!place || !LINK.test(link)) return null
  const told: Readonly<Record<string, string | number | false | undefined>> = {
    ...said,
    channel: isLive && channel,
    start: seconds(start ?? said.start ?? said.t),
    end: seconds(end ?? said.end),
  }
  const frame = new URL(`https://www.youtube-nocookie.com/embed/${id}`)
  for (const name of OPTIONS) {
    const value = `${told[name] || ''}`
    if (WORDS.test(value)) frame.searchParams.set(name, value)
  }
  const src = frame.href
  frame.searchParams.set('autoplay', '1')
  return {
    src,
    autoplaySrc: frame.href,
    link: `https://www.youtube.com/${link}`,
    isPortrait: short !== undefined,
  }
}

/** `90`, `90s` and `1m30s` as whole seconds; 0 for what is no time. */
function seconds(time: Time): number {
  // Hours, minutes and seconds.
  const parts = TIME.exec(`${time}`)?.slice(1) ?? []
  return parts.reduce((sum, part = '0') => sum * 60 + Number(part), 0)
}
