'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, useActionButton } from '../action-button.js'

export interface BannerAcknowledgeProps extends ActionButtonProps {}

/**
 * Says that the notice was read; what holds by default goes on. Renders a `<button>` with
 * `data-action="acknowledge"`.
 */
export const BannerAcknowledge = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  BannerAcknowledgeProps
>((props, ref) =>
  useActionButton(
    {
      action: 'acknowledge',
      act: (store) => store.acknowledge({ surface: 'banner' }),
      says: ({ banner }) => banner.acknowledge,
    },
    props,
    ref,
  ),
)
if (process.env.NODE_ENV !== 'production') namePart(BannerAcknowledge, 'Banner.Acknowledge')
