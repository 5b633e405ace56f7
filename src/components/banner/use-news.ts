'use client'

import { useMemo } from 'react'
import { newIds } from '../../core/grants.js'
import { localize } from '../../core/text.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'

/** The names of what came after the visitor's last decision. */
export function useNews(): string[] {
  const { config } = useConsentStore('Banner.Text')
  const record = useConsentState((state) => state.record, 'Banner.Text')
  const { locale } = useTexts()
  return useMemo(
    () =>
      newIds(config, record).map((id) => {
        const named = config.categories[id] ?? config.services[id]
        return localize(named?.name, locale) || id
      }),
    [config, record, locale],
  )
}
