'use client'

import { forwardRef } from 'react'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerAcknowledgeProps extends ActionButtonProps {}

/** Says that the notice was read; what holds by default goes on. Renders a `<button>`. */
export const BannerAcknowledge = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  BannerAcknowledgeProps
>(({ children, ...props }, ref) => {
  const store = useConsentStore('Banner.Acknowledge')
  const { messages } = useTexts()
  return (
    <ActionButton
      {...props}
      action="acknowledge"
      act={() => store.acknowledge({ surface: 'banner' })}
      ref={ref}
    >
      {children ?? messages.banner.acknowledge}
    </ActionButton>
  )
})
BannerAcknowledge.displayName = 'Banner.Acknowledge'
