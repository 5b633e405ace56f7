'use client'

import { useEffect, useRef, useState } from 'react'
import type { ServiceId } from '../core/config/register.js'
import { useConsentState } from '../react/use-consent-state.js'
import { useConsentStore } from '../react/use-consent-store.js'
import { useIsomorphicLayoutEffect } from '../react/use-isomorphic-layout-effect.js'

const AT = { surface: 'gate' } as const

/** Whether the content is loaded, and what the visitor can do about it. */
export function useLoading(service: ServiceId, wanted: string | null) {
  const store = useConsentStore()
  const { config } = store
  // Not a boolean for a service that is not declared: it can never be granted.
  const granted = useConsentState(({ services }) => services[service])
  /** The address that the visitor asked for by a click here. Another address needs another click. */
  const [asked, ask] = useState<string | null>(null)
  const root = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address forgets the click.
  useEffect(() => {
    const unsubscribe = store.subscribe(({ record, services }, previous) => {
      // A refusal anywhere unloads what was loaded by a click here. A gate of another service that stores
      // its own answer is no refusal of this one.
      const isRefused = previous.services[service] || record?.surface !== 'gate'
      if (record !== previous.record && !services[service] && isRefused) ask(null)
    })
    return () => {
      unsubscribe()
      ask(null)
    }
  }, [store, service, wanted])

  const src = typeof granted === 'boolean' ? wanted : null
  const isGranted = granted === true
  const isLoaded = src !== null && (isGranted || asked === src)
  const isAsked = isLoaded && asked === src
  const isOpen = src !== null && !isLoaded
  // Read before React removes the focused element, as a class would in `getSnapshotBeforeUpdate`.
  const hadFocus = root.current?.contains(document.activeElement)
  useIsomorphicLayoutEffect(() => {
    const embed = root.current
    if (isAsked) embed?.querySelector('iframe')?.focus({ preventScroll: true })
    // Not to a button: the visitor could press it with a key that is meant for the video.
    if (hadFocus && document.activeElement === document.body) embed?.focus({ preventScroll: true })
  }, [isLoaded])

  return {
    config,
    root,
    src,
    isLoaded,
    isAsked,
    isGranted,
    loadOnce: isOpen && (() => ask(src)),
    alwaysAllow:
      isOpen &&
      (() => {
        ask(src)
        void store.allowService(service, AT)
      }),
    stop:
      isLoaded &&
      !config.categories[config.services[service]?.category ?? '']?.required &&
      (() => {
        ask(null)
        if (granted) void store.save({ services: { [service]: false } }, AT)
      }),
  }
}
