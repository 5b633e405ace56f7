import type { Decorator } from '@storybook/react-vite'
import { ChoicesBanner, ConsentBanner, PreferencesDialog } from 'react-consent-ui'
import { BANNERS, DIALOGS } from './layouts.js'

/** Lays a story's component out as the toolbar says, unless the story does so itself. */
export const withLayout: Decorator = (Story, { args, component, globals }) => {
  const isBanner = component === ConsentBanner || component === ChoicesBanner
  const chosen = isBanner ? globals.banner : component === PreferencesDialog && globals.dialog
  const isDefault = chosen === BANNERS[0] || chosen === DIALOGS[0]
  return <Story args={!chosen || isDefault ? args : { layout: chosen, ...args }} />
}
