import type { Integration } from '../core/store/contract.js'
import { defineIntegration } from './define-integration.js'
import { vendorQueue } from './vendor-globals.js'

export interface GoogleTagManagerOptions {
  /** The event that triggers listen to. @default 'consent_update' */
  readonly event?: string | undefined
  /** The name of the global list of events. @default 'dataLayer' */
  readonly dataLayer?: string | undefined
}

/**
 * Pushes an event for Tag Manager's triggers: once per page when the state is no longer pending, and after
 * every decision. Its `consent` has `status`, `model`, `action`, and the grants of categories and services.
 * It works alone, or after `googleConsentMode`.
 *
 * Source: https://developers.google.com/tag-platform/tag-manager/datalayer
 */
export function googleTagManager({
  event = 'consent_update',
  dataLayer = 'dataLayer',
}: GoogleTagManagerOptions = {}): Integration {
  return defineIntegration({
    name: 'Google Tag Manager',
    signals: {},
    isReady: ({ status }) => status !== 'pending',
    tellAgainFor: ({ record, categories, services }) => [record?.updatedAt, categories, services],
    tell(_, { state: { status, model, record, categories, services } }) {
      const action = record?.action ?? null
      vendorQueue(dataLayer).push({
        event,
        consent: {
          status,
          model,
          action,
          categories: { ...categories },
          services: { ...services },
        },
      })
    },
  })
}
