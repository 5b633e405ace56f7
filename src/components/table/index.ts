export type { TableColumn } from '../../core/facts/cell-text.js'
export * as Table from './parts.js'
export { CookieTable, type CookieTableProps } from './table.js'
