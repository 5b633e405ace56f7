'use client'

import { type DependencyList, useEffect } from 'react'
import type { GrantTargets } from '../core/config/register.js'
import { useGrantOf } from './use-granted.js'

/**
 * Runs an effect while a category or a service is granted, and again when `deps` change. The function
 * that the effect returns is called on withdrawal, before the effect runs again, and on unmount.
 *
 * @throws {Error} in development, for an id that is not declared
 */
export function useConsentEffect(
  target: GrantTargets[keyof GrantTargets],
  // biome-ignore lint/suspicious/noConfusingVoidType: as React's own EffectCallback.
  effect: () => void | (() => void),
  deps: DependencyList = [],
): void {
  const granted = useGrantOf(target, 'useConsentEffect')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller passes them, as for useEffect.
  useEffect(() => (granted ? effect() : undefined), [granted, ...deps])
}
