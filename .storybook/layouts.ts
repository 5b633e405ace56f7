import type { BannerLayout, PreferencesLayout } from 'react-consent-ui'

/** Every layout there is, the default first: what the toolbar offers, and what tests go through. */
export const BANNERS = [
  'bottom-end',
  'bottom-start',
  'bottom',
  'top',
  'top-start',
  'top-end',
  'center',
  'inline',
] as const satisfies readonly BannerLayout[]
export const DIALOGS = ['center', 'start', 'end'] as const satisfies readonly PreferencesLayout[]
