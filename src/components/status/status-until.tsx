'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { StatusLine, type StatusLineProps } from './status-line.js'
import { useDay } from './use-day.js'
import { useStatus } from './use-status.js'

export interface StatusUntilProps extends StatusLineProps {}

/** The day on which the decision expires. Renders a `<p>`, or nothing if there is no decision yet. */
export const StatusUntil = /* @__PURE__ */ forwardRef<HTMLParagraphElement, StatusUntilProps>(
  (props, ref) => {
    const { texts } = useStatus()
    const record = useConsentState((state) => state.record)
    const day = useDay()
    const says = record && day(texts.until, record.expiresAt)
    return <StatusLine {...props} rcu="status-until" says={says} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusUntil, 'Status.Until')
