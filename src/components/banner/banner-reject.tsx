'use client'

import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'

export interface BannerRejectProps extends ActionButtonProps {}

/**
 * Refuses every category that needs consent, in one click. Renders a `<button>` with
 * `data-action="reject-all"`.
 */
export const BannerReject = /* @__PURE__ */ actionButton<BannerRejectProps>(
  'reject-all',
  (store, { banner }) => ({
    act: () => store.rejectAll({ surface: 'banner' }),
    label: banner.reject,
  }),
)
if (process.env.NODE_ENV !== 'production') namePart(BannerReject, 'Banner.Reject')
