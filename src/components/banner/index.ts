export { ConsentBanner, type ConsentBannerProps } from './banner.js'
export * as Banner from './parts.js'
