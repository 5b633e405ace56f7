import type { TransferConfig } from '../config/config.js'
import type { EmbedMessages } from './embed-messages.js'

/** The texts of whole pages: the policy, the status, the controls of tables. They are a chunk of their own. */
export interface PageMessages {
  readonly tableTools: TableToolsMessages
  /** For languages whose first layer has no texts of embeds. */
  readonly embed?: EmbedMessages | undefined
  readonly policy: PolicyMessages
  readonly status: StatusMessages
}

/** The texts of the controls of a table: search, copying, and a list that is shown in part. */
export interface TableToolsMessages {
  /** The caption of a table with every item, see `groupBy` of `CookieTable`. */
  readonly all: string
  readonly search: string
  /** `{shown}` `{total}`: numbers of rows. */
  readonly shown: string
  /** In place of `shown` if the search finds nothing. */
  readonly noMatch: string
  /** `{total}`: the number of rows. */
  readonly showAll: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
}

/** The cookie policy page. */
export interface PolicyMessages {
  readonly title: string
  /** `{date}` */
  readonly lastUpdated: string
  /** `{version}` */
  readonly version: string
  /** The words that link to the site's privacy policy. They fill `{privacyPolicy}`. */
  readonly privacyPolicy: string
  /** The name of the table of contents. */
  readonly contents: string
  readonly intro: {
    readonly title: string
    /** `{controller}` */
    readonly controller: string
    readonly vatId: string
    readonly address: string
    readonly country: string
    readonly site: string
    readonly why: string
    /** `{privacyPolicy}` */
    readonly privacy: string
  }
  readonly what: { readonly title: string; readonly text: string }
  readonly purposes: {
    readonly title: string
    readonly text: string
    /** In place of `text` if the config has no optional category. */
    readonly nothing: string
    /** `{service}` `{purpose}` */
    readonly service: string
    readonly legalBasis: string
    readonly example: string
    /** Whether a category is active before the visitor has answered, by model. */
    readonly required: string
    readonly optIn: string
    readonly optOut: string
  }
  /** By category id: the four default categories. */
  readonly categories: Readonly<Record<string, PurposeMessages>>
  readonly list: { readonly title: string; readonly text: string }
  readonly providers: {
    readonly title: string
    readonly text: string
    readonly country: string
    readonly role: string
    readonly services: string
    readonly transfer: string
    /** `{country}`: where the data goes, by the safeguard that is declared. */
    readonly transfers: Readonly<Record<TransferConfig['safeguard'], string>>
    /** `{provider}` */
    readonly privacy: string
    /** `{privacyPolicy}` */
    readonly more: string
  }
  readonly choice: {
    readonly title: string
    /** `{categories}`: the names of the optional categories. */
    readonly text: string
    /** In place of the other texts if the config has no optional category. */
    readonly nothing: string
    /** `{settings}` */
    readonly change: string
    /** The words in `change` that open the dialog. They fill `{settings}`. */
    readonly settings: string
    /** `{days}`: how long a choice is stored. */
    readonly kept: string
    /** `{acceptance}` `{refusal}`: in place of `kept` if the two are stored for different times. */
    readonly keptApart: string
  }
  /** Shown by sites that sell or share data, in the sense of US state laws. */
  readonly signal: { readonly title: string; readonly text: string }
  readonly browsers: { readonly title: string; readonly text: string }
  readonly rights: {
    readonly title: string
    readonly text: string
    /** `{authority}` */
    readonly authority: string
  }
  readonly contact: {
    readonly title: string
    readonly text: string
    /** `{role}` `{email}` */
    readonly role: string
  }
  readonly links: { readonly title: string; readonly text: string }
  readonly history: {
    readonly title: string
    /** `{names}`: the services that a version added. */
    readonly added: string
    /** `{names}` */
    readonly removed: string
  }
}

/** The texts that the policy adds about a category. */
export interface PurposeMessages {
  readonly example: string
  readonly legalBasis: string
}

/** The texts of `ConsentStatus`. */
export interface StatusMessages {
  readonly title: string
  readonly undecided: string
  readonly required: string
  readonly granted: string
  readonly denied: string
  /** `{services}`: the services for which the contrary holds. */
  readonly grantedExcept: string
  /** `{services}` */
  readonly deniedExcept: string
  /** `{date}` */
  readonly decided: string
  /** `{date}` */
  readonly until: string
  /** `{id}` */
  readonly id: string
  readonly noId: string
  readonly notPersisted: string
  /** Global Privacy Control is on and nothing is sold or shared (11 CCR 7025(c)(6)). */
  readonly gpc: string
  /** `{names}`: the categories that the visitor allowed while the signal was on. */
  readonly gpcException: string
  /** `{names}`: the categories and services that an earlier choice allows and the signal denies. */
  readonly gpcConflict: string
  readonly change: string
  readonly withdraw: string
}
