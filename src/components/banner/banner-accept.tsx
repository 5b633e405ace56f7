'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, useActionButton } from '../action-button.js'

export interface BannerAcceptProps extends ActionButtonProps {}

/**
 * Grants every category, in one click. Looks exactly like `Banner.Reject`. Renders a `<button>` with
 * `data-action="accept-all"`.
 */
export const BannerAccept = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerAcceptProps>(
  (props, ref) =>
    useActionButton(
      {
        action: 'accept-all',
        act: (store) => store.acceptAll({ surface: 'banner' }),
        says: ({ banner }) => banner.accept,
      },
      props,
      ref,
    ),
)
if (process.env.NODE_ENV !== 'production') namePart(BannerAccept, 'Banner.Accept')
