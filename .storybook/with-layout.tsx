import type { Decorator } from '@storybook/react-vite'
import {
  type BannerLayout,
  ChoicesBanner,
  ConsentBanner,
  PreferencesDialog,
  type PreferencesLayout,
} from 'react-consent-ui'

/** What the toolbar offers, the default first. */
export const BANNERS: BannerLayout[] = [
  'bottom',
  'top',
  'bottom-start',
  'bottom-end',
  'top-start',
  'top-end',
  'center',
  'inline',
]
export const DIALOGS: PreferencesLayout[] = ['center', 'start', 'end']

/** Lays a story's component out as the toolbar says, unless the story does so itself. */
export const withLayout: Decorator = (Story, { args, component, globals }) => {
  const isBanner = component === ConsentBanner || component === ChoicesBanner
  const chosen = isBanner ? globals.banner : component === PreferencesDialog && globals.dialog
  const isDefault = chosen === BANNERS[0] || chosen === DIALOGS[0]
  return <Story args={!chosen || isDefault ? args : { layout: chosen, ...args }} />
}
