import type { ConsentConfig } from '../core/config/config.js'
import type { GrantTarget } from '../core/config/register.js'
import type { ConsentState } from '../core/grants/state.js'
import { warnOnce } from '../core/warn-once.js'

/** The services that a site declares from these presets, or with their ids; without any, the category. */
export interface PresetSource {
  readonly presets: readonly string[]
  readonly otherwise: GrantTarget
}

/**
 * The source of a signal: a category, a service, or several, all of which must be granted; or the services
 * of presets.
 */
export type SignalSource = GrantTarget | readonly GrantTarget[] | PresetSource

/** The source of each signal of a vendor. */
export type SignalMapping<Signal extends string> = { readonly [S in Signal]: SignalSource }

/** Other sources for some of a vendor's signals, for sites with their own categories. */
export type SignalOverrides<Signal extends string> = {
  readonly [S in Signal]?: SignalSource | undefined
}

/** Whether each signal is granted. */
export type SignalGrants<Signal extends string> = { readonly [S in Signal]: boolean }

/** The default sources, replaced by those of the site. */
export function mapSignals<Signal extends string>(
  usual: SignalMapping<Signal>,
  own: SignalOverrides<Signal> = {},
): SignalMapping<Signal> {
  const mapping: Partial<Record<Signal, SignalSource>> = {}
  for (const signal of signalsOf(usual)) mapping[signal] = own[signal] ?? usual[signal]
  // The loop has set every signal.
  return mapping as SignalMapping<Signal>
}

/** The categories and services that each signal follows on one site. */
export type SignalTargets<Signal extends string> = {
  readonly [S in Signal]: readonly GrantTarget[]
}

/** The sources as the categories and services of a site. */
export function targetSignals<Signal extends string>(
  mapping: SignalMapping<Signal>,
  config: ConsentConfig,
): SignalTargets<Signal> {
  const targets: Partial<Record<Signal, readonly GrantTarget[]>> = {}
  for (const signal of signalsOf(mapping)) targets[signal] = targetsOf(mapping[signal], config)
  // The loop has set every signal.
  return targets as SignalTargets<Signal>
}

/** The grants of a state by signal. A signal whose source is not declared is denied. */
export function grantSignals<Signal extends string>(
  mapping: SignalTargets<Signal>,
  { categories, services }: ConsentState,
): SignalGrants<Signal> {
  const isGranted = (target: GrantTarget) => {
    const [grants, id]: [Readonly<Record<string, boolean>>, string] =
      typeof target === 'string' ? [categories, target] : [services, target.service]
    return Object.hasOwn(grants, id) && grants[id] === true
  }
  const granted: Partial<Record<Signal, boolean>> = {}
  for (const signal of signalsOf(mapping)) {
    const targets = mapping[signal]
    granted[signal] = targets.length > 0 && targets.every(isGranted)
  }
  // The loop has set every signal.
  return granted as SignalGrants<Signal>
}

/** Warns of signals that no visitor can grant. */
export function warnOfUnmapped<Signal extends string>(
  name: string,
  mapping: SignalTargets<Signal>,
  config: ConsentConfig,
): void {
  const isDeclared = (target: GrantTarget) =>
    typeof target === 'string'
      ? Object.hasOwn(config.categories, target)
      : Object.hasOwn(config.services, target.service)
  const missing = signalsOf(mapping).flatMap((signal) => {
    const unknown = mapping[signal].find((target) => !isDeclared(target))
    if (unknown === undefined) return []
    const source =
      typeof unknown === 'string' ? `category "${unknown}"` : `service "${unknown.service}"`
    return [`${signal} follows the ${source}`]
  })
  if (missing.length === 0) return
  warnOnce(
    `${name}: ${missing.join(', ')}, which this site does not declare. These signals stay denied for every visitor. To change that, set what they follow in \`mapping\`.`,
  )
}

export function signalsOf<Signal extends string>(
  by: { readonly [S in Signal]: unknown },
): Signal[] {
  return Object.keys(by) as Signal[]
}

function targetsOf(source: SignalSource, { services }: ConsentConfig): readonly GrantTarget[] {
  if (typeof source === 'string' || !('presets' in source))
    return ([] as GrantTarget[]).concat(source)
  // The preset of a service that is spread from one; else a service with the id of a preset is meant.
  const declared = Object.keys(services).filter((id) =>
    source.presets.includes(services[id]?.preset ?? id),
  )
  return declared.length > 0 ? declared.map((service) => ({ service })) : [source.otherwise]
}
