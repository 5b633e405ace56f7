'use client'

import type { ReactNode } from 'react'
import type { CategoryId, GrantTarget, ServiceId } from '../../core/register.js'
import { isGranted } from '../../core/target.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'

/** What the fallback of a gate can do about it. */
export interface GateFallbackProps {
  /** Grants what the gate waits for, and answers nothing else. */
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
  const target: GrantTarget = service === undefined ? category : { service }
  const granted = useConsentState(
    (state) => isGranted(target, state, store.config, 'ConsentGate'),
    'ConsentGate',
  )
  if (granted) return children
  if (typeof fallback !== 'function') return fallback
  return fallback({
    allow: () => {
      const at = { surface: 'gate' } as const
      if (service === undefined) void store.save({ categories: { [category]: true } }, at)
      else void store.allowService(service, at)
    },
    openPreferences: store.openPreferences,
  })
}
