import type { CookieRow } from './inventory.js'

/** The rows that share a table: those of a category, service or provider, or all of them. */
export type TableGrouping = 'category' | 'service' | 'provider' | 'none'

/** Rows of one table, at least one. */
export type RowGroup = readonly [CookieRow, ...CookieRow[]]

/** Groups rows, in the order in which each group appears first. */
export function groupRows(rows: readonly CookieRow[], by: TableGrouping): RowGroup[] {
  const groups = new Map<string | null, [CookieRow, ...CookieRow[]]>()
  for (const row of rows) {
    const key = by === 'none' ? '' : row[by]
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

/** The name that the rows of a group share. The library's own rows belong to no service. */
export function groupName([row]: RowGroup, by: Exclude<TableGrouping, 'none'>): string {
  const names = { category: row.categoryName, service: row.serviceName, provider: row.provider }
  return names[by] || row.provider
}
