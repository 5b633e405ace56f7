import type { ConsentConfig } from './config.js'

/** The categories of a config without `categories`. */
export const DEFAULT_CATEGORIES = {
  necessary: { required: true },
  preferences: {},
  statistics: {},
  marketing: { sale: true },
} as const satisfies ConsentConfig['categories']
