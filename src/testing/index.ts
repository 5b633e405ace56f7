export { type GuardOptions, guardConsent, type UngrantedAccess } from './guard.js'
export { type Granted, type TestCircumstances, testRecord } from './test-record.js'
export { createTestStore, type TestStoreOptions } from './test-store.js'
