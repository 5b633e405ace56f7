import { defineEmbed } from '../define-embed.js'

const PATH =
  /^\/(?:web\/|deck\/)?(?:@|users\/)(\w(?:[\w.-]{0,60}\w)?)\/(?:statuses\/)?(\d{5,20})(?:\/embed)?\/?$/

/**
 * Posts on one Mastodon server, which the site names.
 *
 * @example
 * mastodon('social.example', { name: 'Example e. V.', country: 'DE' })
 */
export const mastodon = (
  host: string,
  provider: { readonly name: string; readonly country?: string; readonly privacyUrl?: string },
) =>
  defineEmbed({
    vendor: 'mastodon',
    name: 'Mastodon',
    provider,
    hosts: [host],
    forms: `https://${host}/@user/…`,
    frame: { kind: 'post', aspectRatio: '1' },
    read({ pathname }) {
      const [, user, id] = PATH.exec(pathname) ?? []
      if (!user) return null
      const post = `https://${host}/@${user}/${id}`
      return { src: `${post}/embed`, link: post }
    },
  })
