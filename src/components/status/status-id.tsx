'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { fill } from '../fill.js'
import { StatusLine, type StatusLineProps } from './status-line.js'
import { useStatus } from './use-status.js'

export interface StatusIdProps extends StatusLineProps {}

/**
 * The id of the consent, or that no id is stored, as after a refusal. Renders a `<p>`, or nothing if
 * there is no decision yet. Children replace both texts: to change each of them, change
 * `messages.status`.
 */
export const StatusId = /* @__PURE__ */ forwardRef<HTMLParagraphElement, StatusIdProps>(
  (props, ref) => {
    const { texts } = useStatus()
    const record = useConsentState((state) => state.record)
    const id = record?.id && fill(texts.id, { id: <code dir="ltr">{record.id}</code> })
    return <StatusLine {...props} rcu="status-id" says={record && (id || texts.noId)} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusId, 'Status.Id')
