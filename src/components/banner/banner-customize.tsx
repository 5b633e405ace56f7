'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerCustomizeProps extends ActionButtonProps {}

/**
 * Opens the preferences over the banner. Renders a `<button>` with `data-action="customize"`.
 */
export const BannerCustomize = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerCustomizeProps>(
  (props, ref) => {
    const store = useConsentStore()
    const { banner } = useTexts().messages
    return (
      <ActionButton
        action="customize"
        act={() => store.openPreferences()}
        label={banner.customize}
        {...props}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerCustomize, 'Banner.Customize')
