import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const PROJECT = /^\/(?:~\/)?edit\/([\w-]{3,80})\/?$/
const GITHUB =
  /^\/(?:(?:fork\/)?github|~\/github\.com)\/([\w.-]{1,60})\/([\w.-]{1,100})(\/tree\/[\w.-]{1,80}(?:\/[\w.-]{1,80}){0,8})?\/?$/
const PARAMETERS: Readonly<Record<string, RegExp>> = {
  file: /^[\w./,-]{1,200}$/,
  view: /^(editor|preview|both)$/,
  hideExplorer: /^1$/,
  hideNavigation: /^1$/,
  theme: /^(light|dark)$/,
  ctl: /^1$/,
}

/** StackBlitz projects (https://developer.stackblitz.com/guides/integration/embedding). */
export const stackblitz = /* @__PURE__ */ defineEmbed({
  vendor: 'stackblitz',
  name: 'StackBlitz',
  provider: {
    name: 'StackBlitz, Inc.',
    country: 'US',
    privacyUrl: 'https://stackblitz.com/privacy-policy',
  },
  hosts: ['stackblitz.com', 'www.stackblitz.com'],
  idPrefix: 'https://stackblitz.com/edit/',
  options: {
    view: ['editor', 'preview', 'both'],
    theme: ['light', 'dark'],
  },
  frame: { kind: 'code' },
  read(address, { view, theme }) {
    const [, project] = PROJECT.exec(address.pathname) ?? []
    const [, owner, repository, tree = ''] = GITHUB.exec(address.pathname) ?? []
    const path = project ? `edit/${project}` : owner && `github/${owner}/${repository}${tree}`
    if (!path) return null
    const query = Object.fromEntries(
      Object.entries(PARAMETERS).map(([name, pattern]) => [name, queryOf(address, name, pattern)]),
    )
    return {
      src: withQuery(`https://stackblitz.com/${path}`, {
        embed: 1,
        ...query,
        ...(view && { view }),
        ...(theme && { theme }),
      }),
      link: `https://stackblitz.com/${path}`,
    }
  },
})
