import { defineEmbed } from '../define-embed.js'

const PATH = /^\/(?:[\w.]{1,30}\/)?(p|reels?|tv)\/([\w-]{5,40})\/(?:embed\/(?:captioned\/)?)?$/

/** Instagram posts and reels. There is no setting for privacy. */
export const instagram = /* @__PURE__ */ defineEmbed({
  vendor: 'instagram',
  name: 'Instagram',
  provider: {
    name: 'Meta Platforms Ireland Limited',
    country: 'IE',
    privacyUrl: 'https://privacycenter.instagram.com/policy',
  },
  hosts: ['instagram.com', 'www.instagram.com', 'm.instagram.com'],
  idPrefix: 'https://www.instagram.com/p/',
  options: {
    /** Shows the text of the post. @default false */
    captioned: 'flag',
  },
  frame: { kind: 'post', aspectRatio: '4 / 5' },
  read({ pathname }, { captioned }) {
    if (pathname.startsWith('/share/')) {
      return {
        problem:
          'is a share link, and only a request could tell where it leads. Open it and pass the address of the post',
      }
    }
    const [, kind, code] = PATH.exec(pathname.replace(/\/?$/, '/')) ?? []
    if (!kind) return null
    const page = `https://www.instagram.com/${kind === 'reels' ? 'reel' : kind}/${code}/`
    return { src: `${page}embed/${captioned ? 'captioned/' : ''}`, link: page }
  },
})
