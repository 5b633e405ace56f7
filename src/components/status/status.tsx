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
  /** Level of the title. @default 2 */
  headingLevel?: HeadingLevel | undefined
}

/**
 * The visitor's current choices, their date, their id and their expiry, with buttons to change and to
 * withdraw them. Renders a `<section>` with `data-state="pending|undecided|decided"`, which is
 * `aria-busy` until the texts and the details of the config are loaded.
 */
export const ConsentStatus = /* @__PURE__ */ forwardRef<HTMLElement, ConsentStatusProps>(
  (props, ref) => {
    // So that the error about a missing provider names this component, and not a part of it.
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
