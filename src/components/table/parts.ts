export {
  TableCaption as Caption,
  type TableCaptionProps as CaptionProps,
} from './table-caption.js'
export { TableCell as Cell, type TableCellProps as CellProps } from './table-cell.js'
export { TableGroup as Group, type TableGroupProps as GroupProps } from './table-group.js'
export { TableRoot as Root, type TableRootProps as RootProps } from './table-root.js'
export { TableRow as Row, type TableRowProps as RowProps } from './table-row.js'
