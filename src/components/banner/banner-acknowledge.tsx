'use client'

import { namePart } from '../../react/name-part.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'

export interface BannerAcknowledgeProps extends ActionButtonProps {}

/**
 * Records that the notice was read. Every category keeps its default. Renders a `<button>` with
 * `data-action="acknowledge"`.
 */
export const BannerAcknowledge = /* @__PURE__ */ actionButton<BannerAcknowledgeProps>(
  'acknowledge',
  (store, { banner }) => ({
    act: () => store.acknowledge({ surface: 'banner' }),
    label: banner.acknowledge,
  }),
)
if (process.env.NODE_ENV !== 'production') namePart(BannerAcknowledge, 'Banner.Acknowledge')
