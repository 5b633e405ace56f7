import type { ConsentConfig, ConsentModel } from '../config/config.js'
import type { RestMessages } from '../texts/messages.js'
import type { PageMessages } from '../texts/page-messages.js'
import type { FoundPurposes } from '../texts/purposes.js'
import type { CookieRow } from './inventory.js'

/** Everything that the content of a policy page depends on. */
export interface PolicyInput {
  readonly config: ConsentConfig
  readonly messages: RestMessages & PageMessages
  readonly purposes: FoundPurposes
  readonly locale: string
  /** The model of the visitor's region. */
  readonly model: ConsentModel
  readonly modelOf: (category: string) => ConsentModel
  readonly cookies: readonly CookieRow[]
}
