'use client'

import { Fragment, type ReactNode } from 'react'
import type { CategoryId, ServiceId } from '../../core/config/register.js'
import { requireOne } from '../../react/require-one.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useGrantOf } from '../../react/use-granted.js'
import { Resilient } from '../resilient.js'
import { wrapTexts } from './wrap-texts.js'

/** Named only by errors of development. */
const CALLER = process.env.NODE_ENV === 'production' ? '' : 'ConsentGate'

/** The props of a fallback function. */
export interface GateFallbackProps {
  /**
   * Grants the category or service of the gate, and answers nothing else. A category includes those of
   * its services that were refused separately.
   */
  readonly allow: () => void
  readonly openPreferences: () => void
}

export type ConsentGateProps = {
  /**
   * Mounted only while granted. Children that a server component passes are part of its payload, so the
   * browser receives their code before the grant.
   */
  readonly children?: ReactNode
  /** Rendered while not granted: a node, or a function that receives a way to allow. @default nothing */
  readonly fallback?: ReactNode | ((props: GateFallbackProps) => ReactNode)
} & (
  | {
      /** Waits for this service instead of a whole category. */
      readonly service: ServiceId
      readonly category?: undefined
    }
  | {
      /** The category that must be granted. */
      readonly category: CategoryId
      readonly service?: undefined
    }
)

/**
 * Mounts its children only while a category or a service is granted, and unmounts them on withdrawal.
 * Renders no element of its own, except a `<span>` around each text that is a direct child. If the
 * focused element is removed, the focus moves to the content that replaces it.
 *
 * @throws {Error} in development, for an id that is not declared; in production it is never granted
 */
export function ConsentGate({
  children,
  fallback,
  category,
  service,
}: ConsentGateProps): ReactNode {
  if (process.env.NODE_ENV !== 'production') requireOne(category, service, 'ConsentGate')
  const granted = useGrantOf(service === undefined ? category : { service }, CALLER)
  const store = useConsentStore()
  const allow = () => {
    void (service === undefined
      ? store.save({ categories: { [category]: true } }, { surface: 'gate' })
      : store.allowService(service, { surface: 'gate' }))
  }
  const shown = granted
    ? children
    : typeof fallback === 'function'
      ? fallback({ allow, openPreferences: store.openPreferences })
      : fallback
  // A blocker may have removed what the gate shows: advertisements, above all. With a key, because React
  // would otherwise go on with the removed element, if the next one is of the same type.
  return (
    <Resilient>
      <Fragment key={granted ? 1 : 0}>{wrapTexts(shown)}</Fragment>
    </Resilient>
  )
}
