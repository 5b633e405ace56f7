import type { ConsentConfig, ConsentDetails } from './config.js'

/** The details of a config: as data, or as a function that loads them with `import()`. */
export type DetailsSource =
  | ConsentDetails
  | (() => PromiseLike<ConsentDetails | { readonly default: ConsentDetails }>)

/** The config with its details. The fields that decide what is granted come from `config` alone. */
export function mergeDetails(config: ConsentConfig, details: ConsentDetails): ConsentConfig {
  return {
    ...config,
    categories: mergeEach(config.categories, details.categories),
    services: mergeEach(config.services, details.services),
    providers: { ...config.providers, ...details.providers },
    policy: details.policy ?? config.policy,
  }
}

/** The config with its details. Returns a promise only if the details must be loaded. */
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
