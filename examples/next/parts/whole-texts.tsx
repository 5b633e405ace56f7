'use client'

import type { ReactNode } from 'react'
import { ConsentProvider, useConsentStore } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'

/** Passes all texts, for a page whose HTML holds the whole policy. Other pages do not load them. */
export function WholeTexts({ children }: { children: ReactNode }) {
  return (
    <ConsentProvider store={useConsentStore()} messages={en}>
      {children}
    </ConsentProvider>
  )
}
