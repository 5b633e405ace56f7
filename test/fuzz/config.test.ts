import fc from 'fast-check'
import { ConsentConfigError, createConsentStore, validateConsent } from 'react-consent-ui/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { shop } from '../core/shop.js'
import { hostileKey } from './hostile.js'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

const key = fc.oneof(
  hostileKey,
  fc.constantFrom(
    'revision',
    'categories',
    'services',
    'providers',
    'regions',
    'policy',
    'cookies',
  ),
  fc.constantFrom('name', 'purpose', 'expires', 'category', 'provider', 'default', 'US', 'id'),
)

/** Any JSON, with hostile keys. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, false, '', 'marketing', 'opt-in', '2026-11-01', 0, 1),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.array(tie('json'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('json')), { maxLength: 6 })
      .map((entries) =>
        JSON.parse(
          `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`,
        ),
      ),
  ),
}))

/** Accepts it and can live with it, or says why not: nothing else happens. */
function holds(description: unknown): void {
  let config: ReturnType<typeof validateConsent>
  try {
    config = validateConsent(description)
  } catch (error) {
    expect(error).toBeInstanceOf(ConsentConfigError)
    expect((error as ConsentConfigError).issues.length).toBeGreaterThan(0)
    return
  }
  const store = createConsentStore(config, { region: 'US-CA' })
  store.acceptAll()
  const { categories, status } = store.getState()
  expect(status).toBe('decided')
  expect(Object.values(categories).every(Boolean)).toBe(true)
}

describe('validateConsent', () => {
  it('throws only ConsentConfigError, for any JSON', () => {
    fc.assert(fc.property(json, holds), { numRuns: 3000 })
  })

  it('throws only ConsentConfigError if any part of a config is replaced', () => {
    fc.assert(
      fc.property(json, fc.nat(), (value, at) => {
        const paths = pathsOf(shop)
        holds(withValue(shop, paths[at % paths.length] ?? [], value))
      }),
      { numRuns: 3000 },
    )
  })

  it('throws only ConsentConfigError for values that JSON cannot hold', () => {
    fc.assert(
      fc.property(fc.anything({ key, withBigInt: true, withDate: true, withMap: true }), holds),
      { numRuns: 2000 },
    )
  })
})

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name])),
  ]
}

function withValue(whole: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value
  const inner = (whole as Record<string, unknown>)[name]
  const copy: Record<string, unknown> = Array.isArray(whole)
    ? ([...whole] as never)
    : { ...(whole as object) }
  copy[name] = withValue(inner, rest, value)
  return copy
}
