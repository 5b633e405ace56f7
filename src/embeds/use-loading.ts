'use client'

import { useEffect, useRef, useState } from 'react'
import type { ServiceId } from '../core/config/register.js'
import { useConsentState } from '../react/use-consent-state.js'
import { useConsentStore } from '../react/use-consent-store.js'
import { useIsomorphicLayoutEffect } from '../react/use-isomorphic-layout-effect.js'

const AT = { surface: 'gate' } as const

/** Whether the content is there, and what the visitor can do about it. */
export function useLoading(service: ServiceId, wanted: string | null) {
  const store = useConsentStore()
  const { config } = store
  // No boolean for what nobody described, whatever objects inherit: to that nobody can agree.
  const granted = useConsentState(({ services }) => services[service])
  const [isAsked, ask] = useState(false)
  const root = useRef<HTMLElement>(null)
  useEffect(
    () =>
      store.subscribe(({ record, services }, previous) => {
        // A refusal made anywhere ends what was asked here, but for those of gates of other services.
        const isRefused = previous.services[service] || record?.surface !== 'gate'
        if (record !== previous.record && !services[service] && isRefused) ask(false)
      }),
    [store, service],
  )

  const src = typeof granted === 'boolean' ? wanted : null
  const isLoaded = src !== null && (granted || isAsked)
  const isOpen = src !== null && !isLoaded
  // While everything still stands, as a class would ask in `getSnapshotBeforeUpdate`.
  const hadFocus = root.current?.contains(document.activeElement)
  useIsomorphicLayoutEffect(() => {
    const embed = root.current
    if (isAsked) embed?.querySelector('iframe')?.focus({ preventScroll: true })
    // Not to a button, which a key meant for a video would press.
    if (hadFocus && document.activeElement === document.body) embed?.focus({ preventScroll: true })
  }, [isLoaded])

  return {
    config,
    root,
    src,
    isLoaded,
    isAsked,
    loadOnce: isOpen && (() => ask(true)),
    alwaysAllow:
      isOpen &&
      (() => {
        ask(true)
        void store.allowService(service, AT)
      }),
    stop:
      isLoaded &&
      !config.categories[config.services[service]?.category ?? '']?.required &&
      (() => {
        ask(false)
        if (granted) void store.save({ services: { [service]: false } }, AT)
      }),
  }
}
