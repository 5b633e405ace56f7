'use client'

import type { ReactNode } from 'react'
import type { CategoryId, ServiceId } from '../../core/config/register.js'
import { requireTarget } from '../../core/define/require-declared.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useGrant } from '../../react/use-grant.js'

/** What the fallback of a gate can do about it. */
export interface GateFallbackProps {
  /**
   * Grants what the gate waits for, and answers nothing else. A category takes along those of its
   * services that were refused by themselves.
   */
  readonly allow: () => void
  readonly openPreferences: () => void
}

export type ConsentGateProps = {
  /** Mounted only while granted. What a server component passes still travels in its payload. */
  readonly children?: ReactNode
  /** Stands there instead: a node, or a function that gets the way to allow. */
  readonly fallback?: ReactNode | ((props: GateFallbackProps) => ReactNode)
} & (
  | { readonly category: CategoryId; readonly service?: undefined }
  | { readonly service: ServiceId; readonly category?: undefined }
)

/**
 * Mounts its children only when a category or a service is granted, and unmounts them on withdrawal.
 *
 * @throws {Error} in development, for an id that nobody declared; in production it is never granted
 */
export function ConsentGate({
  children,
  fallback,
  category,
  service,
}: ConsentGateProps): ReactNode {
  const store = useConsentStore('ConsentGate')
  if (process.env.NODE_ENV !== 'production') {
    requireTarget(store.config, service === undefined ? category : { service }, 'ConsentGate')
  }
  if (useGrant(category, service)) return children
  if (typeof fallback !== 'function') return fallback
  return fallback({
    allow: () => {
      void (service === undefined
        ? store.save({ categories: { [category]: true } }, { surface: 'gate' })
        : store.allowService(service, { surface: 'gate' }))
    },
    openPreferences: store.openPreferences,
  })
}
