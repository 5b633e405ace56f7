'use client'

import { forwardRef } from 'react'
import { useConsentStore, usePage } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerCustomizeProps extends ActionButtonProps {}

/** Opens the preferences over the banner. Renders a `<button>`. */
export const BannerCustomize = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerCustomizeProps>(
  ({ children, ...props }, ref) => {
    const store = useConsentStore('Banner.Customize')
    const page = usePage('Banner.Customize')
    const { messages } = useTexts()
    return (
      <ActionButton
        aria-haspopup="dialog"
        {...props}
        action="customize"
        act={() => store.openPreferences()}
        warm={() => page.warm()}
        ref={ref}
      >
        {children ?? messages.banner.customize}
      </ActionButton>
    )
  },
)
BannerCustomize.displayName = 'Banner.Customize'
