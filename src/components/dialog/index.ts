export { PreferencesDialog, type PreferencesDialogProps } from './dialog.js'
export * as Preferences from './parts.js'
