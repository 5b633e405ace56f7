import type { PageMessages } from './page-messages.js'
import type { FoundPurposes, PurposeTexts } from './purposes.js'

/**
 * The texts of the first layer: the banner and the trigger. Placeholders such as `{names}` are filled
 * in when the text is rendered.
 */
export interface FirstMessages {
  readonly banner: {
    readonly title: string
    /**
     * `{purposes}`: the names of the optional categories. The text needs a plain sentence such as
     * "We use cookies": browsers that refuse automatically search the banner for it.
     */
    readonly text: string
    /** The text under the model `notice`. `{purposes}` as in `text`. */
    readonly noticeText: string
    /** The label of the link to `policyUrl`, in the banner and in the dialog. */
    readonly policy: string
    /** `{names}`: the categories and services that the last decision does not cover. */
    readonly news: string
    readonly accept: string
    readonly reject: string
    readonly customize: string
    readonly acknowledge: string
    /** The name of the close button under opt-in, where the button refuses. */
    readonly dismiss: string
    /** The name of the close button under the other models. */
    readonly close: string
  }
  readonly trigger: {
    readonly open: string
    /** The trigger under opt-out (11 CCR 7015: the alternative opt-out link). */
    readonly optOut: string
  }
  /** The names of the optional ones of the default categories, for `{purposes}`. */
  readonly categories: Readonly<Record<string, Pick<CategoryMessages, 'name'>>>
}

/** The texts of a category. Every locale has them for the four default categories. */
export interface CategoryMessages {
  readonly name: string
  readonly description: string
}

/** The texts of the dialog and the tables. They are a chunk of their own. */
export interface RestMessages {
  /** Announced by screen readers after a decision. */
  readonly saved: string
  readonly dialog: {
    readonly title: string
    readonly text: string
    /** In place of `text` if the config has no optional category. */
    readonly nothing: string
    readonly required: string
    /** `{count}`: how many services. `other` is required, `one` and the like follow `Intl.PluralRules`. */
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
  /** Why a visitor who has answered before is asked again; see `state.reason`. `banner.news` is for `new`. */
  readonly reasons: {
    readonly revision: string
    readonly expired: string
  }
  readonly categories: Readonly<Record<string, CategoryMessages>>
  readonly table: {
    /** `{name}`: the category or service whose items the table lists. */
    readonly caption: string
    readonly name: string
    readonly provider: string
    readonly purpose: string
    readonly type: string
    readonly expiry: string
    readonly category: string
    readonly domain: string
    readonly none: string
    /** `{provider}` sets the item, `{readers}` read it too. */
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
    /** The expiry of a cookie that is declared by its name alone. */
    readonly notStated: string
    /** The purpose of the library's own record. */
    readonly ownPurpose: string
    /** The purpose of the queue of proofs that are not delivered yet. */
    readonly queuePurpose: string
    /** The provider of an item without one, and the domain of an item without one. */
    readonly thisSite: string
  }
  /** The standard purposes. They are a chunk of their own, and a language may lack them. */
  readonly purposes?: FoundPurposes | undefined
}

/** The result of `load`: everything, or the rest with a loader for the pages. */
export type LoadedMessages = RestMessages &
  (PageMessages | { readonly loadPages: () => PromiseLike<PageMessages> }) & {
    /** Fetches the standard purposes, for configs that use one. */
    readonly loadPurposes?: (() => PromiseLike<PurposeTexts>) | undefined
  }

/** A message that depends on a number, by `Intl.PluralRules` category. */
export type PluralMessages = { readonly other: string } & {
  readonly [C in Intl.LDMLPluralRule]?: string
}

type Section<T> = T extends object ? { readonly [K in keyof T]?: Section<T[K]> } : T

/** Some texts of a language, of any section. */
export interface MessageTexts extends Section<FirstMessages & RestMessages & PageMessages> {}

/**
 * The texts of one language. The first layer is part of the first load; `load` fetches the rest when a
 * component needs it. A text given here replaces the loaded text. English replaces every text that is
 * missing.
 */
export interface Messages
  extends Pick<FirstMessages, 'banner' | 'trigger'>,
    Omit<MessageTexts, 'banner' | 'trigger'> {
  /** BCP 47 tag of the language of these texts. */
  readonly locale: string
  /** @default 'ltr' */
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly load?: (() => PromiseLike<LoadedMessages>) | undefined
}

/**
 * How far the texts of a language of the library were checked: `draft`: written, not read by another
 * reader; `second-read`: read and corrected by a second reader; `human`: by a native speaker.
 */
export type Reviewed = 'draft' | 'second-read' | 'human'

/** One whole language: plain data without a loader. */
export type WholeMessages = Messages &
  FirstMessages &
  RestMessages &
  PageMessages & {
    /** Languages of the library have it; a site's own language needs none. */
    readonly reviewed?: Reviewed | undefined
  }
