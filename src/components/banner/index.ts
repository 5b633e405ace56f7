export { ConsentBanner, type ConsentBannerProps } from './banner.js'
export type { BannerLayout } from './banner-root.js'
export { BannerRoot } from './banner-root.js'
export * as Banner from './parts.js'
