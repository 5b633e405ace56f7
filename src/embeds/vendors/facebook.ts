import { readAddress } from '../address.js'
import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const HOSTS = [
  'facebook.com',
  'www.facebook.com',
  'm.facebook.com',
  'mbasic.facebook.com',
  'web.facebook.com',
]
const ID = '(?:pfbid[0-9A-Za-z]{20,80}|\\d{5,25})'
const POST = new RegExp(
  `^/(?:[\\w.-]{1,80}/(?:posts|photos)(?:/[\\w%.-]{1,300})?|groups/[\\w.-]{1,80}/(?:posts|permalink))/${ID}/?$`,
)
const VIDEO = new RegExp(`^/(?:[\\w.-]{1,80}/videos(?:/[\\w%.-]{1,300})?|reel)/${ID}/?$`)
const NUMBER = /^\d{5,25}$/
const STORY = new RegExp(`^${ID}$`)

/** Facebook posts, videos and reels. */
export const facebook = /* @__PURE__ */ defineEmbed({
  vendor: 'facebook',
  name: 'Facebook',
  provider: {
    name: 'Meta Platforms Ireland Limited',
    country: 'IE',
    privacyUrl: 'https://www.facebook.com/privacy/policy',
  },
  hosts: HOSTS,
  frame: {
    kind: 'post',
    allow: 'clipboard-write; encrypted-media; fullscreen; picture-in-picture; web-share',
  },
  read(address) {
    if (/^\/share\//.test(address.pathname)) {
      return {
        problem:
          'is a share link, and only a request could tell where it leads. Open it and pass the address of the post or video',
      }
    }
    const plugin = /^\/plugins\/(?:post|video)\.php$/.test(address.pathname)
    const inner = plugin ? readAddress(address.searchParams.get('href'), HOSTS) : address
    return inner && frameOf(inner)
  },
})

function frameOf(address: URL) {
  const path = address.pathname
  const page = 'https://www.facebook.com'
  const v = /^\/(?:watch(?:\/live)?\/?|video\.php)$/.test(path) && queryOf(address, 'v', NUMBER)
  const story = queryOf(address, 'story_fbid', STORY)
  const owner = queryOf(address, 'id', NUMBER)
  const photo = /^\/photo(?:\.php)?\/?$/.test(path) && queryOf(address, 'fbid', NUMBER)
  if (v || VIDEO.test(path)) {
    const link = v ? withQuery(`${page}/watch/`, { v }) : page + path
    const plugin = `${page}/plugins/video.php`
    return {
      src: withQuery(plugin, { href: link }),
      autoplaySrc: withQuery(plugin, { href: link, autoplay: 'true' }),
      link,
      ...(path.startsWith('/reel/') && { aspectRatio: '9 / 16' }),
    }
  }
  const link =
    /^\/(?:permalink|story)\.php$/.test(path) && story && owner
      ? withQuery(`${page}/permalink.php`, { story_fbid: story, id: owner })
      : photo
        ? withQuery(`${page}/photo/`, { fbid: photo })
        : POST.test(path) && page + path
  if (!link) return null
  return { src: withQuery(`${page}/plugins/post.php`, { href: link }), link, aspectRatio: '1' }
}
