'use client'

import type { ReactNode } from 'react'
import { ConsentProvider, useConsentStore } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'

/** All texts, for a page that is complete in its HTML. The other pages do not load them. */
export function WholeTexts({ children }: { children: ReactNode }) {
  return (
    <ConsentProvider store={useConsentStore()} messages={en}>
      {children}
    </ConsentProvider>
  )
}
