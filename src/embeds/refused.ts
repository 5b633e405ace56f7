import { readPlainAddress } from './plain-address.js'

/**
 * Development only: the error for an address that an embed does not accept. `expected` says what it
 * does accept, as a whole sentence.
 */
export function refusedAddress(
  part: string,
  value: unknown,
  hosts: readonly string[],
  expected: string,
): Error {
  return refused(part, 'url', value, whyRefused(value, hosts), expected)
}

/** Development only: the error for any prop that names nothing to embed. */
export function refused(
  part: string,
  prop: string,
  value: unknown,
  why: string,
  expected: string,
): Error {
  return new Error(
    `react-consent-ui: ${part}: ${prop} ${JSON.stringify(value)} ${why}. Nothing is loaded; in production visitors see the title alone. ${expected}`,
  )
}

export const NOTHING = 'names nothing that can be embedded'

function whyRefused(value: unknown, hosts: readonly string[]): string {
  const { address, problem } = readPlainAddress(value)
  if (!address) return problem
  return hosts.includes(address.hostname) ? NOTHING : 'is on another host'
}
