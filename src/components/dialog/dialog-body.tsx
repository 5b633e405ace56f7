'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useCompleteConfig } from '../../react/use-complete-config.js'
import { useRestMessages } from '../../react/use-rest-messages.js'
import { PreferencesActions } from './preferences-actions.js'
import { PreferencesCategories } from './preferences-categories.js'
import { PreferencesClose } from './preferences-close.js'
import { PreferencesContent, type PreferencesContentProps } from './preferences-content.js'
import { PreferencesRoot } from './preferences-root.js'
import { PreferencesText } from './preferences-text.js'
import { PreferencesTitle } from './preferences-title.js'

/** The ready dialog's parts, and with them Radix: a chunk of its own. */
export const DialogBody = /* @__PURE__ */ forwardRef<HTMLDivElement, PreferencesContentProps>(
  (props, ref) => {
    // Asked for as soon as the chunk is there, so that opening waits for no network.
    useRestMessages()
    useCompleteConfig()
    return (
      <PreferencesRoot>
        <PreferencesContent {...props} ref={ref}>
          <PreferencesTitle />
          {/* What scrolls, so that the actions stay in sight. */}
          <div data-rcu="dialog-body">
            <PreferencesText />
            <PreferencesCategories />
          </div>
          <PreferencesActions />
          <PreferencesClose />
        </PreferencesContent>
      </PreferencesRoot>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(DialogBody, 'PreferencesDialog')
