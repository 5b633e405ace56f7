'use client'

import { useEffect, useRef, useState } from 'react'
import type { ServiceId } from '../core/register.js'
import { useConsentStore } from '../react/use-consent-store.js'
import { useGrant } from '../react/use-grant.js'
import { useIsomorphicLayoutEffect } from '../react/use-isomorphic-layout-effect.js'

const AT = { surface: 'gate' } as const

/** Whether the content is there, and what the visitor can do about it. */
export function useLoading(service: ServiceId, wanted: string | null) {
  const store = useConsentStore()
  const { config } = store
  const granted = useGrant(undefined, service)
  const [isAsked, ask] = useState(false)
  const root = useRef<HTMLElement>(null)
  const isInside = useRef<boolean | undefined>(false)
  useEffect(
    () =>
      store.subscribe(({ record, services }, previous) => {
        // While everything still stands.
        isInside.current = root.current?.contains(document.activeElement)
        // A refusal made anywhere ends what was asked here, but for those of gates of other services.
        const isRefused = previous.services[service] || record?.surface !== 'gate'
        if (record !== previous.record && !services[service] && isRefused) ask(false)
      }),
    [store, service],
  )

  const described = Object.hasOwn(config.services, service) ? config.services[service] : undefined
  // To what nobody described nobody can agree.
  const src = described ? wanted : null
  const isLoaded = src !== null && (granted || isAsked)
  const isOpen = src !== null && !isLoaded
  useIsomorphicLayoutEffect(() => {
    const embed = root.current
    const lost = isInside.current && document.activeElement === document.body && embed
    // Not to a button, which a key meant for a video would press.
    const next = (isAsked && embed?.querySelector('iframe')) || lost
    if (next) next.focus({ preventScroll: true })
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
      !config.categories[described?.category ?? '']?.required &&
      (() => {
        // It is on the button.
        isInside.current = true
        ask(false)
        if (granted) void store.save({ services: { [service]: false } }, AT)
      }),
  }
}
