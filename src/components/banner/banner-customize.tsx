'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, useActionButton } from '../action-button.js'

export interface BannerCustomizeProps extends ActionButtonProps {}

/** Opens the preferences over the banner. Renders a `<button>` with `data-action="customize"`. */
export const BannerCustomize = /* @__PURE__ */ forwardRef<HTMLButtonElement, BannerCustomizeProps>(
  (props, ref) =>
    useActionButton(
      {
        action: 'customize',
        act: (store) => store.openPreferences(),
        says: ({ banner }) => banner.customize,
      },
      props,
      ref,
    ),
)
if (process.env.NODE_ENV !== 'production') namePart(BannerCustomize, 'Banner.Customize')
