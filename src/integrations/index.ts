export type { Integration } from '../core/store/contract.js'
export {
  defineIntegration,
  type IntegrationDefinition,
  type TellContext,
} from './define-integration.js'
export { googleConsentMode } from './google.js'
export type { GoogleConsentModeOptions, GoogleSignal } from './google-commands.js'
export { type GoogleHeadSnippetOptions, googleHeadSnippet } from './google-head-snippet.js'
export { type GoogleTagManagerOptions, googleTagManager } from './google-tag-manager.js'
export type { SignalGrants, SignalMapping, SignalOverrides, SignalSource } from './mapping.js'
export { type MatomoOptions, matomo } from './matomo.js'
export { type MetaPixelOptions, metaPixel } from './meta.js'
export { type MicrosoftClarityOptions, microsoftClarity } from './microsoft-clarity.js'
export { type MicrosoftUetOptions, microsoftUet } from './microsoft-uet.js'
export { type PinterestTagOptions, pinterestTag } from './pinterest.js'
export { type PostHogClient, type PostHogOptions, postHog } from './posthog.js'
export { type ShopifyCustomerPrivacyOptions, shopifyCustomerPrivacy } from './shopify.js'
export { type TikTokPixelOptions, tiktokPixel } from './tiktok.js'
export { type WpConsentApiOptions, wpConsentApi } from './wp-consent-api.js'
