'use client'

import { forwardRef } from 'react'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerDismissProps extends ActionButtonProps {}

/** The X: a refusal under opt-in, an acknowledgement under notice. Renders a `<button>`. */
export const BannerDismiss = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerDismissProps>(
  ({ children, ...props }, ref) => {
    const store = useConsentStore('Banner.Dismiss')
    const refuses = useConsentState((state) => state.model, 'Banner.Dismiss') === 'opt-in'
    const { banner } = useTexts().messages
    return (
      <ActionButton
        aria-label={refuses ? banner.dismiss : banner.close}
        {...props}
        action="dismiss"
        act={() => store.dismiss({ surface: 'banner' })}
        ref={ref}
      >
        {children ?? '×'}
      </ActionButton>
    )
  },
)
BannerDismiss.displayName = 'Banner.Dismiss'
