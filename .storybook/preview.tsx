import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { Container } from './docs/container.js'
import { ComponentPage } from './docs/page.js'
import { preferredScheme } from './docs/preferred-scheme.js'
import { THEMES } from './dress.js'
import { BANNERS, DIALOGS } from './layouts.js'
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
  parameters: {
    a11y: { test: 'error' },
    docs: { container: Container, page: ComponentPage },
    options: {
      storySort: {
        order: [
          'Start here',
          'Playground',
          'Guides',
          [
            'Configuration',
            'ConsentProvider',
            'Languages',
            'Styling',
            'Scripts',
            'Service presets',
            'Embeds',
            'Integrations',
            'Hooks and decisions',
            'Policy page',
            'Proof of consent',
            'Deleting cookies on withdrawal',
            'Server rendering',
            'Next.js',
            'Astro',
            'Compatibility',
            'Regions',
            'Storage',
            'Testing',
            'Migrating',
            'Migrate from vanilla-cookieconsent',
            'Migrate from Klaro',
            'Migrate from c15t',
            'Migrate from Cookiebot',
            'Browser extensions',
            'Comparison',
          ],
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
