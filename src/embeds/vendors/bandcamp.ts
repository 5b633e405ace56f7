import { defineEmbed } from '../define-embed.js'

const PLAYER = /^\/EmbeddedPlayer(?:\.html)?((?:\/[a-z_]{1,20}=[\w.-]{1,20}){1,14})\/?$/
const OPTIONS: Readonly<Record<string, RegExp>> = {
  album: /^\d{1,15}$/,
  track: /^\d{1,15}$/,
  size: /^(small|medium|large)$/,
  bgcol: /^[0-9a-f]{6}$/,
  linkcol: /^[0-9a-f]{6}$/,
  tracklist: /^(true|false)$/,
  artwork: /^(small|none)$/,
  minimal: /^(true|false)$/,
}

/** Bandcamp albums and tracks. The address of a page does not hold the number that the player needs. */
export const bandcamp = /* @__PURE__ */ defineEmbed({
  vendor: 'bandcamp',
  name: 'Bandcamp',
  provider: { name: 'Bandcamp, LLC', country: 'US', privacyUrl: 'https://bandcamp.com/privacy' },
  hosts: ['bandcamp.com', '*.bandcamp.com'],
  frame: { kind: 'audio', allow: '' },
  read({ hostname, pathname }) {
    if (hostname !== 'bandcamp.com') {
      return {
        problem:
          'does not hold the number of the album, and only a request could find it. Open "Share / Embed" on that page and pass the address of the player',
      }
    }
    const [, given = ''] = PLAYER.exec(pathname) ?? []
    const said = Object.fromEntries(given.split('/').map((pair) => pair.split('=')))
    const kept = Object.entries(OPTIONS).filter(([name, pattern]) => pattern.test(said[name] ?? ''))
    if (!kept.some(([name]) => name === 'album' || name === 'track')) return null
    const src = `https://bandcamp.com/EmbeddedPlayer/${kept.map(([name]) => `${name}=${said[name]}`).join('/')}/`
    return { src, link: src }
  },
})
