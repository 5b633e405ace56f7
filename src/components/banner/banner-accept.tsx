'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerAcceptProps extends ActionButtonProps {}

/** Grants every category, in one click. Looks exactly like `Banner.Reject`. Renders a `<button>`. */
export const BannerAccept = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerAcceptProps>(
  (props, ref) => (
    <ActionButton
      {...props}
      part="Banner.Accept"
      action="accept-all"
      act={(store) => store.acceptAll({ surface: 'banner' })}
      says={({ banner }) => banner.accept}
      ref={ref}
    />
  ),
)
if (process.env.NODE_ENV !== 'production') BannerAccept.displayName = 'Banner.Accept'
