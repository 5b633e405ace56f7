'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useTexts } from '../../react/use-texts.js'
import { type ActionButtonProps, useActionButton } from '../action-button.js'

export interface BannerDismissProps extends ActionButtonProps {}

/**
 * The X: a refusal under opt-in, an acknowledgement under notice. Renders a `<button>` with
 * `data-action="dismiss"`.
 */
export const BannerDismiss = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerDismissProps>(
  (props, ref) => {
    const model = useConsentState((state) => state.model)
    const { banner } = useTexts().messages
    return useActionButton(
      {
        action: 'dismiss',
        act: (store) => store.dismiss({ surface: 'banner' }),
        says: () => '×',
      },
      { 'aria-label': model === 'opt-in' ? banner.dismiss : banner.close, ...props },
      ref,
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerDismiss, 'Banner.Dismiss')
