export { ArrangedBanner as Root } from './arranged-root.js'
export { BannerAccept as Accept, type BannerAcceptProps as AcceptProps } from './banner-accept.js'
export {
  BannerAcknowledge as Acknowledge,
  type BannerAcknowledgeProps as AcknowledgeProps,
} from './banner-acknowledge.js'
export {
  BannerActions as Actions,
  type BannerActionsProps as ActionsProps,
} from './banner-actions.js'
export {
  BannerCustomize as Customize,
  type BannerCustomizeProps as CustomizeProps,
} from './banner-customize.js'
export {
  BannerDismiss as Dismiss,
  type BannerDismissProps as DismissProps,
} from './banner-dismiss.js'
export { BannerLinks as Links, type BannerLinksProps as LinksProps } from './banner-links.js'
export { BannerNews as News, type BannerNewsProps as NewsProps } from './banner-news.js'
export { BannerReject as Reject, type BannerRejectProps as RejectProps } from './banner-reject.js'
export type { BannerRootProps as RootProps } from './banner-root.js'
export { BannerText as Text, type BannerTextProps as TextProps } from './banner-text.js'
export { BannerTitle as Title, type BannerTitleProps as TitleProps } from './banner-title.js'
