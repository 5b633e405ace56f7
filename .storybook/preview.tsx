import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { Container } from './docs/container.js'
import { ComponentPage } from './docs/page.js'
import { preferredScheme } from './docs/preferred-scheme.js'
import { THEMES } from './dress.js'
import { BANNERS, DIALOGS } from './layouts.js'
import { untilReachable } from './until-reachable.js'
import { LOCALES, withConsent } from './with-consent.js'
import { withLayout } from './with-layout.js'

// `findBy…` and `waitFor` give up after one second by default. A busy machine needs longer.
configure({ asyncUtilTimeout: 15_000 })

/** A toolbar menu. Each entry repeats the title: the toolbar shows nothing else of it. */
const menu = <const Icon extends string>(title: string, icon: Icon, items: string[]) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: items.map((value) => ({ value, title: `${title}: ${value}` })),
    dynamicTitle: true,
  },
})

export default {
  tags: ['autodocs'],
  decorators: [withLayout, withConsent],
  afterEach: untilReachable,
  parameters: {
    a11y: { test: 'error' },
    docs: { container: Container, page: ComponentPage },
    options: {
      storySort: {
        // The docs are in the order of docs/README.md. Storybook reads this list without running the file.
        order: [
          'Start here',
          'All pages',
          'Playground',
          'Tutorials',
          'How-to',
          [
            'Scripts',
            'Embeds',
            'Google Tag Manager and GA4',
            'Integrations',
            'Service presets',
            'Styling',
            'Languages',
            'Policy page',
            'Regions',
            'Proof of consent',
            'Stores for proofs',
            'Hooks and decisions',
            'Server rendering',
            'Next.js',
            'React Router',
            'Astro',
            'Accounts, web views and frames',
            'Subdomains',
            'Content Security Policy',
            'Compatibility',
            'Testing',
            'Troubleshooting',
            'FAQ',
            'Migrating',
          ],
          'Reference',
          [
            'Configuration',
            'ConsentProvider',
            'Components and parts',
            'Data attributes',
            'Custom properties',
            'Messages',
            'Errors and warnings',
            'Proofs',
            'Storage',
            'Command line',
            'Browsers',
            'Glossary',
          ],
          'Explanation',
          ['How consent works', 'Deleting cookies on withdrawal', 'First load and bundle'],
          'Components',
          'Looks',
        ],
      },
    },
  },
  globalTypes: {
    theme: menu('Theme', 'paintbrush', Object.keys(THEMES)),
    scheme: menu('Scheme', 'contrast', ['light', 'dark']),
    banner: menu('Banner', 'bottombar', [...BANNERS]),
    dialog: menu('Dialog', 'sidebar', [...DIALOGS]),
    locale: menu('Locale', 'globe', Object.keys(LOCALES)),
    direction: menu('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    model: menu('Model', 'shield', ['by-region', 'opt-in', 'opt-out', 'notice']),
  },
  initialGlobals: {
    theme: 'neutral',
    scheme: preferredScheme(),
    banner: BANNERS[0],
    dialog: DIALOGS[0],
    locale: 'en',
    direction: 'auto',
    model: 'by-region',
    // In tests, test/stories/setup.ts runs axe, with more rules.
    a11y: { manual: import.meta.env.MODE === 'test' },
  },
} satisfies Preview
