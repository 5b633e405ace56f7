import type { ConsentConfig, ConsentDetails } from './config.js'

/** The second half of a description: as data, or as the `import()` that brings it when needed. */
export type DetailsSource =
  | ConsentDetails
  | (() => PromiseLike<ConsentDetails | { readonly default: ConsentDetails }>)

/** Both halves as one description; what decides always comes from the first. */
export function mergeDetails(config: ConsentConfig, details: ConsentDetails): ConsentConfig {
  return {
    ...config,
    categories: mergeEach(config.categories, details.categories),
    services: mergeEach(config.services, details.services),
    providers: { ...config.providers, ...details.providers },
    policy: details.policy ?? config.policy,
  }
}

/** The whole description, at once where it is at hand. */
export function withDetails(
  config: ConsentConfig,
  details: DetailsSource | undefined,
): ConsentConfig | PromiseLike<ConsentConfig> {
  if (details === undefined) return config
  if (typeof details !== 'function') return mergeDetails(config, details)
  return details().then((loaded) =>
    mergeDetails(config, 'default' in loaded ? loaded.default : loaded),
  )
}

function mergeEach<T extends object>(
  deciding: Readonly<Record<string, T>>,
  telling: Readonly<Record<string, object | undefined>> | undefined,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(deciding).map(([id, one]) => [id, { ...telling?.[id], ...one }]),
  )
}
