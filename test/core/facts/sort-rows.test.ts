import { describe, expect, it } from 'vitest'
import { sortRows, type TableSort } from '../../../src/core/facts/sort-rows.js'
import { names, rows, texts } from './rows.js'

const sorted = (column: TableSort['column'], direction: TableSort['direction'] = 'ascending') =>
  names(sortRows(rows, { column, direction }, texts, 'en'))

describe('sorting the table', () => {
  it('sorts names as people count: 9 before 10', () => {
    expect(sorted('name')).toEqual([
      '_ga',
      '_ga_*',
      'bare',
      'basket',
      'rcu',
      'sid',
      'visit9',
      'visit10',
    ])
  })

  it('sorts the expiry by time, not by its words; what is not stated comes last', () => {
    expect(sorted('expiry')).toEqual([
      'sid',
      'visit9',
      '_ga_*',
      'basket',
      'rcu',
      '_ga',
      'visit10',
      'bare',
    ])
    expect(sorted('expiry', 'descending')).toEqual(sorted('expiry').reverse())
  })

  it('sorts in the language on screen', () => {
    // In Swedish, ä comes after z.
    const [first] = rows
    if (!first) throw new Error('There is no row.')
    const two = ['zebra', 'ärta'].map((name) => ({ ...first, name }))
    const by = { column: 'name', direction: 'ascending' } as const
    expect(names(sortRows(two, by, texts, 'de'))).toEqual(['ärta', 'zebra'])
    expect(names(sortRows(two, by, texts, 'sv'))).toEqual(['zebra', 'ärta'])
    expect(names(sortRows(two, by, texts, 'sv_SE'))).toEqual(['zebra', 'ärta'])
  })

  it('keeps the order of rows that say the same', () => {
    expect(sorted('category')).toEqual(names(rows))
  })

  it('leaves the rows of the caller alone', () => {
    const before = names(rows)
    sorted('name', 'descending')
    expect(names(rows)).toEqual(before)
  })
})
