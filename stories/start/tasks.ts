export interface Task {
  name: string
  about: string
  /** The title of its page, or a component's id. */
  page: string
}

/** The components that use the config, and the page of each. */
export const results: Task[] = [
  {
    name: 'Banner',
    about: 'Rejects in one click. Takes no focus.',
    page: 'banner',
  },
  {
    name: 'Preferences',
    about: 'Every category, service and cookie, with a permanent link to them.',
    page: 'dialog',
  },
  {
    name: 'Gates and embeds',
    about: 'Contact a third party only after the visitor agrees.',
    page: 'embed',
  },
  {
    name: 'Cookie table',
    about: 'Name, provider, purpose, type and expiry. Readable at 320 pixels.',
    page: 'table',
  },
  {
    name: 'Policy page',
    about: 'The whole policy, in the visitor’s language.',
    page: 'policy',
  },
  {
    name: 'Status',
    about: 'The current choices and their dates, with buttons to change or withdraw them.',
    page: 'status',
  },
  {
    name: 'Cookie deletion',
    about: 'Deletes what a withdrawn service has stored, and verifies it.',
    page: 'Explanation/Deleting cookies on withdrawal',
  },
  {
    name: 'Proof',
    about: 'A record of every decision, handed to your endpoint.',
    page: 'How-to/Proof of consent',
  },
]

export const tasks: Task[] = [
  {
    name: 'Block a script',
    about: 'Runs once, in order, and never before the grant.',
    page: 'How-to/Scripts',
  },
  {
    name: 'Block an embed',
    about: 'YouTube, any other frame, and other content.',
    page: 'How-to/Embeds',
  },
  {
    name: 'Show the policy',
    about: 'The whole page, in your own order, or only the table.',
    page: 'How-to/Policy page',
  },
  {
    name: 'Use hooks',
    about: 'Hooks, decisions, and the store outside React.',
    page: 'How-to/Hooks and decisions',
  },
  {
    name: 'Render on a server',
    about:
      'Vite, React Router, static HTML, strict policies. Next.js and Astro have pages of their own.',
    page: 'How-to/Server rendering',
  },
  {
    name: 'Style it',
    about: 'Tokens, themes, layouts, Tailwind CSS, shadcn/ui, unstyled parts.',
    page: 'How-to/Styling',
  },
  {
    name: 'Integrate vendors',
    about: 'Google Consent Mode, Meta, Matomo and others.',
    page: 'How-to/Integrations',
  },
  {
    name: 'Set regions',
    about: 'Which model applies where, and Global Privacy Control.',
    page: 'How-to/Regions',
  },
  {
    name: 'Test your app',
    about: 'With Testing Library and Playwright, and a guard for development.',
    page: 'How-to/Testing',
  },
]

/** Tools that people come from. */
export const moves: { tool: string; page: string }[] = [
  { tool: 'vanilla-cookieconsent', page: 'How-to/Migrate from vanilla-cookieconsent' },
  { tool: 'Klaro', page: 'How-to/Migrate from Klaro' },
  { tool: 'c15t', page: 'How-to/Migrate from c15t' },
  { tool: 'Cookiebot', page: 'How-to/Migrate from Cookiebot' },
  { tool: 'OneTrust, react-cookie-consent, your own', page: 'How-to/Migrating' },
]
