'use client'

import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'

export interface BannerAcceptProps extends ActionButtonProps {}

/**
 * Grants every category, in one click. Looks exactly like `Banner.Reject`. Renders a `<button>` with
 * `data-action="accept-all"`.
 */
export const BannerAccept = /* @__PURE__ */ actionButton<BannerAcceptProps>(
  'accept-all',
  (store, { banner }) => ({
    act: () => store.acceptAll({ surface: 'banner' }),
    label: banner.accept,
  }),
)
if (process.env.NODE_ENV !== 'production') namePart(BannerAccept, 'Banner.Accept')
