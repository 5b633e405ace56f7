import type { Decorator } from '@storybook/react-vite'
import { ChoicesBanner, ConsentBanner, PreferencesDialog } from 'react-consent-ui'
import { BANNERS, DIALOGS } from './layouts.js'

/** Lays a story's component out as the toolbar says, unless the story does so itself. */
export const withLayout: Decorator = (Story, { args, component, globals }) => {
  const isBanner = component === ConsentBanner || component === ChoicesBanner
  const isDialog = component === PreferencesDialog
  const layout = (isBanner && globals.banner) || (isDialog && globals.dialog)
  const isDefault = layout === (isBanner ? BANNERS[0] : DIALOGS[0])
  return <Story args={!layout || isDefault ? args : { layout, ...args }} />
}
