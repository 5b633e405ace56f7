'use client'

import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'

export interface BannerCustomizeProps extends ActionButtonProps {}

/**
 * Opens the preferences over the banner. Renders a `<button>` with `data-action="customize"`.
 */
export const BannerCustomize = /* @__PURE__ */ actionButton<BannerCustomizeProps>(
  'customize',
  (store, { banner }) => ({ act: store.openPreferences, label: banner.customize }),
)
if (process.env.NODE_ENV !== 'production') namePart(BannerCustomize, 'Banner.Customize')
