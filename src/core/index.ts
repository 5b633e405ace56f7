export type {
  CategoryConfig,
  ConsentConfig,
  ConsentDetails,
  ConsentModel,
  CookieConfig,
  Expiry,
  LifetimeDays,
  ProviderConfig,
  Purpose,
  RegionsConfig,
  ServiceConfig,
  StorageKind,
  TransferConfig,
} from './config/config.js'
export { DEFAULT_CATEGORIES } from './config/default-categories.js'
export type { DetailsSource } from './config/details.js'
export type { LocalizedText } from './config/localized-text.js'
export type {
  PolicyConfig,
  PolicySectionConfig,
  PolicyVersionConfig,
  StandardPolicySection,
} from './config/policy-config.js'
export type { CategoryId, GrantTarget, Register, ServiceId } from './config/register.js'
export type { StandardPurpose } from './config/standard-purposes.js'
export { type ConfigIssue, ConsentConfigError } from './define/config-error.js'
export { defineConsent, defineDetails, validateConsent } from './define/define.js'
export type { ErasedItem, Erasure } from './erasure/erase.js'
export type { CookieRow } from './facts/inventory.js'
export type { Circumstances } from './grants/models.js'
export type { ConsentState } from './grants/state.js'
export type { ConsentProof } from './proof/proof.js'
export { type ProofSinkOptions, proofSink } from './proof/proof-sink.js'
export type { ConsentAction, ConsentRecord, DecisionSurface } from './record/record.js'
export type { CookieStorageOptions } from './storage/attributes.js'
export { createCookieStorage } from './storage/document-cookie.js'
export { createLocalStorage } from './storage/local-storage.js'
export { createMemoryStorage } from './storage/memory.js'
export type { ConsentStorage, StorageItem } from './storage/storage.js'
export type {
  Answers,
  ConsentListener,
  ConsentStore,
  ConsentStoreOptions,
  DecisionOptions,
  DecisionResult,
  Integration,
  LiveOptions,
  Migrate,
} from './store/contract.js'
export { createConsentStore } from './store/store.js'
export { defineMessages, type MessagesOverrides } from './texts/define-messages.js'
export type {
  FirstMessages,
  LoadedMessages,
  Messages,
  RestMessages,
  Reviewed,
  WholeMessages,
} from './texts/messages.js'
export type { PageMessages } from './texts/page-messages.js'
export type { FoundPurposes, PurposeText, PurposeTexts } from './texts/purposes.js'
