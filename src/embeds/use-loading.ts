'use client'

import { useEffect, useState } from 'react'
import type { ServiceId } from '../core/register.js'
import { isGranted } from '../core/target.js'
import { useConsentState } from '../react/use-consent-state.js'
import { useConsentStore } from '../react/use-consent-store.js'

const AT = { surface: 'gate' } as const

/** Whether the content may be there, and what the visitor can do about it. */
export function useLoading(service: ServiceId, src: string | null) {
  const store = useConsentStore('Embed.Root')
  const granted = useConsentState(
    (state) => isGranted({ service }, state, store.config, 'Embed.Root'),
    'Embed.Root',
  )
  // Asked for by address: other content in the same place is asked for anew.
  const [asked, ask] = useState<{ src: string | null; once: boolean } | null>(null)
  useEffect(
    () =>
      store.subscribe(({ record }, { record: previous }) => {
        // Every later decision replaces what was asked here, but for a gate's about another service.
        const isApart =
          record?.surface === 'gate' && record.services[service] === previous?.services[service]
        if (record !== previous && !isApart) ask(null)
      }),
    [store, service],
  )

  const { categories, services } = store.config
  const isDeclared = Object.hasOwn(services, service)
  const isRequired = categories[services[service]?.category ?? '']?.required === true
  const isAsked = asked !== null && asked.src === src
  return {
    // To what nobody described nobody can agree.
    src: isDeclared ? src : null,
    isLoaded: isDeclared && src !== null && (granted || (isAsked && asked.once)),
    isAsked,
    isStoppable: !isRequired,
    loadOnce: () => ask({ src, once: true }),
    alwaysAllow: () => {
      void store.allowService(service, AT)
      // After the decision, which forgets what was asked before it.
      ask({ src, once: false })
    },
    stop: () => {
      ask(null)
      if (granted) void store.save({ services: { [service]: false } }, AT)
    },
  }
}
