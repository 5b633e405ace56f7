'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { StatusLine, type StatusLineProps } from './status-line.js'
import { useDay } from './use-day.js'
import { useStatus } from './use-status.js'

export interface StatusDecidedProps extends StatusLineProps {}

/**
 * The day of the decision, or that there is none yet. Renders a `<p>`, or nothing if there is nothing to
 * decide. Children replace both texts: to change each of them, change `messages.status`.
 */
export const StatusDecided = /* @__PURE__ */ forwardRef<HTMLParagraphElement, StatusDecidedProps>(
  (props, ref) => {
    const { rows, texts } = useStatus()
    const status = useConsentState((state) => state.status)
    const record = useConsentState((state) => state.record)
    const day = useDay()
    const isAsked = rows?.some((row) => !row.required)
    const undecided = isAsked ? texts.undecided : null
    const says = record && status === 'decided' ? day(texts.decided, record.givenAt) : undecided
    return <StatusLine {...props} rcu="status-decided" says={says} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusDecided, 'Status.Decided')
