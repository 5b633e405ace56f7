import { describe, expect, it } from 'vitest'
import { groupName, groupRows, type TableGrouping } from '../../../src/core/facts/group-rows.js'
import { rows } from './rows.js'

const sizes = (by: Exclude<TableGrouping, 'none'>) =>
  Object.fromEntries(groupRows(rows, by).map((group) => [groupName(group, by), group.length]))

describe('grouping the table', () => {
  it('makes a table for each category, service or provider', () => {
    expect(sizes('category')).toEqual({ Necessary: 3, Statistics: 5 })
    expect(sizes('service')).toEqual({ 'This site': 1, Basket: 2, 'Google Analytics': 5 })
    expect(sizes('provider')).toEqual({
      'This site': 1,
      'Bäckerei Zürich': 2,
      'Google Ireland Ltd.': 5,
    })
  })

  it('makes one table of all, and none of nothing', () => {
    expect(groupRows(rows, 'none')).toEqual([rows])
    expect(groupRows([], 'none')).toEqual([])
  })
})
