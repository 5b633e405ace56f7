import { defineEmbed } from '../define-embed.js'
import { readYouTube, YOUTUBE_HOSTS } from '../youtube-url.js'

/** YouTube videos, shorts, live streams and playlists, from the host that sets fewer cookies. */
export const youtube = /* @__PURE__ */ defineEmbed({
  vendor: 'youtube',
  name: 'YouTube',
  provider: {
    name: 'Google Ireland Limited',
    country: 'IE',
    privacyUrl: 'https://policies.google.com/privacy',
  },
  hosts: YOUTUBE_HOSTS,
  forms:
    'https://www.youtube.com/watch?v=…, /shorts/…, /live/…, /embed/…, /playlist?list=…, or https://youtu.be/…',
  allow: 'encrypted-media; fullscreen; picture-in-picture',
  checked: '2026-11',
  read(address) {
    const content = readYouTube({ url: address.href })
    if (!content) return null
    const { src, autoplaySrc, link, isPortrait } = content
    return { src, autoplaySrc, link, aspectRatio: isPortrait ? '9 / 16' : undefined }
  },
})
