'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import type { ActionButtonProps } from '../action-button.js'
import { PreferencesTrigger } from '../trigger/index.js'
import { useStatus } from './use-status.js'

export interface StatusChangeProps extends ActionButtonProps {}

/** Opens the preferences. Renders a `<button>` with `data-action="open-preferences"`. */
export const StatusChange = /* @__PURE__ */ forwardRef<HTMLButtonElement, StatusChangeProps>(
  ({ children, ...props }, ref) => {
    const { texts } = useStatus()
    return (
      <PreferencesTrigger {...props} ref={ref}>
        {children ?? texts.change}
      </PreferencesTrigger>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusChange, 'Status.Change')
