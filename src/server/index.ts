export type { CookieStorageOptions } from '../core/storage/attributes.js'
export { proofsAsCsv, proofsAsJsonLines } from './export-proofs.js'
export { createGpcHandler, readGpcHeader } from './gpc.js'
export { ConsentHeadScript, type ConsentHeadScriptProps } from './head-script.js'
export {
  consentHeadScript,
  consentHeadScriptHash,
  type HeadScriptOptions,
} from './head-script-text.js'
export { type NodeRequest, type NodeResponse, toNodeListener } from './node-listener.js'
export { parseConsentCookie } from './parse.js'
export type { DeliveryIssue, Refusal } from './parse-delivery.js'
export { exportPolicy, type PolicyFormat } from './policy/export-policy.js'
export { cookiesAsCsv } from './policy/list-as-csv.js'
export type { PolicyExportOptions } from './policy/policy-document.js'
export {
  createProofHandler,
  type ProofAnswer,
  type ProofHandlerOptions,
} from './proof-handler.js'
export type {
  Delivery,
  ProofFilter,
  ProofStore,
  StoredProof,
} from './proof-store.js'
export { type RequestHead, renewConsentCookie, serializeConsentCookie } from './set-cookie.js'
