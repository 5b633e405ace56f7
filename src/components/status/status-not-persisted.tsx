'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { StatusLine, type StatusLineProps } from './status-line.js'
import { useStatus } from './use-status.js'

export interface StatusNotPersistedProps extends StatusLineProps {}

/**
 * Says that the browser does not store the decision, so that it applies to this page only. Renders a
 * `<p>`, or nothing if the decision is stored.
 */
export const StatusNotPersisted = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  StatusNotPersistedProps
>((props, ref) => {
  const { texts } = useStatus()
  const persisted = useConsentState((state) => state.persisted)
  return <StatusLine {...props} rcu="note" says={persisted ? null : texts.notPersisted} ref={ref} />
})
if (process.env.NODE_ENV !== 'production') namePart(StatusNotPersisted, 'Status.NotPersisted')
