import { defineEmbed } from '../define-embed.js'

const WHO =
  '(did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.-]{3,100})|[a-z0-9](?:[a-z0-9.-]{1,250})\\.[a-z]{2,20})'
const PAGE = new RegExp(`^/profile/${WHO}/post/([a-z0-9]{13})/?$`)
const FRAME = new RegExp(`^/embed/${WHO}/app\\.bsky\\.feed\\.post/([a-z0-9]{13})/?$`)

/** Posts on Bluesky. */
export const bluesky = /* @__PURE__ */ defineEmbed({
  vendor: 'bluesky',
  name: 'Bluesky',
  provider: {
    name: 'Bluesky Social, PBC',
    country: 'US',
    privacyUrl: 'https://bsky.social/about/support/privacy-policy',
  },
  hosts: ['bsky.app', 'embed.bsky.app'],
  frame: { kind: 'post', aspectRatio: '1' },
  read({ hostname, pathname }) {
    const [, who, key] = (hostname === 'bsky.app' ? PAGE : FRAME).exec(pathname) ?? []
    if (!who) return null
    return {
      src: `https://embed.bsky.app/embed/${who}/app.bsky.feed.post/${key}`,
      link: `https://bsky.app/profile/${who}/post/${key}`,
    }
  },
})
