export { PreferencesTrigger, type PreferencesTriggerProps } from './preferences-trigger.js'
