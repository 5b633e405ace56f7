'use client'

import { forwardRef } from 'react'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerAcceptProps extends ActionButtonProps {}

/** Grants every category, in one click. Looks exactly like `Banner.Reject`. Renders a `<button>`. */
export const BannerAccept = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerAcceptProps>(
  ({ children, ...props }, ref) => {
    const store = useConsentStore('Banner.Accept')
    const { messages } = useTexts()
    return (
      <ActionButton
        {...props}
        action="accept-all"
        act={() => store.acceptAll({ surface: 'banner' })}
        ref={ref}
      >
        {children ?? messages.banner.accept}
      </ActionButton>
    )
  },
)
BannerAccept.displayName = 'Banner.Accept'
