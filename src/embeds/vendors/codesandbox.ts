import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const PATH = /^\/(?:s|embed|p\/(?:sandbox|devbox))\/([0-9a-z-]{3,90})\/?$/
const PARAMETERS: Readonly<Record<string, RegExp>> = {
  view: /^(editor|preview|split|editor%20%2B%20preview)$/,
  module: /^[\w./-]{1,120}$/,
  hidenavigation: /^[01]$/,
  fontsize: /^\d{1,2}$/,
  theme: /^(light|dark)$/,
}

/** CodeSandbox sandboxes. */
export const codesandbox = /* @__PURE__ */ defineEmbed({
  vendor: 'codesandbox',
  name: 'CodeSandbox',
  provider: {
    name: 'CodeSandbox B.V.',
    country: 'NL',
    privacyUrl: 'https://codesandbox.io/legal/privacy',
  },
  hosts: ['codesandbox.io', 'www.codesandbox.io'],
  idPrefix: 'https://codesandbox.io/s/',
  options: {
    view: ['editor', 'preview', 'split'],
    theme: ['light', 'dark'],
  },
  frame: { kind: 'code' },
  read(address, { view, theme }) {
    const [, id] = PATH.exec(address.pathname) ?? []
    if (!id) return null
    const query = Object.fromEntries(
      Object.entries(PARAMETERS).map(([name, pattern]) => [name, queryOf(address, name, pattern)]),
    )
    return {
      src: withQuery(`https://codesandbox.io/embed/${id}`, {
        ...query,
        ...(view && { view }),
        ...(theme && { theme }),
      }),
      link: `https://codesandbox.io/s/${id}`,
    }
  },
})
