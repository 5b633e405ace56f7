import { defineEmbed, withQuery } from '../define-embed.js'

const POST =
  /^\/(r|user|u)\/([\w-]{2,30})\/comments\/([0-9a-z]{4,10})(?:\/[\w%-]{1,600}(?:\/([0-9a-z]{4,10}))?)?\/?$/
const SHARE = /^\/(?:r|u|user)\/[\w-]{2,30}\/s\/\w+\/?$/

/** Reddit posts and comments. */
export const reddit = /* @__PURE__ */ defineEmbed({
  vendor: 'reddit',
  name: 'Reddit',
  provider: {
    name: 'Reddit Netherlands B.V.',
    country: 'NL',
    privacyUrl: 'https://www.reddit.com/policies/privacy-policy',
  },
  hosts: ['', 'www.', 'old.', 'new.', 'np.', 'sh.', 'm.', 'embed.'].map(
    (sub) => `${sub}reddit.com`,
  ),
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
    const path = `${kind === 'u' ? 'user' : kind}/${name}/comments/${post}/${comment ? `_/${comment}/` : ''}`
    return {
      src: withQuery(`https://embed.reddit.com/${path}`, { embed: 'true' }),
      link: `https://www.reddit.com/${path}`,
    }
  },
})
