'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'
import { CLOSE_ICON } from '../close-icon.js'

export interface BannerDismissProps extends ActionButtonProps {}

/**
 * The close button. It refuses under opt-in, and acknowledges under notice. Renders a `<button>` with
 * `data-action="dismiss"`.
 */
export const BannerDismiss = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerDismissProps>(
  (props, ref) => {
    const store = useConsentStore()
    const model = useConsentState((state) => state.model)
    const { banner } = useTexts().messages
    return (
      <ActionButton
        action="dismiss"
        act={() => store.dismiss({ surface: 'banner' })}
        label={CLOSE_ICON}
        aria-label={model === 'opt-in' ? banner.dismiss : banner.close}
        {...props}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerDismiss, 'Banner.Dismiss')
