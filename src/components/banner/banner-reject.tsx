'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerRejectProps extends ActionButtonProps {}

/** Refuses every category that needs consent, in one click. Renders a `<button>`. */
export const BannerReject = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerRejectProps>(
  (props, ref) => (
    <ActionButton
      {...props}
      part="Banner.Reject"
      action="reject-all"
      act={(store) => store.rejectAll({ surface: 'banner' })}
      says={({ banner }) => banner.reject}
      ref={ref}
    />
  ),
)
if (process.env.NODE_ENV !== 'production') BannerReject.displayName = 'Banner.Reject'
