import { defineEmbed, withQuery } from '../define-embed.js'

const POST =
  /^\/(r|user)\/([\w-]{2,30})\/comments\/([0-9a-z]{4,10})(?:\/[\w%-]{1,200}(?:\/([0-9a-z]{4,10}))?)?\/?$/
const SHARE = /^\/r\/[\w-]{2,30}\/s\/\w+\/?$/

/** Reddit posts and comments. */
export const reddit = /* @__PURE__ */ defineEmbed({
  vendor: 'reddit',
  name: 'Reddit',
  provider: {
    name: 'Reddit Netherlands B.V.',
    country: 'NL',
    privacyUrl: 'https://www.reddit.com/policies/privacy-policy',
  },
  hosts: ['reddit.com', 'www.reddit.com', 'old.reddit.com', 'new.reddit.com', 'embed.reddit.com'],
  frame: { kind: 'post' },
  read({ pathname }) {
    if (SHARE.test(pathname)) {
      return {
        problem:
          'is a share link, and only a request could tell where it leads. Open it and pass the address of the post, which holds /comments/',
      }
    }
    const [, kind, name, post, comment] = POST.exec(pathname) ?? []
    if (!kind) return null
    const path = `${kind}/${name}/comments/${post}/${comment ? `_/${comment}/` : ''}`
    return {
      src: withQuery(`https://embed.reddit.com/${path}`, { embed: 'true' }),
      link: `https://www.reddit.com/${path}`,
    }
  },
})
