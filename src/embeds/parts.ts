export { ArrangedEmbed as Root } from './arranged-root.js'
export {
  EmbedActions as Actions,
  type EmbedActionsProps as ActionsProps,
} from './embed-actions.js'
export {
  EmbedAlwaysAllow as AlwaysAllow,
  type EmbedAlwaysAllowProps as AlwaysAllowProps,
} from './embed-always-allow.js'
export { EmbedFrame as Frame, type EmbedFrameProps as FrameProps } from './embed-frame.js'
export { EmbedLink as Link, type EmbedLinkProps as LinkProps } from './embed-link.js'
export {
  EmbedLoadOnce as LoadOnce,
  type EmbedLoadOnceProps as LoadOnceProps,
} from './embed-load-once.js'
export {
  EmbedPlaceholder as Placeholder,
  type EmbedPlaceholderProps as PlaceholderProps,
} from './embed-placeholder.js'
export { EmbedPoster as Poster, type EmbedPosterProps as PosterProps } from './embed-poster.js'
export type { EmbedRootProps as RootProps } from './embed-root.js'
export { EmbedStop as Stop, type EmbedStopProps as StopProps } from './embed-stop.js'
export { EmbedText as Text, type EmbedTextProps as TextProps } from './embed-text.js'
export { EmbedTitle as Title, type EmbedTitleProps as TitleProps } from './embed-title.js'
