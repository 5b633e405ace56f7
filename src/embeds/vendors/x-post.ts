import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const PATH =
  /^\/(?:(\w{1,15})\/status(?:es)?|i\/(?:web\/)?status)\/(\d{1,20})(?:\/(?:photo|video)\/\d)?\/?$/

/** Posts on X, in a frame: no script of X runs in the page. `dnt` limits what X does with the request. */
export const xPost = /* @__PURE__ */ defineEmbed({
  vendor: 'x',
  name: 'X',
  provider: {
    name: 'X Internet Unlimited Company',
    country: 'IE',
    privacyUrl: 'https://x.com/privacy',
  },
  hosts: [
    'x.com',
    'www.x.com',
    'mobile.x.com',
    'twitter.com',
    'www.twitter.com',
    'mobile.twitter.com',
    'platform.twitter.com',
  ],
  idPrefix: 'https://x.com/i/status/',
  frame: { kind: 'post', aspectRatio: '1' },
  read(address) {
    const { hostname, pathname } = address
    const [user, id] =
      hostname === 'platform.twitter.com'
        ? [undefined, pathname === '/embed/Tweet.html' && queryOf(address, 'id', /^\d{1,20}$/)]
        : (PATH.exec(pathname)?.slice(1) ?? [])
    if (!id) return null
    return {
      src: withQuery('https://platform.twitter.com/embed/Tweet.html', { id, dnt: 'true' }),
      link: `https://x.com/${user ?? 'i/web'}/status/${id}`,
    }
  },
})
