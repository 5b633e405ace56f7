'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useStatus } from './use-status.js'
import { type StatusLineProps, useStatusLine } from './use-status-line.js'

export interface StatusNotPersistedProps extends StatusLineProps {}

/**
 * Says that the browser keeps no choice, so that it holds for this page alone. Renders a `<p>`, or
 * nothing where it does.
 */
export const StatusNotPersisted = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  StatusNotPersistedProps
>((props, ref) => {
  const { texts } = useStatus()
  const persisted = useConsentState((state) => state.persisted)
  const says = persisted ? null : texts.notPersisted
  return useStatusLine({ rcu: 'note', says }, props, ref)
})
if (process.env.NODE_ENV !== 'production') namePart(StatusNotPersisted, 'Status.NotPersisted')
