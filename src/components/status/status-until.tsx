'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useDay } from './use-day.js'
import { useStatus } from './use-status.js'
import { type StatusLineProps, useStatusLine } from './use-status-line.js'

export interface StatusUntilProps extends StatusLineProps {}

/** Until when the choice stands. Renders a `<p>`, or nothing where there is none. */
export const StatusUntil = /* @__PURE__ */ forwardRef<HTMLParagraphElement, StatusUntilProps>(
  (props, ref) => {
    const { texts } = useStatus()
    const record = useConsentState((state) => state.record)
    const day = useDay()
    const says = record && day(texts.until, record.expiresAt)
    return useStatusLine({ rcu: 'status-until', says }, props, ref)
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusUntil, 'Status.Until')
