export type { Integration } from '../core/store/contract.js'
export { type AdobeWebSdkOptions, adobeWebSdk } from './adobe.js'
export { type AmplitudeClient, type AmplitudeOptions, amplitude } from './amplitude.js'
export {
  defineIntegration,
  type IntegrationDefinition,
  type TellContext,
} from './define-integration.js'
export { googleConsentMode } from './google.js'
export type { GoogleConsentModeOptions, GoogleSignal } from './google-commands.js'
export { type GoogleHeadSnippetOptions, googleHeadSnippet } from './google-head-snippet.js'
export { type GoogleTagManagerOptions, googleTagManager } from './google-tag-manager.js'
export { type HubSpotOptions, hubSpot } from './hubspot.js'
export type {
  PresetSource,
  SignalGrants,
  SignalMapping,
  SignalOverrides,
  SignalSource,
} from './mapping.js'
export { type MatomoOptions, matomo } from './matomo.js'
export { type MetaPixelOptions, metaPixel } from './meta.js'
export { type MicrosoftClarityOptions, microsoftClarity } from './microsoft-clarity.js'
export { type MicrosoftUetOptions, microsoftUet } from './microsoft-uet.js'
export { type MixpanelClient, type MixpanelOptions, mixpanel } from './mixpanel.js'
export { type PinterestTagOptions, pinterestTag } from './pinterest.js'
export { type PostHogClient, type PostHogOptions, postHog } from './posthog.js'
export { type SentryReplay, type SentryReplayOptions, sentryReplay } from './sentry-replay.js'
export { type ShopifyCustomerPrivacyOptions, shopifyCustomerPrivacy } from './shopify.js'
export { type TikTokPixelOptions, tiktokPixel } from './tiktok.js'
export { type WpConsentApiOptions, wpConsentApi } from './wp-consent-api.js'
