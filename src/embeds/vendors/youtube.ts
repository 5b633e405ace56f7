import { defineEmbed, secondsOf } from '../define-embed.js'

const PATH = /^\/(?:watch|playlist|(?:embed|(shorts)|live|v)\/([\w-]+))\/?$/

/** Everything there is to watch. */
const LINK = /^(watch\?v=[\w-]{11}|playlist\?list=[\w-]{10,64}|channel\/UC[\w-]{22}\/live)$/

/** The parameters that the player accepts, with their values; all others are dropped. */
const KEPT =
  /^((start|end)=[1-9]\d*|list=[\w-]{10,64}|(playlist|hl|cc_lang_pref|cc_load_policy|rel|controls|loop|mute)=[\w,-]{1,600})$/

/** YouTube videos, shorts, live streams and playlists, from the host that sets fewer cookies. */
export const youtube = /* @__PURE__ */ defineEmbed({
  vendor: 'youtube',
  name: 'YouTube',
  provider: {
    name: 'Google Ireland Limited',
    country: 'IE',
    privacyUrl: 'https://policies.google.com/privacy',
  },
  hosts: [
    'youtube.com',
    'www.youtube.com',
    'm.youtube.com',
    'music.youtube.com',
    'youtube-nocookie.com',
    'www.youtube-nocookie.com',
    'youtu.be',
  ],
  idPrefix: 'https://youtu.be/',
  options: {
    /** Whole seconds from the beginning; beats what the address says. */
    start: 'seconds',
    /** Whole seconds from the beginning; beats what the address says. */
    end: 'seconds',
    /** The language of the subtitles, which are then on: `'fr'`. */
    captions: 'language',
  },
  frame: { kind: 'video', allow: 'encrypted-media; fullscreen; picture-in-picture' },
  read({ host, pathname, search, hash }, { start, end, captions }) {
    // A time can be after `#`, too.
    const said = Object.fromEntries(new URLSearchParams(`${search}&${hash.slice(1)}`))
    // Without a video it is a list. In a frame's path, two words as long as an id name the kind of list.
    const { v = 'videoseries', list, channel } = said
    const [place, short, id = v] = PATH.exec((host === 'youtu.be' ? '/v' : '') + pathname) ?? []
    const isLive = id === 'live_stream'
    const link =
      id === 'videoseries'
        ? `playlist?list=${list}`
        : isLive
          ? `channel/${channel}/live`
          : `watch?v=${id}`
    if (!place || !LINK.test(link)) return null
    const values: Readonly<Record<string, string | number>> = {
      ...said,
      start: secondsOf(start ?? said.start ?? said.t),
      end: secondsOf(end ?? said.end),
      ...(captions && { cc_lang_pref: captions, cc_load_policy: 1 }),
    }
    const frame = new URL(`https://www.youtube-nocookie.com/embed/${id}`)
    const query = frame.searchParams
    for (const name in values) {
      if (KEPT.test(`${name}=${values[name]}`)) query.set(name, `${values[name]}`)
    }
    if (isLive) query.set('channel', `${channel}`)
    const src = frame.href
    query.set('autoplay', '1')
    return {
      src,
      autoplaySrc: frame.href,
      link: `https://www.youtube.com/${link}`,
      ...(short && { aspectRatio: '9 / 16' }),
    }
  },
})
