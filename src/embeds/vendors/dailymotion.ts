import { defineEmbed, queryOf, secondsOf, withQuery } from '../define-embed.js'

const VIDEO = /^\/(?:embed\/|[a-z]{2}\/)?video\/([0-9a-zA-Z]{5,20})(?:_[\w%-]{0,300})?\/?$/
const SHORT = /^\/([0-9a-zA-Z]{5,20})\/?$/
const PLAYER = /^\/player(?:\/[0-9a-z]{3,12})?\.html$/
const ID = /^[0-9a-zA-Z]{5,20}$/

/** Dailymotion videos. No host of Dailymotion works without cookies. */
export const dailymotion = /* @__PURE__ */ defineEmbed({
  vendor: 'dailymotion',
  name: 'Dailymotion',
  provider: {
    name: 'Dailymotion SA',
    country: 'FR',
    privacyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  },
  hosts: ['dailymotion.com', 'www.dailymotion.com', 'geo.dailymotion.com', 'dai.ly'],
  idPrefix: 'https://dai.ly/',
  options: {
    /** Whole seconds from the beginning; beats the time in the address. */
    start: 'seconds',
  },
  frame: { kind: 'video', allow: 'fullscreen; picture-in-picture; web-share' },
  read(address, { start }) {
    const { hostname, pathname } = address
    const id =
      hostname === 'geo.dailymotion.com'
        ? PLAYER.test(pathname) && queryOf(address, 'video', ID)
        : (hostname === 'dai.ly' ? SHORT : VIDEO).exec(pathname)?.[1]
    if (!id) return null
    const startTime = secondsOf(start ?? address.searchParams.get('start'))
    const player = 'https://geo.dailymotion.com/player.html'
    return {
      src: withQuery(player, { video: id, startTime: startTime || null }),
      autoplaySrc: withQuery(player, { video: id, startTime: startTime || null, autoplay: 'true' }),
      link: `https://www.dailymotion.com/video/${id}`,
    }
  },
})
