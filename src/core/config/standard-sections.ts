import type { StandardPolicySection } from './policy-config.js'

/** The sections every policy page has, in their order. */
export const STANDARD_SECTIONS: readonly StandardPolicySection[] = [
  'intro',
  'what',
  'purposes',
  'list',
  'providers',
  'choice',
  'signal',
  'browsers',
  'rights',
  'contact',
  'links',
  'history',
]
