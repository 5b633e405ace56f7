export { ChoicesBanner, type ChoicesBannerProps } from './choices-banner.js'
export { PreferencesDialog, type PreferencesDialogProps } from './dialog.js'
export * as Preferences from './parts.js'
export type { PreferencesLayout } from './preferences-content.js'
