export { type ChoicesSinkOptions, choicesSink } from './choices-sink.js'
export { DEFAULT_CATEGORIES, defineConsent, defineDetails, validateConsent } from './config.js'
export type {
  CategoryConfig,
  ConsentConfig,
  ConsentDetails,
  ConsentModel,
  CookieConfig,
  Expiry,
  LifetimeDays,
  LocalizedText,
  PolicyConfig,
  PolicySectionConfig,
  ProviderConfig,
  RegionsConfig,
  ServiceConfig,
  StandardPolicySection,
  StorageKind,
} from './description.js'
export type { ErasedItem, Erasure } from './erasure.js'
export { type ConfigIssue, ConsentConfigError } from './errors.js'
export type { DetailsSource } from './full-description.js'
export type { Integration } from './integration.js'
export type { CookieRow } from './inventory.js'
export type {
  FirstMessages,
  LoadedMessages,
  Messages,
  PageMessages,
  RestMessages,
  WholeMessages,
} from './messages.js'
export type { Circumstances } from './models.js'
export type { ConsentProof } from './proof.js'
export type { ConsentAction, ConsentRecord, DecisionSurface } from './record.js'
export type { CategoryId, GrantTarget, Register, ServiceId } from './register.js'
export type { ConsentState } from './state.js'
export { type CookieStorageOptions, createCookieStorage } from './storage/document-cookie.js'
export { createLocalStorage } from './storage/local-storage.js'
export { createMemoryStorage } from './storage/memory.js'
export type { ConsentStorage, StorageItem } from './storage/storage.js'
export { type ConsentListener, type ConsentStore, createConsentStore } from './store.js'
export type {
  Answers,
  ConsentStoreOptions,
  DecisionOptions,
  DecisionResult,
  LiveOptions,
  Migrate,
} from './store-options.js'
