'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'

export interface BannerAcknowledgeProps extends ActionButtonProps {}

/**
 * Records that the notice was read. Every category keeps its default. Renders a `<button>` with
 * `data-action="acknowledge"`.
 */
export const BannerAcknowledge = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  BannerAcknowledgeProps
>((props, ref) => {
  const store = useConsentStore()
  const { banner } = useTexts().messages
  return (
    <ActionButton
      action="acknowledge"
      act={() => store.acknowledge({ surface: 'banner' })}
      label={banner.acknowledge}
      {...props}
      ref={ref}
    />
  )
})
if (process.env.NODE_ENV !== 'production') namePart(BannerAcknowledge, 'Banner.Acknowledge')
