'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import type { HeadingLevel } from '../heading.js'
import { StatusActions } from './status-actions.js'
import { StatusChoices } from './status-choices.js'
import { StatusDecided } from './status-decided.js'
import { StatusGpc } from './status-gpc.js'
import { StatusId } from './status-id.js'
import { StatusNotPersisted } from './status-not-persisted.js'
import { StatusRoot } from './status-root.js'
import { StatusTitle } from './status-title.js'
import { StatusUntil } from './status-until.js'

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
  (props, ref) => {
    // Named by its own name where there is no provider.
    useConsentStore()
    return (
      <StatusRoot {...props} ref={ref}>
        <StatusTitle />
        <StatusChoices />
        <StatusDecided />
        <StatusUntil />
        <StatusId />
        <StatusNotPersisted />
        <StatusGpc />
        <StatusActions />
      </StatusRoot>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(ConsentStatus, 'ConsentStatus')
