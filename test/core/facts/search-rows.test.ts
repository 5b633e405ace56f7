import { describe, expect, it } from 'vitest'
import { searchIndex, searchRows } from '../../../src/core/facts/search-rows.js'
import { names, rows, texts } from './rows.js'

const index = searchIndex(rows, texts, 'en')
const found = (text: string) => names(searchRows(index, text))

describe('searching the table', () => {
  it('finds nothing else than everything without words', () => {
    expect(searchRows(index, ' \n')).toBe(rows)
  })

  it.each([
    ['a name', 'visit1', ['visit10']],
    ['a purpose', 'bread', ['basket']],
    ['a provider', 'google ireland', ['_ga', '_ga_*', 'visit10', 'visit9', 'bare']],
    ['another reader', 'also read', ['_ga']],
    ['a type', 'local storage', ['visit10']],
    ['an expiry', '2 years', ['_ga']],
    ['a service', 'analytics', ['_ga', '_ga_*', 'visit10', 'visit9', 'bare']],
    ['a category', 'necessary', ['rcu', 'basket', 'sid']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('finds rows with every word, in any order and in any fact', () => {
    expect(found('session google')).toEqual(['_ga_*'])
    expect(found('session bread')).toEqual([])
  })

  it('minds neither accents nor case', () => {
    expect(found('ZURICH')).toEqual(['basket', 'sid', '_ga'])
    expect(found('zu\u0308rich backerei')).toEqual(['basket', 'sid', '_ga'])
  })

  it('finds the declaration of a name that a browser shows', () => {
    expect(found('_ga_AB12')).toEqual(['_ga_*'])
  })

  it('takes no text for a pattern', () => {
    expect(found('.*')).toEqual([])
    expect(found('[')).toEqual([])
  })

  it('finds nothing where nothing matches', () => {
    expect(found('quantum')).toEqual([])
  })
})
