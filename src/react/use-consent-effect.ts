'use client'

import { type DependencyList, useEffect } from 'react'
import type { GrantTarget } from '../core/config/register.js'
import { useGranted } from './use-granted.js'

/**
 * Runs an effect while something is granted, and again when `deps` change. What it returns runs on
 * withdrawal, before it runs again, and when the component unmounts.
 *
 * @throws {Error} in development, for an id that nobody declared
 */
export function useConsentEffect(
  target: GrantTarget,
  // biome-ignore lint/suspicious/noConfusingVoidType: as React's own EffectCallback.
  effect: () => void | (() => void),
  deps: DependencyList = [],
): void {
  const granted = useGranted(target)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names them, as in useEffect.
  useEffect(() => (granted ? effect() : undefined), [granted, ...deps])
}
