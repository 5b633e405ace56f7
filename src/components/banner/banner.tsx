'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { BannerAccept } from './banner-accept.js'
import { BannerAcknowledge } from './banner-acknowledge.js'
import { BannerActions } from './banner-actions.js'
import { BannerCustomize } from './banner-customize.js'
import { BannerDismiss } from './banner-dismiss.js'
import { BannerReject } from './banner-reject.js'
import { BannerRoot, type BannerRootProps } from './banner-root.js'
import { BannerText } from './banner-text.js'
import { BannerTitle } from './banner-title.js'

export interface ConsentBannerProps extends Omit<BannerRootProps, 'asChild' | 'children'> {}

/**
 * Asks, once, on the first layer: Reject and Accept side by side and alike under opt-in, OK under
 * notice, nothing under opt-out. Put it first in the page, so that it comes early in the tab order.
 * Renders a `<section>`, as `Banner.Root` does.
 */
export const ConsentBanner = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(
  (props, ref) => {
    const isNotice = useConsentState((state) => state.model) === 'notice'
    return (
      <BannerRoot {...props} ref={ref}>
        <BannerTitle />
        <BannerText />
        <BannerActions>
          {isNotice ? (
            <BannerAcknowledge />
          ) : (
            <>
              <BannerReject />
              <BannerAccept />
              <BannerCustomize />
            </>
          )}
        </BannerActions>
        <BannerDismiss />
      </BannerRoot>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(ConsentBanner, 'ConsentBanner')
