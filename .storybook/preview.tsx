import type { Preview } from '@storybook/react-vite'
import '../src/styles/styles.css'
import { LOCALES, withConsent } from './with-consent.js'

/** A toolbar menu whose entries are their own titles. */
const menu = <const Icon extends string>(title: string, icon: Icon, items: string[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
})

export default {
  decorators: [withConsent],
  parameters: {
    a11y: { test: 'error' },
  },
  globalTypes: {
    theme: menu('Theme', 'contrast', ['light', 'dark']),
    locale: menu('Locale', 'globe', Object.keys(LOCALES)),
    direction: menu('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    model: menu('Model', 'shield', ['by-region', 'opt-in', 'opt-out', 'notice']),
  },
  initialGlobals: { theme: 'light', locale: 'en', direction: 'auto', model: 'by-region' },
} satisfies Preview
