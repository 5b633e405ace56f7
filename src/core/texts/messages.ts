/**
 * What visitors read before they have opened anything: the banner and the trigger.
 * `{name}` places are filled in.
 */
export interface FirstMessages {
  readonly banner: {
    readonly title: string
    /** Holds a plain sentence such as "We use cookies", which automatic refusers look for. */
    readonly text: string
    readonly noticeText: string
    /** `{names}`: categories and services that came after the last decision. */
    readonly news: string
    readonly accept: string
    readonly reject: string
    readonly customize: string
    readonly acknowledge: string
    /** The X under opt-in, where it refuses. */
    readonly dismiss: string
    /** The X where it refuses nothing. */
    readonly close: string
  }
  readonly trigger: {
    readonly open: string
    /** Under opt-out (11 CCR 7015: the alternative opt-out link). */
    readonly optOut: string
  }
}

/** What an embed's placeholder says; `{service}` and `{provider}` everywhere. */
export interface EmbedMessages {
  readonly text: string
  readonly loadOnce: string
  readonly alwaysAllow: string
  readonly link: string
  readonly privacy: string
  /** The button of a loaded embed whose service is allowed. */
  readonly stop: string
  /** The button of an embed that was loaded once. */
  readonly unload: string
}

/** A category as every locale names the four default ones. */
export interface CategoryMessages {
  readonly name: string
  readonly description: string
}

/** What the policy adds about a category. */
export interface PurposeMessages {
  readonly example: string
  readonly legalBasis: string
}

/** What only the dialog and the tables say; a chunk of its own. */
export interface RestMessages {
  /** Said to screen readers after a decision. */
  readonly saved: string
  readonly dialog: {
    readonly title: string
    readonly text: string
    readonly required: string
    /** `{count}`: how many services; `one` and the like after `Intl.PluralRules`, `other` always there. */
    readonly services: PluralMessages
    readonly save: string
    readonly accept: string
    readonly reject: string
    readonly close: string
    /** `{provider}` */
    readonly privacy: string
    /** Global Privacy Control is on and denies this category. */
    readonly gpc: string
  }
  readonly categories: Readonly<Record<string, CategoryMessages>>
  readonly table: {
    /** `{name}`: the category or service the table is about. */
    readonly caption: string
    readonly name: string
    readonly provider: string
    readonly purpose: string
    readonly type: string
    readonly expiry: string
    readonly category: string
    readonly domain: string
    readonly none: string
    /** `{provider}` `{readers}`: who set it, and who else reads it. */
    readonly readBy: string
    /** By `type` of a cookie, else by kind of storage. */
    readonly types: Readonly<
      Record<
        | 'http'
        | 'script'
        | 'pixel'
        | 'cookie'
        | 'localStorage'
        | 'sessionStorage'
        | 'indexedDB'
        | 'cacheStorage',
        string
      >
    >
    readonly session: string
    readonly persistent: string
    /** The library's own record, as it lists itself. */
    readonly ownPurpose: string
    /** Proofs on their way to the site's endpoint, as they list themselves. */
    readonly queuePurpose: string
    /** Who provides what no company is named for, and where what has no domain is set. */
    readonly thisSite: string
  }
}

/** What only whole pages say: the policy and the status; another chunk, which the rest asks for. */
export interface PageMessages {
  /** Where the first layer has none at hand. */
  readonly embed?: EmbedMessages | undefined
  readonly policy: PolicyMessages
  readonly status: StatusMessages
}

/** What a loader brings: everything, or the rest with a loader for the pages. */
export type LoadedMessages = RestMessages &
  (PageMessages | { readonly loadPages: () => PromiseLike<PageMessages> })

/** A message that depends on a number, by `Intl.PluralRules` category. */
export type PluralMessages = { readonly other: string } & {
  readonly [C in Intl.LDMLPluralRule]?: string
}

/** The cookie policy page. */
export interface PolicyMessages {
  readonly title: string
  /** `{date}` */
  readonly lastUpdated: string
  /** `{version}` */
  readonly version: string
  /** The words in a sentence that link the site's privacy policy; fills `{privacyPolicy}`. */
  readonly privacyPolicy: string
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
    /** `{service}` `{purpose}` */
    readonly service: string
    readonly legalBasis: string
    readonly example: string
    /** What may run before the visitor has answered, as the law of the place has it. */
    readonly required: string
    readonly optIn: string
    readonly optOut: string
  }
  /** The four default ones. */
  readonly categories: Readonly<Record<string, PurposeMessages>>
  readonly list: { readonly title: string; readonly text: string }
  readonly providers: {
    readonly title: string
    readonly text: string
    readonly country: string
    readonly role: string
    readonly services: string
    readonly transfer: string
    /** `{provider}` */
    readonly privacy: string
    /** `{privacyPolicy}` */
    readonly more: string
  }
  readonly choice: {
    readonly title: string
    /** `{categories}`: what the visitor decides about. */
    readonly text: string
    /** `{settings}` */
    readonly change: string
    /** The words in that sentence that open the settings. */
    readonly settings: string
    /** `{days}`: how long a choice is kept. */
    readonly kept: string
    /** `{acceptance}` `{refusal}`: the same, where the two differ. */
    readonly keptApart: string
  }
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
}

/** What you chose, when, under which id, until when. */
export interface StatusMessages {
  readonly title: string
  readonly undecided: string
  readonly required: string
  readonly granted: string
  readonly denied: string
  /** `{services}`: those of the category that differ from it. */
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
  /** `{names}`: categories that were allowed all the same. */
  readonly gpcException: string
  /** `{names}`: what an earlier choice allows and the signal denies. */
  readonly gpcConflict: string
  readonly change: string
  readonly withdraw: string
}

type Section<T> = T extends object ? { readonly [K in keyof T]?: Section<T[K]> } : T

/**
 * One language. The first layer is there at once; `load` brings the rest when something needs it.
 * Texts of the rest that are given here beat the loaded ones.
 */
export interface Messages extends FirstMessages, Section<RestMessages & PageMessages> {
  /** Left out, embeds speak English. */
  readonly embed?: EmbedMessages | undefined
  /** BCP 47 tag of the language these texts are in. */
  readonly locale: string
  /** @default 'ltr' */
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly load?: (() => PromiseLike<LoadedMessages>) | undefined
}

/** One language, whole: plain data without a loader. */
export type WholeMessages = Messages & RestMessages & PageMessages
