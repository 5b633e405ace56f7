'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, useActionButton } from '../action-button.js'

export interface BannerRejectProps extends ActionButtonProps {}

/**
 * Refuses every category that needs consent, in one click. Renders a `<button>` with
 * `data-action="reject-all"`.
 */
export const BannerReject = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerRejectProps>(
  (props, ref) =>
    useActionButton(
      {
        action: 'reject-all',
        act: (store) => store.rejectAll({ surface: 'banner' }),
        says: ({ banner }) => banner.reject,
      },
      props,
      ref,
    ),
)
if (process.env.NODE_ENV !== 'production') namePart(BannerReject, 'Banner.Reject')
