export interface Task {
  name: string
  about: string
  /** The title of its page, or a component's id. */
  page: string
}

/** What comes of one description, and where each of it is shown. */
export const results: Task[] = [
  {
    name: 'Banner',
    about: 'Refuses in one click, takes no focus and holds none.',
    page: 'banner',
  },
  {
    name: 'Settings',
    about: 'Every service and cookie, and the permanent way back to them.',
    page: 'dialog',
  },
  {
    name: 'Gates and embeds',
    about: 'Contact a third party only once the visitor agrees.',
    page: 'embed',
  },
  {
    name: 'Cookie table',
    about: 'Name, provider, purpose, type and expiry. Readable at 320 pixels.',
    page: 'table',
  },
  {
    name: 'Policy page',
    about: 'The whole of it, in the visitor’s language.',
    page: 'policy',
  },
  {
    name: 'Status',
    about: 'What was chosen, when, until when. Change it or withdraw it.',
    page: 'status',
  },
  {
    name: 'Erasure',
    about: 'Deletes what a withdrawn service had stored, and reads back what survived.',
    page: 'Guides/Deleting cookies on withdrawal',
  },
  {
    name: 'Proof',
    about: 'A record of every decision, handed to your endpoint.',
    page: 'Guides/Proof of consent',
  },
]

export const tasks: Task[] = [
  {
    name: 'Gate a script',
    about: 'Once, in order, and never before the grant.',
    page: 'Guides/Scripts',
  },
  {
    name: 'Gate an embed',
    about: 'YouTube, any other frame, and what is no frame.',
    page: 'Guides/Embeds',
  },
  {
    name: 'Show the policy',
    about: 'Whole, in your own order, or the table alone.',
    page: 'Guides/Policy page',
  },
  {
    name: 'Read and decide in code',
    about: 'Hooks, decisions, and the store outside React.',
    page: 'Guides/Hooks and decisions',
  },
  {
    name: 'Render on a server',
    about: 'Vite, Next, React Router; strict policies; no flash, no warning.',
    page: 'Guides/Server rendering',
  },
  {
    name: 'Make it yours',
    about: 'Tokens, themes, layouts, Tailwind CSS, shadcn/ui, bare parts.',
    page: 'Guides/Styling',
  },
  {
    name: 'Tell vendors',
    about: 'Google Consent Mode, Meta, Matomo and others.',
    page: 'Guides/Integrations',
  },
  {
    name: 'Follow the law of a region',
    about: 'Which model holds where, and Global Privacy Control.',
    page: 'Guides/Regions',
  },
  {
    name: 'Test your app',
    about: 'With Testing Library and Playwright, and a guard for development.',
    page: 'Guides/Testing',
  },
]

/** Tools that people come from. */
export const moves: { tool: string; page: string }[] = [
  { tool: 'vanilla-cookieconsent', page: 'Guides/Migrate from vanilla-cookieconsent' },
  { tool: 'Klaro', page: 'Guides/Migrate from Klaro' },
  { tool: 'c15t', page: 'Guides/Migrate from c15t' },
  { tool: 'Cookiebot', page: 'Guides/Migrate from Cookiebot' },
  { tool: 'OneTrust, react-cookie-consent, your own', page: 'Guides/Migrating' },
]
