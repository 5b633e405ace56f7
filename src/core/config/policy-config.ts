import type { LocalizedText } from './localized-text.js'

/** The sections every policy page has, in their order. */
export type StandardPolicySection =
  | 'intro'
  | 'what'
  | 'purposes'
  | 'list'
  | 'providers'
  | 'choice'
  | 'signal'
  | 'browsers'
  | 'rights'
  | 'contact'
  | 'links'
  | 'history'

/** A section in the site's own words. */
export interface PolicySectionConfig {
  readonly id: string
  readonly title: LocalizedText
  /** Paragraphs, separated by a blank line. */
  readonly text: LocalizedText
  /** The section it follows. @default the last one */
  readonly after?: StandardPolicySection | undefined
}

/** One version of the policy, and its changes. */
export interface PolicyVersionConfig {
  readonly version: string
  /** ISO date. */
  readonly date: string
  readonly text?: LocalizedText | undefined
  /** The services that came: ids of the config, or the names of services that are gone since. */
  readonly added?: readonly string[] | undefined
  /** The services that went: names, because the config no longer declares them. */
  readonly removed?: readonly string[] | undefined
}

/** The facts of the cookie policy that are not about categories, services and providers. */
export interface PolicyConfig {
  /** The version of the text, kept in every record. */
  readonly version?: string | undefined
  /** ISO date. */
  readonly lastUpdated?: string | undefined
  /** Who is responsible for the site (GDPR 4(7)). */
  readonly controller: {
    readonly name: string
    readonly vatId?: string | undefined
    readonly address?: LocalizedText | undefined
    /** ISO 3166-1 alpha-2. */
    readonly country?: string | undefined
    /** The site's address. */
    readonly site?: string | undefined
  }
  /** Who answers questions. */
  readonly contact?:
    | { readonly email: string; readonly role?: LocalizedText | undefined }
    | undefined
  /** The site's privacy policy. */
  readonly privacyUrl?: LocalizedText | undefined
  /**
   * The authority that takes complaints of visitors (GDPR 13(2)(d)).
   *
   * @default the one of the controller's country, in the EEA, the United Kingdom and Switzerland
   */
  readonly authority?:
    | { readonly name: LocalizedText; readonly url?: LocalizedText | undefined }
    | undefined
  readonly links?:
    | readonly { readonly label: LocalizedText; readonly url: LocalizedText }[]
    | undefined
  /** Help pages of browsers; left out, the usual ones are listed. */
  readonly browsers?: readonly { readonly name: string; readonly url: LocalizedText }[] | undefined
  readonly sections?: readonly PolicySectionConfig[] | undefined
  /** The versions of the policy and their changes, newest first. */
  readonly history?: readonly PolicyVersionConfig[] | undefined
}
