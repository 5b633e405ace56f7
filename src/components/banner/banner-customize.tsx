'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerCustomizeProps extends ActionButtonProps {}

/** Opens the preferences over the banner. Renders a `<button>`. */
export const BannerCustomize = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerCustomizeProps>(
  (props, ref) => (
    <ActionButton
      aria-haspopup="dialog"
      {...props}
      part="Banner.Customize"
      action="customize"
      act={(store) => store.openPreferences()}
      says={({ banner }) => banner.customize}
      ref={ref}
    />
  ),
)
if (process.env.NODE_ENV !== 'production') BannerCustomize.displayName = 'Banner.Customize'
