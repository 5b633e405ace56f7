'use client'

import { Children, forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useCompleteConfig } from '../../react/use-complete-config.js'
import { useRestMessages } from '../../react/use-rest-messages.js'
import { useTexts } from '../../react/use-texts.js'
import type { PreferencesDialogProps } from './dialog.js'
import { PreferencesActions } from './preferences-actions.js'
import { PreferencesCategories } from './preferences-categories.js'
import { PreferencesClose } from './preferences-close.js'
import { PreferencesContent } from './preferences-content.js'
import { PreferencesRoot } from './preferences-root.js'
import { PreferencesText } from './preferences-text.js'
import { PreferencesTitle } from './preferences-title.js'

/** The parts of the ready dialog, and Radix with them: a chunk of its own. */
export const DialogBody = /* @__PURE__ */ forwardRef<HTMLDivElement, PreferencesDialogProps>(
  ({ children, ...props }, ref) => {
    // Fetches texts and details as soon as this chunk is there, before the dialog opens.
    useRestMessages()
    useCompleteConfig()
    const { own } = useTexts().messages
    // A proof has no hash of them.
    own.preferences = Children.count(children) > 0
    return (
      <PreferencesRoot>
        <PreferencesContent {...props} ref={ref}>
          <PreferencesTitle />
          {/* The part that scrolls, so that the actions stay visible. */}
          <div data-rcu="dialog-body" tabIndex={-1}>
            <PreferencesText />
            <PreferencesCategories />
            {children}
          </div>
          <PreferencesActions />
          <PreferencesClose />
        </PreferencesContent>
      </PreferencesRoot>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(DialogBody, 'PreferencesDialog')
