'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerRejectProps extends ActionButtonProps {}

/**
 * Refuses every category that needs consent, in one click. Renders a `<button>` with
 * `data-action="reject-all"`.
 */
export const BannerReject = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerRejectProps>(
  (props, ref) => {
    const store = useConsentStore()
    const { banner } = useTexts().messages
    return (
      <ActionButton
        action="reject-all"
        act={() => store.rejectAll({ surface: 'banner' })}
        label={banner.reject}
        {...props}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerReject, 'Banner.Reject')
