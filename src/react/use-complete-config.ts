'use client'

import { useMemo } from 'react'
import type { ConsentConfig, ConsentDetails } from '../core/config/config.js'
import { mergeDetails } from '../core/config/details.js'
import { useConsentStore } from './use-consent-store.js'
import { useLoaded } from './use-loaded.js'
import { useTexts } from './use-texts.js'

/** The config with its details; null until the details have loaded. The first call loads them. */
export function useCompleteConfig(): ConsentConfig | null {
  const { config } = useConsentStore()
  const source = useTexts().details
  const brought = useLoaded(typeof source === 'function' ? source : undefined)
  const details = typeof source === 'function' ? brought : source
  return useMemo(() => {
    if (source === undefined) return config
    if (details === undefined) return null
    return mergeDetails(
      config,
      'default' in details ? details.default : (details as ConsentDetails),
    )
  }, [config, source, details])
}
