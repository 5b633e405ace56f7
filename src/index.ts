export {
  Banner,
  type BannerLayout,
  ConsentBanner,
  type ConsentBannerProps,
} from './components/banner/index.js'
export {
  ChoicesBanner,
  type ChoicesBannerProps,
  Preferences,
  PreferencesDialog,
  type PreferencesDialogProps,
  type PreferencesLayout,
} from './components/dialog/index.js'
export {
  ConsentGate,
  type ConsentGateProps,
  type GateFallbackProps,
} from './components/gate/index.js'
export {
  CookiePolicy,
  type CookiePolicyProps,
  Policy,
} from './components/policy/index.js'
export {
  ConsentScript,
  type ConsentScriptProps,
} from './components/script/index.js'
export {
  ConsentStatus,
  type ConsentStatusProps,
  Status,
} from './components/status/index.js'
export {
  CookieTable,
  type CookieTableProps,
  Table,
  type TableColumn,
  type TableGrouping,
  type TableSort,
} from './components/table/index.js'
export {
  PreferencesTrigger,
  type PreferencesTriggerProps,
} from './components/trigger/index.js'
export {
  type Answers,
  type CategoryConfig,
  type CategoryId,
  type Circumstances,
  type ConfigIssue,
  type ConsentAction,
  type ConsentConfig,
  ConsentConfigError,
  type ConsentDetails,
  type ConsentListener,
  type ConsentModel,
  type ConsentProof,
  type ConsentRecord,
  type ConsentState,
  type ConsentStorage,
  type ConsentStore,
  type ConsentStoreOptions,
  type CookieConfig,
  type CookieRow,
  type CookieStorageOptions,
  createConsentStore,
  createCookieStorage,
  createLocalStorage,
  createMemoryStorage,
  DEFAULT_CATEGORIES,
  type DecisionOptions,
  type DecisionResult,
  type DecisionSurface,
  type DetailsSource,
  defineConsent,
  defineDetails,
  defineMessages,
  type ErasedItem,
  type Erasure,
  type Expiry,
  type FirstMessages,
  type FoundPurposes,
  type GrantTarget,
  type Integration,
  type LifetimeDays,
  type LiveOptions,
  type LoadedMessages,
  type LocalizedText,
  type Messages,
  type MessagesOverrides,
  type Migrate,
  type PageMessages,
  type PolicyConfig,
  type PolicySectionConfig,
  type PolicyVersionConfig,
  type ProofSinkOptions,
  type ProviderConfig,
  type Purpose,
  type PurposeText,
  type PurposeTexts,
  proofSink,
  type RegionsConfig,
  type Register,
  type RestMessages,
  type Reviewed,
  type ServiceConfig,
  type ServiceId,
  type StandardPolicySection,
  type StandardPurpose,
  type StorageItem,
  type StorageKind,
  type TransferConfig,
  validateConsent,
  type WholeMessages,
} from './core/index.js'
export { ConsentProvider, type ConsentProviderProps } from './react/provider.js'
export { type Consent, useConsent } from './react/use-consent.js'
export { useConsentEffect } from './react/use-consent-effect.js'
export {
  type ConsentScriptOptions,
  type ConsentScriptSettings,
  type ConsentScriptStatus,
  type ConsentScriptTarget,
  useConsentScript,
} from './react/use-consent-script.js'
export { useConsentStore } from './react/use-consent-store.js'
export { type CookieFilter, useCookies } from './react/use-cookies.js'
export { useGranted } from './react/use-granted.js'
