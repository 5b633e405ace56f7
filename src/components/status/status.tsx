'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import type { HeadingLevel } from '../heading.js'
import { StatusChange } from './status-change.js'
import { StatusChoices } from './status-choices.js'
import { StatusDecided } from './status-decided.js'
import { StatusGpc } from './status-gpc.js'
import { StatusId } from './status-id.js'
import { StatusNotPersisted } from './status-not-persisted.js'
import { StatusRoot } from './status-root.js'
import { StatusTitle } from './status-title.js'
import { StatusUntil } from './status-until.js'
import { StatusWithdraw } from './status-withdraw.js'

export interface ConsentStatusProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** @default 2 */
  headingLevel?: HeadingLevel | undefined
}

/**
 * What the visitor chose, when, under which id and until when, with the ways to change and to
 * withdraw it. Renders a `<section>` with `data-state="pending|undecided|decided"`, busy until the
 * texts and the description have come.
 */
export const ConsentStatus = /* @__PURE__ */ forwardRef<HTMLElement, ConsentStatusProps>(
  (props, ref) => (
    <StatusRoot {...props} ref={ref}>
      <StatusTitle />
      <StatusChoices />
      <StatusDecided />
      <StatusUntil />
      <StatusId />
      <StatusNotPersisted />
      <StatusGpc />
      <div data-rcu="status-actions">
        <StatusChange />
        <StatusWithdraw />
      </div>
    </StatusRoot>
  ),
)
if (process.env.NODE_ENV !== 'production') namePart(ConsentStatus, 'ConsentStatus')
