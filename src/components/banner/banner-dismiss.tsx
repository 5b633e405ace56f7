'use client'

import { forwardRef } from 'react'
import { useConsentState } from '../../react/use-consent-state.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerDismissProps extends ActionButtonProps {}

/** The X: a refusal under opt-in, an acknowledgement under notice. Renders a `<button>`. */
export const BannerDismiss = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerDismissProps>(
  (props, ref) => {
    const model = useConsentState((state) => state.model, 'Banner.Dismiss')
    const { banner } = useTexts().messages
    return (
      <ActionButton
        aria-label={model === 'opt-in' ? banner.dismiss : banner.close}
        {...props}
        part="Banner.Dismiss"
        action="dismiss"
        act={(store) => store.dismiss({ surface: 'banner' })}
        says={() => '×'}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') BannerDismiss.displayName = 'Banner.Dismiss'
