import fc from 'fast-check'
import { en } from 'react-consent-ui/locales/en/all'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from '../../src/core/facts/cell-text.js'
import { groupRows } from '../../src/core/facts/group-rows.js'
import type { CookieRow } from '../../src/core/facts/inventory.js'
import { rowsAsCsv } from '../../src/core/facts/rows-as-csv.js'
import { searchIndex, searchRows } from '../../src/core/facts/search-rows.js'
import { sortRows } from '../../src/core/facts/sort-rows.js'

/** Configs may be made from a scan of a site: names and purposes are anything. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', '@SUM(A1)', '"', '""', 'a\r\nb', '\t=1', 'a,"b";=c', '*', '\u2028'),
)
const expires = fc.oneof(
  fc.constantFrom('session' as const, 'persistent' as const, null),
  fc.record({ days: fc.integer({ min: 1, max: 4000 }) }),
)
const row: fc.Arbitrary<CookieRow> = fc.record({
  key: fc.uuid(),
  service: fc.constant(null),
  serviceName: text,
  category: fc.constantFrom('necessary', 'marketing'),
  categoryName: text,
  name: text,
  provider: text,
  purpose: text,
  purposeLang: fc.constant(null),
  storage: fc.constant('cookie' as const),
  type: text,
  expiry: text,
  expires,
  domain: fc.option(text),
  readBy: fc.array(text, { maxLength: 2 }),
})
const rows = fc.array(row, { maxLength: 20 })

describe('copied rows with any texts', () => {
  it('are as many lines of as many cells, and no cell is a formula', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const lines = cellsOf(rowsAsCsv(some, COLUMNS, en.table, 'en'))
        expect(lines.map((cells) => cells.length)).toEqual(
          Array.from({ length: some.length + 1 }, () => COLUMNS.length),
        )
        const formulas = lines.flat().filter((cell) => /^[\t\r\n]*[=+\-@＝＋－＠]/.test(cell))
        expect(formulas).toEqual([])
      }),
    )
  })
})

describe('a search for any text', () => {
  it('finds some of the rows in their order, and each row by its own name', () => {
    fc.assert(
      fc.property(rows, text, (some, typed) => {
        const index = searchIndex(some, en.table, 'en')
        const found = searchRows(index, typed)
        expect(some.filter((one) => found.includes(one))).toEqual(found)
        for (const one of some) expect(searchRows(index, one.name)).toContain(one)
      }),
    )
  })
})

describe('an order', () => {
  it('loses no row, and stays when it is sorted again', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...COLUMNS), (some, column) => {
        const by = { column, direction: 'ascending' } as const
        const sorted = sortRows(some, by, en.table, 'en')
        expect(new Set(sorted)).toEqual(new Set(some))
        expect(sortRows(sorted, by, en.table, 'en')).toEqual(sorted)
      }),
    )
  })

  it('has each row in one group', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(groupRows(some, 'category').flat().length).toBe(some.length)
        expect(new Set(groupRows(some, 'provider').flat())).toEqual(new Set(some))
      }),
    )
  })
})

/** A reader of CSV that is not our writer: RFC 4180, every cell in quotes. */
function cellsOf(csv: string): string[][] {
  const lines: string[][] = []
  let cells: string[] = []
  let at = 0
  while (at < csv.length) {
    let cell = ''
    // Each cell starts with a quote.
    for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
      if (csv[at] === undefined) throw new Error('A cell has no end.')
      if (csv[at] === '"') at += 1
      cell += csv[at]
    }
    cells.push(cell)
    at += 1
    if (csv[at] === ',') at += 1
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n')
      at += 2
      lines.push(cells)
      cells = []
    }
  }
  return lines
}
