/**
 * The banners that the benchmark and the sheet of pictures compare.
 *
 * @typedef {object} Peer
 * @property {string} page its file in pages/, without the ending
 * @property {string} title its name on npm
 * @property {RegExp} accept the button that grants everything
 * @property {[open: RegExp, save: RegExp]} [settings] the buttons that open and save the preferences
 * @property {true} [gates] it has gates, or a hook to write one with: its page exports `Gate`
 * @property {true} [react] it is rendered by React, so a server can render it and React can unmount it
 * @property {true} [pictured] it is on the sheet of pictures
 */

/** @type {readonly Peer[]} */
export const PEERS = [
  {
    page: 'ours',
    title: 'react-consent-ui',
    accept: /^accept all$/i,
    settings: [/^manage preferences$/i, /^save/i],
    gates: true,
    react: true,
    pictured: true,
  },
  {
    page: 'handwritten',
    title: 'hand-written',
    accept: /^accept all$/i,
    settings: [/^manage preferences$/i, /^save/i],
    gates: true,
    react: true,
  },
  {
    page: 'vanilla-cookieconsent',
    title: 'vanilla-cookieconsent',
    accept: /^accept all$/i,
    settings: [/^customise$/i, /^save/i],
    pictured: true,
  },
  {
    page: 'c15t',
    title: '@c15t/react',
    accept: /^accept all$/i,
    settings: [/^customize$/i, /^save/i],
    gates: true,
    react: true,
    pictured: true,
  },
  {
    page: 'klaro',
    title: 'klaro',
    accept: /^(that's ok|accept)/i,
    settings: [/^let me choose$/i, /^accept selected$/i],
    pictured: true,
  },
  {
    page: 'react-cookie-consent',
    title: 'react-cookie-consent',
    accept: /^i understand$/i,
    // It has no settings.
    react: true,
    pictured: true,
  },
  {
    page: 'react-cookie-manager',
    title: 'react-cookie-manager',
    accept: /^accept/i,
    settings: [/^manage/i, /^save/i],
    gates: true,
    react: true,
  },
  {
    page: 'cookieyes',
    title: '@cookieyes/react',
    accept: /^accept/i,
    settings: [/^(customi[sz]e|manage|preferences)/i, /^save/i],
    gates: true,
    react: true,
  },
  {
    page: 'orejime',
    title: 'orejime',
    accept: /^accept/i,
    settings: [/^(customi[sz]e|configure|learn more|personali[sz]e)/i, /^save/i],
    gates: true,
  },
]

/** The page without a banner. */
export const NOTHING = 'nothing'
