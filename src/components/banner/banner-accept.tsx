'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerAcceptProps extends ActionButtonProps {}

/**
 * Grants every category, in one click. Looks exactly like `Banner.Reject`. Renders a `<button>` with
 * `data-action="accept-all"`.
 */
export const BannerAccept = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerAcceptProps>(
  (props, ref) => {
    const store = useConsentStore()
    const { banner } = useTexts().messages
    return (
      <ActionButton
        action="accept-all"
        act={() => store.acceptAll({ surface: 'banner' })}
        label={banner.accept}
        {...props}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerAccept, 'Banner.Accept')
