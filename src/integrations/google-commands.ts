import type { ConsentState } from '../core/grants/state.js'
import type { SignalGrants, SignalMapping, SignalOverrides } from './mapping.js'

/** The consent types of Google's tags. */
export type GoogleSignal =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'

/** The services whose tags obey the signals of advertising. */
const ADS = {
  presets: ['google-ads', 'google-adsense', 'google-ad-manager'],
  otherwise: 'marketing',
} as const

export const GOOGLE_SIGNALS: SignalMapping<GoogleSignal> = {
  ad_storage: ADS,
  ad_user_data: ADS,
  ad_personalization: ADS,
  analytics_storage: { presets: ['google-analytics'], otherwise: 'statistics' },
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: 'necessary',
}

/** Options that `googleConsentMode` and `googleHeadSnippet` must share. */
export interface GoogleConsentModeOptions {
  /**
   * The category or service that a consent type follows, in place of the default. Since 15 June 2026
   * `ad_storage` alone decides which data goes from Google Analytics to Google Ads; the setting Google
   * Signals no longer does. Map `ad_storage` to nothing that visitors accept for statistics.
   *
   * Source of that date, which summarizes Google's help pages, checked 2026-11:
   * https://www.digitalapplied.com/blog/ga4-consent-split-june-15-2026-ad-storage-tracking-audit
   */
  readonly mapping?: SignalOverrides<GoogleSignal> | undefined
  /**
   * How long tags wait for an update while the state is pending or undecided. Milliseconds.
   *
   * @default 500
   */
  readonly waitForUpdateMs?: number | undefined
  /**
   * Limits the default to these regions, as ISO 3166-2 codes. An update with the current grants follows
   * at once, because Google's own default elsewhere is granted.
   *
   * @default everywhere
   */
  readonly defaultRegions?: readonly string[] | undefined
  /** Removes identifiers of ad clicks from requests while `ad_storage` is denied. @default false */
  readonly adsDataRedaction?: boolean | undefined
  /** Passes click information on in URLs while storage is denied. @default false */
  readonly urlPassthrough?: boolean | undefined
  /** The name of the global list of commands. @default 'dataLayer' */
  readonly dataLayer?: string | undefined
}

/** The commands before every tag: the default and its settings. */
export function firstCommands(
  grants: SignalGrants<GoogleSignal>,
  { status }: ConsentState,
  {
    waitForUpdateMs = 500,
    defaultRegions: region,
    adsDataRedaction,
    urlPassthrough,
  }: GoogleConsentModeOptions,
): unknown[][] {
  const wait = status === 'decided' ? {} : { wait_for_update: waitForUpdateMs }
  const said = asConsent(grants)
  return [
    ['consent', 'default', { ...said, ...wait, ...(region && { region }) }],
    ...(region ? [['consent', 'update', said]] : []),
    ...(adsDataRedaction ? [['set', 'ads_data_redaction', true]] : []),
    ...(urlPassthrough ? [['set', 'url_passthrough', true]] : []),
  ]
}

/** The grants as Google's words `granted` and `denied`. */
export function asConsent<Signal extends string>(
  grants: SignalGrants<Signal>,
): Record<Signal, 'granted' | 'denied'> {
  const entries = Object.entries(grants).map(([signal, is]) => [signal, is ? 'granted' : 'denied'])
  // The keys of `grants`, each with a word.
  return Object.fromEntries(entries) as Record<Signal, 'granted' | 'denied'>
}
