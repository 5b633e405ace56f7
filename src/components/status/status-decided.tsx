'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useDay } from './use-day.js'
import { useStatus } from './use-status.js'
import { type StatusLineProps, useStatusLine } from './use-status-line.js'

export interface StatusDecidedProps extends StatusLineProps {}

/**
 * When the choice was made, or that none is made yet. Renders a `<p>`. Words of your own stand in
 * either case: to keep the cases apart, change `messages.status`.
 */
export const StatusDecided = /* @__PURE__ */ forwardRef<HTMLParagraphElement, StatusDecidedProps>(
  (props, ref) => {
    const { texts } = useStatus()
    const status = useConsentState((state) => state.status)
    const record = useConsentState((state) => state.record)
    const day = useDay()
    const says =
      record && status === 'decided' ? day(texts.decided, record.givenAt) : texts.undecided
    return useStatusLine({ rcu: 'status-decided', says }, props, ref)
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusDecided, 'Status.Decided')
