/**
 * What visitors read before they have opened anything: the banner, the trigger and the embeds.
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
  /** `{service}` and `{provider}` everywhere. */
  readonly embed: {
    readonly text: string
    readonly loadOnce: string
    readonly alwaysAllow: string
    readonly link: string
    readonly privacy: string
    readonly stop: string
  }
  /** Said to screen readers after a decision. */
  readonly saved: string
}

/** A category as every locale names the four default ones. */
export interface CategoryMessages {
  readonly name: string
  readonly description: string
  readonly example: string
  readonly legalBasis: string
}

/** What only the dialog, the table, the policy and the status say; a chunk of its own. */
export interface RestMessages {
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
    /** Global Privacy Control is on and denies this category. */
    readonly gpc: string
  }
  readonly categories: Readonly<Record<string, CategoryMessages>>
  readonly table: {
    /** `{category}` */
    readonly caption: string
    readonly name: string
    readonly provider: string
    readonly purpose: string
    readonly type: string
    readonly expiry: string
    readonly category: string
    readonly domain: string
    readonly none: string
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
    readonly ownProvider: string
  }
  readonly policy: PolicyMessages
  readonly status: StatusMessages
}

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
  readonly intro: {
    readonly title: string
    /** `{controller}` `{site}` */
    readonly controller: string
    /** `{vatId}` */
    readonly vatId: string
    readonly why: string
    readonly privacy: string
  }
  readonly what: { readonly title: string; readonly text: string }
  readonly purposes: {
    readonly title: string
    readonly text: string
    readonly legalBasis: string
    readonly example: string
    readonly required: string
    readonly asked: string
  }
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
    readonly more: string
  }
  readonly choice: {
    readonly title: string
    readonly text: string
    /** `{days}`: how long a choice is kept. */
    readonly kept: string
    readonly change: string
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
    readonly write: string
  }
  readonly links: { readonly title: string; readonly text: string }
}

/** What you chose, when, under which id, until when. */
export interface StatusMessages {
  readonly title: string
  readonly undecided: string
  readonly granted: string
  readonly denied: string
  /** `{date}` */
  readonly decided: string
  /** `{date}` */
  readonly until: string
  /** `{id}` */
  readonly id: string
  readonly noId: string
  readonly notPersisted: string
  readonly gpc: string
  readonly change: string
  readonly withdraw: string
}

type Section<T> = T extends object ? { readonly [K in keyof T]?: Section<T[K]> } : T

/**
 * One language. The first layer is there at once; `load` brings the rest when something needs it.
 * Texts of the rest that are given here beat the loaded ones.
 */
export interface Messages extends FirstMessages, Section<RestMessages> {
  /** BCP 47 tag of the language these texts are in. */
  readonly locale: string
  /** @default 'ltr' */
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly load?: (() => PromiseLike<RestMessages>) | undefined
}
