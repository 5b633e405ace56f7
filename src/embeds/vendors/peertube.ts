import { defineEmbed, secondsOf, withQuery } from '../define-embed.js'

const PATH =
  /^\/(?:w|videos\/(?:watch|embed))\/([1-9A-HJ-NP-Za-km-z]{22}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/

/**
 * Videos of one PeerTube server, which the site names. `p2p=0` keeps the visitor's address from other
 * viewers (https://docs.joinpeertube.org/api/embed-player).
 *
 * @example
 * peertube('video.example', { name: 'Example e. V.', country: 'DE' })
 */
export const peertube = (
  host: string,
  provider: { readonly name: string; readonly country?: string; readonly privacyUrl?: string },
) =>
  defineEmbed({
    vendor: 'peertube',
    name: 'PeerTube',
    provider,
    hosts: [host],
    forms: `https://${host}/w/…`,
    idPrefix: `https://${host}/w/`,
    options: {
      /** Whole seconds from the beginning; beats the time in the address. */
      start: 'seconds',
      /** The language of the subtitles, which are then on: `'fr'`. */
      captions: 'language',
    },
    frame: { kind: 'video' },
    read(address, { start: from, captions }) {
      const [, id] = PATH.exec(address.pathname) ?? []
      if (!id) return null
      const start = secondsOf(from ?? address.searchParams.get('start')) || null
      const frame = `https://${host}/videos/embed/${id}`
      return {
        src: withQuery(frame, { p2p: 0, start, subtitle: captions }),
        autoplaySrc: withQuery(frame, { p2p: 0, start, subtitle: captions, autoplay: 1 }),
        link: withQuery(`https://${host}/w/${id}`, { start }),
      }
    },
  })
