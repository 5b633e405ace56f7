import { readFileSync } from 'node:fs'
import * as integrations from 'react-consent-ui/integrations'
import { expect, it, vi } from 'vitest'
import type { SignalSource } from '../../src/integrations/mapping.js'

/** The default sources that each integration hands over, by the name of its function. */
const { sources } = vi.hoisted(() => ({ sources: [] as Readonly<Record<string, SignalSource>>[] }))

vi.mock('../../src/integrations/mapping.js', async (importOriginal) => {
  const mapping = await importOriginal<typeof import('../../src/integrations/mapping.js')>()
  const mapSignals: typeof mapping.mapSignals = (usual, own) => {
    sources.push(usual)
    return mapping.mapSignals(usual, own)
  }
  return { ...mapping, mapSignals }
})

/** `integration key presets category`, for each key of each integration. */
function defaults(): string[] {
  return Object.entries(integrations).flatMap(([name, make]) => {
    if (['defineIntegration', 'googleHeadSnippet'].includes(name)) return []
    sources.length = 0
    // Only Sentry requires an option, and calls it later.
    ;(make as (options: object) => unknown)({ replay: {} })
    return Object.entries(sources[0] ?? {}).map(([key, source]) => {
      const { presets, otherwise } = Object.assign(
        { presets: [] as readonly string[], otherwise: source },
        typeof source === 'object' ? source : {},
      )
      return [name, key, presets.join('+'), otherwise].join(' ')
    })
  })
}

/** The same from the table of the page. */
function documented(): string[] {
  const page = readFileSync('docs/integrations.md', 'utf8')
  const [, table = ''] =
    /\| integration \| key in `mapping` .*\n\|[ -|]*\n([\s\S]*?)\n\n/.exec(page) ?? []
  const ids = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id)
  let integration = ''
  return table.split('\n').flatMap((row) => {
    const [, name, keys, presets, category = ''] = row.split('|')
    integration = ids(name)[0] ?? integration
    return ids(keys).map((key) =>
      [integration, key, ids(presets).join('+'), category.trim()].join(' '),
    )
  })
}

it('docs/integrations.md has every key of every mapping, with what it follows', () => {
  expect(defaults().length).toBeGreaterThan(20)
  expect(documented().sort()).toEqual(defaults().sort())
})
