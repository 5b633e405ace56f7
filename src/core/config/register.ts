import type { ConsentConfig } from './config.js'

/**
 * Tells every component and hook which ids the site declared, so that a typo does not compile.
 *
 * @example
 * declare module 'react-consent-ui' {
 *   interface Register { config: typeof consent }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: a site adds its `config` here by declaration merging.
export interface Register {}

type RegisteredConfig = Register extends { config: infer C extends ConsentConfig }
  ? C
  : ConsentConfig

/** The ids of the declared categories; `string` until the site fills in {@link Register}. */
export type CategoryId = Extract<keyof RegisteredConfig['categories'], string>

/** The ids of the declared services; `string` until the site fills in {@link Register}. */
export type ServiceId = Extract<keyof RegisteredConfig['services'], string>

/** What a gate, a hook or an effect can wait for: a whole category, or one service of it. */
export type GrantTarget = CategoryId | { service: ServiceId }
