import type { Preview } from '@storybook/react-vite'
import { Container } from './docs/container.js'
import { ComponentPage } from './docs/page.js'
import { preferredScheme } from './docs/preferred-scheme.js'
import { THEMES } from './dress.js'
import { BANNERS, DIALOGS } from './layouts.js'
import { LOCALES, withConsent } from './with-consent.js'
import { withLayout } from './with-layout.js'

/** A toolbar menu whose entries are their own titles. */
const menu = <const Icon extends string>(title: string, icon: Icon, items: string[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
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
            'Describe your site',
            'Gate a script',
            'Gate an embed',
            'Show the policy',
            'Read and decide in code',
            'Server rendering',
            'Style it',
            'Prove consent',
            'Test your app',
            'Tell vendors',
            'Regions',
            'Automatic answers',
            'What a withdrawal erases',
            'Where the record is kept',
            'Move from vanilla-cookieconsent',
            'Move from Klaro',
            'Move from c15t',
            'Move from Cookiebot',
            'Move from another tool',
            'Beside its peers',
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
    banner: menu('Layout of the banner', 'bottombar', [...BANNERS]),
    dialog: menu('Layout of the dialog', 'sidebar', [...DIALOGS]),
    locale: menu('Locale', 'globe', Object.keys(LOCALES)),
    direction: menu('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    model: menu('Model', 'shield', ['by-region', 'opt-in', 'opt-out', 'notice']),
  },
  initialGlobals: {
    theme: 'neutral',
    scheme: preferredScheme(),
    banner: 'bottom',
    dialog: 'center',
    locale: 'en',
    direction: 'auto',
    model: 'by-region',
  },
} satisfies Preview
