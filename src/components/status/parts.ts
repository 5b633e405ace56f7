export { ArrangedStatus as Root } from './arranged-root.js'
export {
  StatusActions as Actions,
  type StatusActionsProps as ActionsProps,
} from './status-actions.js'
export { StatusChange as Change, type StatusChangeProps as ChangeProps } from './status-change.js'
export {
  StatusChoices as Choices,
  type StatusChoicesProps as ChoicesProps,
} from './status-choices.js'
export {
  StatusDecided as Decided,
  type StatusDecidedProps as DecidedProps,
} from './status-decided.js'
export { StatusGpc as Gpc, type StatusGpcProps as GpcProps } from './status-gpc.js'
export { StatusId as Id, type StatusIdProps as IdProps } from './status-id.js'
export {
  StatusNotPersisted as NotPersisted,
  type StatusNotPersistedProps as NotPersistedProps,
} from './status-not-persisted.js'
export type { StatusRootProps as RootProps } from './status-root.js'
export { StatusTitle as Title, type StatusTitleProps as TitleProps } from './status-title.js'
export { StatusUntil as Until, type StatusUntilProps as UntilProps } from './status-until.js'
export {
  StatusWithdraw as Withdraw,
  type StatusWithdrawProps as WithdrawProps,
} from './status-withdraw.js'
