'use client'

import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'
import { CLOSE_ICON } from '../close-icon.js'

export interface BannerDismissProps extends ActionButtonProps {}

/**
 * The close button. It refuses under opt-in, and acknowledges under notice. Renders a `<button>` with
 * `data-action="dismiss"`.
 */
export const BannerDismiss = /* @__PURE__ */ actionButton<BannerDismissProps>(
  'dismiss',
  (store, { banner }) => {
    const model = useConsentState((state) => state.model)
    return {
      act: () => store.dismiss({ surface: 'banner' }),
      label: CLOSE_ICON,
      'aria-label': model === 'opt-in' ? banner.dismiss : banner.close,
    }
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerDismiss, 'Banner.Dismiss')
