'use client'

import { namePart } from '../../react/name-part.js'
import { arranged } from '../arranged.js'
import { StatusActions } from './status-actions.js'
import { StatusChange } from './status-change.js'
import { StatusChoices } from './status-choices.js'
import { StatusDecided } from './status-decided.js'
import { StatusGpc } from './status-gpc.js'
import { StatusId } from './status-id.js'
import { StatusNotPersisted } from './status-not-persisted.js'
import { StatusRoot, type StatusRootProps } from './status-root.js'
import { StatusTitle } from './status-title.js'
import { StatusUntil } from './status-until.js'
import { StatusWithdraw } from './status-withdraw.js'

const PARTS = [
  StatusActions,
  StatusChange,
  StatusChoices,
  StatusDecided,
  StatusGpc,
  StatusId,
  StatusNotPersisted,
  StatusTitle,
  StatusUntil,
  StatusWithdraw,
]

/** `StatusRoot` around parts that a site arranges. */
export const ArrangedStatus = /* @__PURE__ */ arranged<StatusRootProps>('policy', StatusRoot, PARTS)
if (process.env.NODE_ENV !== 'production') namePart(ArrangedStatus, 'Status.Root')
