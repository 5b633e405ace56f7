import type { ConsentConfig } from './config.js'

/**
 * Gives every component and hook the ids that the site declares, so that a typo does not compile.
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

/** The target of a gate, a hook or an effect: a category, or one service. */
export type GrantTarget = CategoryId | { service: ServiceId }

/**
 * Each `GrantTarget`, by its category; a service by 0. As a parameter, `GrantTargets[keyof GrantTargets]` makes
 * TypeScript list the declared ids in its error, where `GrantTarget` would show that name alone.
 */
export type GrantTargets = {
  [Id in CategoryId | 0]: Id extends string ? Id : { service: ServiceId }
}
