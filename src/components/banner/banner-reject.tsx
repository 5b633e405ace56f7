'use client'

import { forwardRef } from 'react'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerRejectProps extends ActionButtonProps {}

/** Refuses every category that needs consent, in one click. Renders a `<button>`. */
export const BannerReject = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerRejectProps>(
  ({ children, ...props }, ref) => {
    const store = useConsentStore('Banner.Reject')
    const { messages } = useTexts()
    return (
      <ActionButton
        {...props}
        action="reject-all"
        act={() => store.rejectAll({ surface: 'banner' })}
        ref={ref}
      >
        {children ?? messages.banner.reject}
      </ActionButton>
    )
  },
)
BannerReject.displayName = 'Banner.Reject'
