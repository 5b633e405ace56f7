export * as Table from './parts.js'
export { CookieTable, type CookieTableProps } from './table.js'
export type { TableColumn } from './table-cell.js'
