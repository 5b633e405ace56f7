'use client'

import { namePart } from '../../react/name-part.js'
import { arranged } from '../arranged.js'
import { BannerAccept } from './banner-accept.js'
import { BannerAcknowledge } from './banner-acknowledge.js'
import { BannerActions } from './banner-actions.js'
import { BannerCustomize } from './banner-customize.js'
import { BannerDismiss } from './banner-dismiss.js'
import { BannerLinks } from './banner-links.js'
import { BannerNews } from './banner-news.js'
import { BannerReject } from './banner-reject.js'
import { BannerRoot, type BannerRootProps } from './banner-root.js'
import { BannerText } from './banner-text.js'
import { BannerTitle } from './banner-title.js'

const PARTS = [
  BannerAccept,
  BannerAcknowledge,
  BannerActions,
  BannerCustomize,
  BannerDismiss,
  BannerLinks,
  BannerNews,
  BannerReject,
  BannerText,
  BannerTitle,
]

/** `BannerRoot` around parts that a site arranges. */
export const ArrangedBanner = /* @__PURE__ */ arranged<BannerRootProps>('banner', BannerRoot, PARTS)
if (process.env.NODE_ENV !== 'production') namePart(ArrangedBanner, 'Banner.Root')
