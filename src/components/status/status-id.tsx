'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { fill } from '../fill.js'
import { useStatus } from './use-status.js'
import { type StatusLineProps, useStatusLine } from './use-status-line.js'

export interface StatusIdProps extends StatusLineProps {}

/**
 * The id of the consent, or that none is stored, as after a refusal. Renders a `<p>`, or nothing where
 * there is no choice yet. Words of your own stand in either case: to keep the cases apart, change
 * `messages.status`.
 */
export const StatusId = /* @__PURE__ */ forwardRef<HTMLParagraphElement, StatusIdProps>(
  (props, ref) => {
    const { texts } = useStatus()
    const record = useConsentState((state) => state.record)
    const id = record?.id && fill(texts.id, { id: <code dir="ltr">{record.id}</code> })
    const says = record && (id || texts.noId)
    return useStatusLine({ rcu: 'status-id', says }, props, ref)
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusId, 'Status.Id')
