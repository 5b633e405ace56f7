import type { Checker } from './checker.js'

const PROVIDER_KEYS = ['name', 'country', 'role', 'privacyUrl', 'transfer']
/** All providers. Returns their ids. */
export function checkProviders(check: Checker, value: unknown): string[] {
  const entries = check.entries('providers', value)
  for (const { at, value: provider } of entries) checkProvider(check, at, provider)
  return entries.map(({ id }) => id)
}

/** One provider. */
export function checkProvider(check: Checker, path: string, value: unknown): void {
  const provider = check.object(path, value, PROVIDER_KEYS)
  if (!provider) return
  if (typeof provider.name !== 'string' || provider.name === '') {
    check.fail(`${path}.name`, provider.name, 'use the legal name of the provider.')
  }
  check.country(`${path}.country`, provider.country)
  if (provider.role !== undefined) check.text(`${path}.role`, provider.role)
  if (provider.transfer !== undefined) check.transfer(`${path}.transfer`, provider.transfer)
  check.url(`${path}.privacyUrl`, provider.privacyUrl)
}
