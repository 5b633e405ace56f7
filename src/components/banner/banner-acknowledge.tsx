'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerAcknowledgeProps extends ActionButtonProps {}

/** Says that the notice was read; what holds by default goes on. Renders a `<button>`. */
export const BannerAcknowledge = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  BannerAcknowledgeProps
>((props, ref) => (
  <ActionButton
    {...props}
    part="Banner.Acknowledge"
    action="acknowledge"
    act={(store) => store.acknowledge({ surface: 'banner' })}
    says={({ banner }) => banner.acknowledge}
    ref={ref}
  />
))
if (process.env.NODE_ENV !== 'production') BannerAcknowledge.displayName = 'Banner.Acknowledge'
